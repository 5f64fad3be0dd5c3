import { foldText } from './fold-text'
import type { RailKind } from './rail'

// How newspapers head such lists, from front and story pages in some thirty languages. Folded (`foldText`), and cut to the stem that tells.

/** Modules that are not lists of stories, or not the newsroom's own. */
const OTHER =
  /sponsor|advert|anzeige|werbung|publicid|publicit|promot|partner|\bpaid\b|the web|\bshop|\bdeals?\b|coupon|gutschein|\bjobs?\b|stellenm|\bgames?\b|spiele|\bjeux|juegos|puzzle|quiz|video|\bwatch\b|mediathek|podcast|\baudio|photo|\bfotos?\b|fotogal|galler|galeri|bilder|slideshow|newsletter|events?\b|classified|horos|comments?\b|kommentar|topics|themen$|\btags\b|authors?$|follow us|動画|写真|영상|视频|影音|فيديو|видео/
/** An editor's own choice is no relation to this story, whatever verb it uses ("Die Sportredaktion empfiehlt"). */
const MORE = /editor|reda[ck]|must[ -]read|^more (?:from|in|news|stor)|^(?:mehr|neues) aus|^plus de|اخترنا/
const MOST_READ =
  /most (?:re?a|po|vi|wa|cl|sh|se|co|di)|popular|meist(?!er)|beliebt|plus (?:lu|vu|cons|part)|m[ai]+s (?:le?id|vist|com)|piu (?:let|vi)|meest (?:gel|bek|pop)|populair|mest (?:l[aei]|se[td]|delt|pop)|luetuim|najcz|czytan|nejcten|najcit|legolvas|mai citite|cok oku|читаем|популярн|الأكثر|الاكثر|נקראות|נצפות|लोकप्रिय|ランキング|読まれ|人気|많이|인기|熱門|热门|排行|人氣|terpopuler|doc nhieu|xem nhieu|อ่านมาก|δημοφιλ|zilizosomwa/
const TRENDING =
  /trend|top (?:sto|ne|he|ar)|^headlines|(?:what's|right) (?:hot|now)|reading now|front page|top-?(?:them|mel|nac)|a la une|ce moment|tendan|tendenc|destaca|em alta|destaques|principais|primo piano|evidenza|hoofdpunten|na czasie|hlavni z|главно|gundem|one cik|رائج|الآن|أهم|トレンド|話題|注目|주요|头条|頭條|要闻|要聞|焦点|焦點|noi bat/
const RELATED =
  /relat|relacion|similar|recom[me]+nd|raccom|you (?:may|might|could|will)|read (?:next|more|also)|more (?:on|like|about)\b|see also|(?:on|in) this|up next|what to read|further r|verwandt|ahnlich|thema|weiterles|konnte|auch (?:int|les)|lesen sie|passend|mehr uber|empf[eo]hl|meme (?:su|th)|a?lire aussi|a lire|articles (?:li|cor|as)|interes|aimerez|puede|tambien|tambem|leer mas|leia|veja|saiba|leggi|correlat|stesso|lees (?:me|oo|ve)|gerelat|meer over|aanbev|l[ae]+s (?:mer|og|oc|ov)|mer om|aihee|czytaj|powiaz|zobacz|polecan|souvis|mohlo|ctete|suvis|kapcsol|ajanl|olvas|citeste|читайте|по теме|похож|ilgili|benzer|صلة|اقر[أا]|يعجبك|يهمك|יעניין|בנושא|קראו|संबंधित|関連|おすすめ|관련|추천|相关|相關|推荐|推薦|延伸|terkait|baca juga|lien quan|co the ban|เกี่ยวข้อง|σχετικ|διαβαστε|soma zaidi/
const LATEST =
  /latest|newest|recent|just in\b|breaking|ticker|neu?este|aktuell|derni|en continu|fil info|ultim|al minuto|plantao|laatste|net binnen|senaste|siste|seneste|ny[ea]ste|uusimm|tuoreim|najnow|ostatni|nejnov|najnov|legfriss|mai noi|последн|новости|останн|son dak|en son|[أا]حدث|[آا]خر|عاجل|אחרונות|מבזק|ताज|最新|新着|速報|即[时時]|최신|속보|terbaru|terkini|moi nhat|ล่าสุด|τελευτ|karibuni|naujaus|jaunak/

const KINDS: readonly (readonly [RegExp, RailKind | 'other'])[] = [
  [OTHER, 'other'],
  [MORE, 'more'],
  [MOST_READ, 'most-read'],
  [TRENDING, 'trending'],
  [RELATED, 'related'],
  [LATEST, 'latest'],
]

/** What a heading's words say its list is: `other` is no list of stories, `null` says nothing. */
export function railWords(heading: string): RailKind | 'other' | null {
  const text = foldText(heading)
  return KINDS.find(([pattern]) => pattern.test(text))?.[1] ?? null
}
