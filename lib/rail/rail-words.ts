import { foldText } from './fold-text'
import type { RailKind } from './rail'

// How newspapers head such lists, from front and story pages in some thirty languages. Folded (`foldText`), and cut to the stem that tells.

// Latin stems begin a word; words of other scripts stand anywhere, since most of those scripts set no spaces and `\b` knows only ASCII.
const KINDS: readonly (readonly [RailKind | 'other', latin: RegExp, others: RegExp])[] = [
  // Modules that are not lists of stories, or not the newsroom's own.
  [
    'other',
    /\b(?:sponsor|advert|anzeige|werbung|publici[dt]|promot|partner|paid\b|the web|shop|deals?\b|coupon|gutschein|jobs?\b|stellenm|games?\b|spiele|jeux|juegos|puzzle|quiz|videos?\b|watch\b|mediathek|podcast|audio|photos?\b|\w*fotos?\b|\w*galer|galler|bilder|slideshow|newsletter|events?\b|classified|horos|comments?\b|kommentar|topics|themen$|tags\b|authors?$|follow us)/,
    /動画|写真|영상|视频|影音|فيديو|видео/,
  ],
  // An editor's own choice is no relation to this story, whatever verb it uses ("Die Sportredaktion empfiehlt").
  ['more', /\b(?:editor|\w*reda[ck]|must[ -]read|more (?:from|in|news|stor)|mehr aus|plus de)/, /اخترنا/],
  [
    'most-read',
    /\b(?:most (?:re?a|po|vi|wa|cl|sh|se|co|di)|popular|populair|meist|beliebt|plus (?:lu|vu|cons|part)|m[ai]+s (?:le?id|vist|com)|piu (?:let|vi)|meest (?:gel|bek|pop)|mest (?:l[aeiæ]|se[td]|delt|pop)|luetuim|najcz|czytan|nejcten|najcit|legolvas|mai citite|cok oku|access rank|terpopuler|doc nhieu|xem nhieu|zilizosomwa)/,
    /читаем|популярн|الأكثر|الاكثر|נקראות|נצפות|लोकप्रिय|ランキング|読まれ|人気|많이|인기|熱門|热门|排行|人氣|อ่านมาก|δημοφιλ|پربا|پرب[یي]/,
  ],
  [
    'trending',
    /\b(?:trend|top (?:sto|ne|he|ar)|^headlines|(?:what's|right) (?:hot|now)|reading now|front page|top-?(?:them|mel|nac)|a la une|ce moment|tenden?[nc]|destaca|em alta|destaques|principais|primo piano|evidenza|hoofdpunten|na czasie|hlavni z|gundem|one cik|noi bat)/,
    /главно|رائج|الآن|أهم|トレンド|話題|注目|주요|头条|頭條|要[闻聞]|焦[点點]/,
  ],
  [
    'related',
    /\b(?:related|relaz|relat[eo]r|relacion|similar|recom|raccom|you (?:may|might|could|will)|read (?:next|more|also)|keep reading|more (?:on|like|about)\b|see also|(?:on|in) this|up next|what to read|further r|verwandt|ahnlich|(?:zum|gleichen) .*thema|weiterles|konnte|auch (?:int|les)|lesen sie|passend|mehr (?:uber|zu)|empf[eo]hl|sur le|meme (?:su|th)|a ?lire|lire aussi|articles (?:li|cor|as)|interes|aimerez|puede|tambien|tambem|leer mas|leia|veja|saiba|leggi|correlat|potreb|stesso|lees (?:me|oo|ve)|gerelat|meer over|aanbev|l[ae]+s (?:mer|og|oc|ov)|mer om|aihee|czytaj|powiaz|zobacz|polecan|souvis|mohlo|ctete|suvis|kapcsol|ajanl|olvas|citeste|ilgili|benzer|terkait|baca juga|lien quan|co the ban|soma zaidi)/,
    /читайте|по теме|похож|صلة|اقر[أا]|يعجبك|يهمك|יעניין|בנושא|קראו|संबंधित|関連|おすすめ|관련|추천|相[关關]|推[荐薦]|延伸|เกี่ยวข้อง|σχετικ|διαβαστε/,
  ],
  [
    'latest',
    /\b(?:latest|newest|recent|just in\b|breaking|\w*ticker|neu?este|aktuell|derni|en continu|fil info|ultim|al minuto|plantao|laatste|net binnen|senaste|siste|seneste|ny[ea]ste|uusimm|tuoreim|najnow|ostatni|nejnov|najnov|legfriss|mai noi|son (?:dak|hab)|en son|terbaru|terkini|moi nhat|karibuni|naujaus|jaunak)/,
    /последн|новости|останн|[أا]حدث|[آا]خر|عاجل|אחרונות|מבזק|ताज|最新|新着|速報|即[时時]|최신|속보|ล่าสุด|τελευτ|ροη/,
  ],
]
const BEYOND_LATIN = /[\u0370-\u1dff\u2e80-\uffff]/

/** What a heading's words say its list is: `other` is no list of stories, `null` says nothing. */
export function railWords(heading: string): RailKind | 'other' | null {
  const text = foldText(heading)
  const isForeign = BEYOND_LATIN.test(text)
  return KINDS.find((kind) => kind[1].test(text) || (isForeign && kind[2].test(text)))?.[0] ?? null
}
