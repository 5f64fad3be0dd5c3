import { foldText } from './fold-text'
import type { RailKind } from './rail'

// How newspapers head such lists, from front and story pages in some thirty languages. Folded when read, so accents may stand.
const MOST_READ =
  'most (read|popular|viewed|watched|clicked|shared|seen|commented)|^popular|popular (now|news|stories|posts|articles?|reads?)|top reads|best read|access ranking|meist ?(gelesen|gesehen|geklickt|gekl|geteilt)|am meisten|beliebt|top ?10|plus (lus?|vus?|populaires?|consultes|partages)|mas (leid|vist|popular|comentad|destacad)|mais (lid|vist|popular|acessad)|piu (lett|vist|popolar|cliccat)|meest (gelezen|bekeken)|populair|mest (läst|lest|lese|läste|sett|sedd|delt|populær)|luetuimm|suosituim|najczęściej|najpopularniejsz|najchętniej|popularne|nejčtenější|nejoblíbenější|najčítanejš|legolvasott|népszerű|cele mai (citite|populare)|най-?четени|çok okunan|en çok|popüler|читаемо|популярн|найпопулярн|الأكثر|الاكثر|הנקראות|הנצפות|פופולרי|सबसे ज्यादा|लोकप्रिय|ランキング|よく読まれ|読まれてい|人気|많이 본|인기|랭킹|热门|熱門|排行|人氣|terpopuler|paling (banyak|populer)|đọc nhiều|xem nhiều|ยอดนิยม|อ่านมาก|δημοφιλ|διαβασμ|zilizosomwa|skaityt|lasīt|loetu|najcitan|најчита'
const LATEST =
  "latest|newest|recent|just in\\b|breaking|news ?(ticker|feed)|live ?ticker|last minute|up to the minute|new on|neueste|neuste|aktuell|letzte meldung|zuletzt|neu auf|nachrichtenticker|eilmeldung|kurzmeldung|derni[eè]re?s? (infos?|minute|actu|nouvelle|article|news|publication)|les derni[eè]r|en continu|fil (info|d'actu|des)|à l'instant|últim[oa]s?|recientes?|al minuto|lo nuevo|última hora|recentes|plantão|ultime|ultim'ora|ultimissime|laatste|nieuwste|net binnen|recente|senaste|siste nytt|siste saker|seneste|nyeste|nyaste|uusimmat|tuoreimm|najnowsze|ostatnie|nejnovější|aktuálně|najnovš|poslední|legfrissebb|friss hírek|ultimele|cele mai noi|последн|свежи|новости дня|лента нов|останні|стрічка|son dakika|en son|son haber|أحدث|احدث|آخر (ال)?[أا]خبار|اخر ال|عاجل|חדשות אחרונות|מבזק|עדכונים|אחרונות|ताज़ा|ताजा|नवीनतम|最新|新着|速報|即时|即時|최신|속보|terbaru|terkini|mới nhất|tin mới|ล่าสุด|τελευταί|ροή ειδήσεων|hivi karibuni|naujausi|jaunāk|uusima|най-нов|najnovij|најнов"
const TRENDING =
  "trending|trend\\b|trends\\b|top (stories|news|headlines|articles|story)|^headlines|hot (now|topics|news|stories)|what's hot|in the news|people are reading|reading now|now reading|front page|top-?(themen|meldungen|news|thema|nachrichten|artikel)|im fokus|schlagzeilen|à la une|a la une|en ce moment|tendances?|tendencias?|en portada|destacad|titulares|em alta|destaques|principais|manchetes|primo piano|in evidenza|di tendenza|hoofdpunten|uitgelicht|toppnytt|toppsaker|na czasie|hlavní zprávy|top správy|vezető hírek|главно|в тренде|сейчас читают|головн|gündem|öne çıkan|manşet|ترند|رائج|يقرأون الآن|تداولا|أهم الأخبار|חם ברשת|הכי חם|ट्रेंडिंग|トレンド|話題|注目|主要ニュース|주요 ?뉴스|핫이슈|头条|頭條|要闻|要聞|焦点|焦點|趋势|xu hướng|nổi bật|pilihan utama"
const RELATED =
  "related|recommended|(may|might|could) (also )?(like|be interested|enjoy)|you('ll)? (also )?(like|love)|read (next|more|also|on)\\b|more on\\b|more about|see also|on this (topic|story)|in this (series|story)|up next|next up$|also read|what to read|similar|more like this|more stories like|further reading|don't miss|verwandt|ähnlich|mehr zum|zum (selben |gleichen )?thema|zum weiterlesen|weiterlesen|könnte (sie|dich|ihnen)|lesen sie auch|auch interessant|passend|mehr über|empfehl|sur le même|même (sujet|thème)|lire aussi|à lire (aussi|également)|articles? (li[eé]s|correspondants?|similaires?|associ)|aimerez|vous intéresser|recommand|te (puede|puede|podria|recomend)|le (puede|podria|recomend)|puede interesar|relacionad|le(a|e) (tambi|mas)|leer más|seguir leyendo|sigue leyendo|ver también|también te|leia (também|mais)|veja (também|mais)|recomendad|saiba mais|leggi anche|correlat|potrebbe|potrebbero|raccomandat|consigliat|stesso (argomento|tema)|lees (meer|ook|verder)|gerelateerd|meer over|aanbevolen|läs (mer|också|även)|les (også|mer)|læs også|relater|mer om|mere om|lue myös|aiheesta|czytaj|powiązan|zobacz (też|także|również)|polecan|podobne|souvisej|mohlo by|čtěte|souvisiac|prečítajte|kapcsolódó|ajánl|olvas[sd]|citește și|similare|читайте (также|ещё|також|по теме)|по теме|похожи|рекоменд|смотрите также|схожі|прочети|свързани|ilgili|benzer|bunlar da|önerilen|ذات صلة|يعجبك|اقرأ (أيضا|ايضا)|قد يهمك|متعلق|עוד בנושא|יעניין|קראו (גם|עוד)|संबंधित|関連|おすすめ|あわせて|관련|추천|相关|相關|推荐|推薦|延伸|terkait|baca juga|liên quan|có thể bạn|xem thêm|ที่เกี่ยวข้อง|แนะนำ|อ่านต่อ|σχετικ|διαβάστε|soma zaidi|taip pat skaityk|lasi arī|loe (ka|veel)"
// An editor's own choice is no relation to this story, whatever verb it uses ("Die Sportredaktion empfiehlt").
const MORE =
  "editor'?s?'? (pick|choice)|editors|redaktion|rédac|redac[ct]|redazione|must[ -]read|^more (from|in|news|stories)|^(mehr|neues) aus|^plus de|unsere auswahl|notre sélection|اخترنا|around the (site|web)"
// Modules that are not lists of stories, or not the newsroom's own.
const OTHER =
  'sponsor|advert|anzeige|werbung|publicidad|publicité|pubblicità|promoted|partner|paid (content|post)|from the web|around the web|brandvoice|brand ?content|presented by|shop\\b|shopping|deals?\\b|coupon|gutschein|vouchers?|kaufberatung|bestseller|jobs?\\b|stellen(markt|angebot)|karriere|empleos?|games?\\b|spiele|jeux|juegos|giochi|puzzle|quiz|crossword|sudoku|rätsel|videos?\\b|vidéos?|watch\\b|mediathek|podcasts?|audio|photos?\\b|foto(s|galer|strecke)?\\b|galler(y|ies)|galerie|galería|bilder|bildergalerie|in pictures|slideshows?|diaporama|newsletters?|events?\\b|webinars?|whitepapers?|classifieds?|immobilien|real estate|horos|wetter|weather|lotto|comments?|kommentare|commentaires|comentarios|forum|topics|themen$|tags?\\b|schlagw|authors?$|autoren|follow us|動画|ビデオ|写真|영상|포토|视频|視頻|图片|فيديو|صور|видео|фото|รูป|คลิป'

const words = (source: string): RegExp => new RegExp(foldText(source), 'u')

const KINDS: readonly (readonly [RegExp, RailKind])[] = [
  [words(MORE), 'more'],
  [words(MOST_READ), 'most-read'],
  [words(TRENDING), 'trending'],
  [words(RELATED), 'related'],
  [words(LATEST), 'latest'],
]
const other = words(OTHER)

/** What a heading's words say its list is: `other` is no list of stories, `null` says nothing. */
export function railWords(heading: string): RailKind | 'other' | null {
  const text = foldText(heading)
  if (other.test(text)) return 'other'
  return KINDS.find(([pattern]) => pattern.test(text))?.[1] ?? null
}
