// Words that point back at a sentence before: pronouns, demonstratives, connectives. By language, as sentences begin with them.
const backward: Readonly<Record<string, string>> = {
  en: "he|she|they|it|his|her|their|its|him|them|this|that|these|those|such|but|and|or|so|yet|however|instead|also|meanwhile|moreover|nevertheless|nonetheless|otherwise|then|there|therefore|thus|still|additionally|furthermore|besides|another|both|neither|he's|she's|they're|it's|that's",
  de: 'er|sie|es|sein|seine|seiner|ihr|ihre|ihrer|dies|diese|dieser|dieses|das|dort|dabei|damit|dafür|dagegen|daher|darum|deshalb|deswegen|danach|dann|doch|aber|und|oder|auch|jedoch|allerdings|außerdem|zudem|trotzdem|dennoch|so|denn',
  fr: 'il|elle|ils|elles|son|sa|ses|leur|leurs|ce|cet|cette|ces|cela|ça|celui-ci|celle-ci|mais|et|ou|or|donc|car|ainsi|alors|aussi|puis|pourtant|cependant|toutefois|enfin|néanmoins',
  es: 'él|ella|ellos|ellas|su|sus|esto|este|esta|estos|estas|eso|ese|esa|pero|y|o|así|además|también|sin|entonces|luego|por|no',
  pt: 'ele|ela|eles|elas|seu|sua|seus|suas|isso|isto|este|esta|esse|essa|mas|e|ou|assim|também|além|então|porém|já',
  it: 'lui|lei|loro|egli|ella|suo|sua|suoi|questo|questa|questi|queste|quello|quella|ciò|ma|e|o|così|anche|inoltre|poi|però|tuttavia|dunque|quindi',
  nl: 'hij|zij|ze|het|zijn|haar|hun|dit|dat|deze|die|daar|daarom|daarna|daarnaast|maar|en|of|ook|toch|echter|bovendien|dus|dan|er',
}

const demonstrative =
  /^(?:それ|これ|この|その|しかし|また|そして|さらに|一方|ただ|だが|同氏|同社|彼|彼女|وقد|لكن|ولكن|كما|وهو|وهي|وأضاف|وأضافت|הוא|היא|הם|אבל|אולם|אך|גם|זה)/u

const openMarks = /[“„«「『]/gu
const closeMarks = /[”»」』]/gu

// British papers quote in single marks; apostrophes stand inside words or at their ends, after no stop.
const openSingle = /(?:^|[\s(])[‘'](?=[\p{L}\p{Nd}])/gu
const closeSingle = /[.,?!…][’'](?=[\s)]|$)/gu

const endsOpen = /(?:said|says|asked|replied|added|told \S+)[,:]? [‘'][\p{Lu}\p{Nd}][^‘’']*$/u

const count = (text: string, marks: RegExp): number => text.match(marks)?.length ?? 0

/** A piece of a quotation: it opens one it does not close, or the other way round, or is one without its speaker. */
function isPieceOfQuote(text: string): boolean {
  const german = count(text, /„/gu) > 0
  if (!german && count(text, openMarks) !== count(text, closeMarks)) return true
  if (count(text, /"/gu) % 2 === 1) return true
  // One that closes without a stop ("a ‘Joy Session’ of") is no speech.
  const closed = count(text, closeSingle)
  if (closed > count(text, openSingle) || (closed === 0 && endsOpen.test(text))) return true
  return /^["“„«「][^"“”„»」]*["”“»」]$/u.test(text)
}

/** Whether a sentence says little without the one before it: "He said …", "But …", half a quotation. */
export function dangles(text: string, language: string | null): boolean {
  if (isPieceOfQuote(text) || demonstrative.test(text)) return true
  const words = backward[(language ?? 'en').toLowerCase().split('-')[0] ?? 'en'] ?? ''
  const first = /^["“„«(]?([\p{L}’'-]+)/u.exec(text)?.[1]?.toLowerCase().replaceAll('’', "'")
  return first !== undefined && words.split('|').includes(first)
}
