import { joint } from './clause-of'
import type { FactWords } from './fact-words'
import type { TokenSpan } from './figure-hedge'
import { type Token, touches } from './tokens'

// "the union-run Health Fund in Halden": a source of more words than this is a clause, not a name.
const longestSource = 16
// "Ann Lee, who has led the union for twelve years and lives in town, said": how far its verb may stand behind a name.
const longestApposition = 30

export const quoteMark = /^["“”„«»‘「」『』]$/
const moreClauseWords =
  /^(?:that|what|how|why|as|after|before|when|if|though|unless|whether|dass|que|che|cuando|quando|quand|lorsque|where|whose|since|so|than|wie)$/
// "WHO" is none.
const opensClause = ({ text, lower }: Token): boolean =>
  !/^\p{Upper}{2}/u.test(text) && (joint.test(lower) || moreClauseWords.test(lower))
const adverb =
  /^(?:very|today|\p{Alpha}{3,6}day|late|(?:him|her|it|them)sel(?:f|ves)|also|later|then|earlier|now|has|have|had|is|was|were|be|been|également|aussi|ensuite|toutefois|también|además|asimismo|infatti|poi|anche|inoltre|invece|ainda|zudem|dann|further|on|\p{Alpha}+ly)$/u
/** Behind a quotation, or between a source and its participle: "hat", "a", "ha". */
export const auxiliary =
  /^(?:a|ont|avait|fait|font|hat|haben|ha|han|hanno|fa|fanno|había|havia|s'est|s'|est|heeft|hebben|se|também|auch|ook)$/
// "Cartel la define como …"
const clitic = /^(?:l[aoe]s?|l'|me|nos|gli|ci|mi)$/
// "Kelly" is no adverb.
const stepsOver = ({ text, lower }: Token): boolean =>
  (adverb.test(lower) && !/^\p{Upper}.*ly$/u.test(text)) || auxiliary.test(lower) || clitic.test(lower)
const joinsNames =
  /^(?:and|und|et|y|e|en|of|the|der|die|des|dem|den|de|del|della|dei|delle|di|du|la|le|les|l'|los|las|el|il|lo|i|gli|do|da|dos|das|het|van|von|eine[rs]|a|al)$/
/** What is written or counted, and those who do it: they show and find, and "by" names their owner. */
export const documents =
  /^(?:data|figure|report|(?:stud|tall|inquir|autops)(?:y|ie)|survey|poll|census|record|document|statistics|research(?:ers)?|analys[ei]s|investigation|review|estimate|filing|affidavit|complaint|lawsuit|statement|numbers|result|index|website|scientists|experts|analysts|officials|investigators|auditors|inspection|test|paper|article|memo|letter|media|email|transcript|indictment|audit|inquest|model|tracker|calculator|look)s?$/
const carriesTo = /^(?:of|for|from|by|and|at|in|on|into|with|to|&)$/
const leadIn =
  /^(?:one|another|citing|with|by|yet|then|when|some|many|several|most|other|all|both|however|night|\p{Alpha}{3,6}day)$/u
/** "with some reports", "however on Monday Lee": behind what only leads to a noun. */
export function behindLeadIn(tokens: readonly Token[], first: number, end: number): number {
  const lower = (at: number) => tokens[at]?.lower ?? ''
  let at = first
  while (at < end - 1 && (leadIn.test(lower(at)) || (lower(at) === 'on' && lower(at + 1).endsWith('day'))))
    at++
  return at
}

const year = /^(?:19|20)\d\d$/
const nameStop =
  /^(?:mr|mrs|ms|dr|co|inc|corp|ltd|sen|rep|gov|lt|col|gen|sgt|capt|st|jr|prof|\p{Alpha}|\p{Alpha}\.\p{Alpha})$/u

export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Upper}/u.test(token.text)

/** A small word; "WHO" and "US" are none. */
export const isSmall = (token: Token | undefined, { stops }: FactWords): boolean =>
  token !== undefined && stops.has(token.lower) && !/^\p{Upper}{2}/u.test(token.text)

/** A mark that may stand inside a name. */
const insideName = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index]
  if (token === undefined || token.kind !== 'mark') return true
  if (token.text === '.') return nameStop.test(tokens[index - 1]?.lower ?? '')
  // "the Post -- there"
  return /^[-&'’/]$/.test(token.text) && (token.text !== '-' || touches(tokens, index))
}

/** "the Harbor Authority of Norland", "lawyers for the firm". */
const carriesOn = (tokens: readonly Token[], at: number): boolean =>
  /^(?:of|for|d[eu]|d'|del|della|do|da|van|von|des|der|eine[rs])$/.test(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.kind === 'word'

const bodies = /^(?:Institute|Com|Coun|Cent)/

/** A source without what hangs on it: "The motion brought Monday for the crew …" → "The motion". */
function cut(tokens: readonly Token[], span: TokenSpan, words: FactWords): TokenSpan {
  for (let at = span.first + 1; at < span.end; at++) {
    const lower = tokens[at]?.lower ?? ''
    // "the Institute on Harbor Safety", but "the report on Monday"
    const next = tokens[at + 1]
    const owned =
      /^(?:by|from|on)$/.test(lower) &&
      tokens.slice(span.first, at).some((token) => documents.test(token.lower) || bodies.test(token.text)) &&
      ((isCapital(next) && !next?.lower.endsWith('day')) || articles.test(next?.lower ?? ''))
    // "sources close to the talks", "people briefed on the plan"
    if (owned || insider.test(tokens[at - 1]?.lower ?? '')) continue
    // "the Orlo Daily News"
    const stops =
      isSmall(tokens[at], words) &&
      !(isCapital(tokens[at - 1]) && isCapital(tokens[at])) &&
      !joinsNames.test(lower)
    if (stops && !carriesOn(tokens, at)) return { first: span.first, end: at }
  }
  return span
}

// "sources close to the talks", "people briefed on the plan", "a look at the books shows"
const insider = /^(?:close|familiar|briefed|look|glance)$/
const dash = /^[-–—]$/
const subjectPronoun = /^(?:he|she|they|it|we|i|you)$/
const opensSubject = /^(?:the|an?|his|her|its|their|our|my)$/
const wordsUntil = (tokens: readonly Token[], from: number, mark: string): number =>
  tokens.slice(from).findIndex((token) => token.text === mark)

export const lastComma = (tokens: readonly Token[], before: number): number =>
  tokens.findLastIndex(({ text }, at) => at < before && text === ',')

/** Where the name stands that an apposition between commas belongs to; `comma` is the second one. */
export function beforeApposition(tokens: readonly Token[], comma: number): number | null {
  // "Ann Lee, head of the Trade, Mining and Customs Office, said": whom the sentence opens with.
  const opener = tokens.findIndex((token) => !isCapital(token))
  const isFar = opener < 2 || comma >= longestApposition
  if (
    opener > 0 &&
    opener < comma &&
    tokens[opener]?.text === ',' &&
    (!isFar || /^whos?e?$/.test(tokens[opener + 1]?.lower ?? ''))
  )
    return opener
  for (let at = comma - 1; at > 0 && comma - at < longestApposition; at--) {
    const token = tokens[at]
    if (token === undefined || quoteMark.test(token.text)) return null
    if (token.text !== ',') continue
    // "Dr. Ann Lee, a cardiologist at Orlo Hospital, who was not involved, said": who she is stands between.
    const isMore =
      tokens[at + 1]?.lower === 'who' && articles.test(tokens[lastComma(tokens, at) + 1]?.lower ?? '')
    // "Ann Lee Jr., head of the port, said"
    const name =
      token.text === ',' && tokens[at - 1]?.text === '.' && insideName(tokens, at - 1) ? at - 2 : at - 1
    if (isCapital(tokens[name]) && !isMore) return at
    // "The bank, its largest lender, said", "Her lawyer, Tom Reed, said"
    if (
      at < 6 &&
      (opensSubject.test(tokens[0]?.lower ?? '') || articles.test(tokens[0]?.lower ?? '')) &&
      at === 1 + wordsUntil(tokens, 1, ',')
    )
      return at
  }
  return null
}

/** "the chief of police, Ann Lee, said": the name between the commas; `comma` is the second one. */
export function namedBetween(tokens: readonly Token[], comma: number): TokenSpan | null {
  let first = comma
  while (comma - first < 4 && isCapital(tokens[first - 1])) first--
  const role = tokens[first - 2]
  // "Tom Lee's wife, Ann, said": one name is enough behind whose she is.
  const isOwned = /^(?:his|her|their)$|['’]s?$/.test(tokens[first - 3]?.lower ?? '')
  return comma - first > (isOwned ? 0 : 1) &&
    tokens[first - 1]?.text === ',' &&
    role &&
    /^[\p{Lower})]/u.test(role.text)
    ? { first, end: comma }
    : null
}

/** The noun phrase that ends before `end`; an apposition between is stepped over. */
export function phraseBefore(tokens: readonly Token[], end: number, words: FactWords): TokenSpan | null {
  let stop = end
  for (let last = tokens[stop - 1]; last && stepsOver(last); last = tokens[stop - 1]) stop--
  // "The report by the Orlo Institute (OI) - which it published in May - found"
  if (dash.test(tokens[stop - 1]?.text ?? '')) {
    stop = tokens.findLastIndex(({ text }, at) => at < stop - 1 && dash.test(text))
    if (stop < 1) return null
  }
  if (isAcronym(tokens, stop - 3)) stop -= 3
  if (tokens[stop - 1]?.text === ',') {
    const own = namedBetween(tokens, stop - 1)
    if (own !== null) return own
    const name = beforeApposition(tokens, stop - 1)
    if (name === null) return null
    stop = name
  }
  let first = stop
  if (subjectPronoun.test(tokens[stop - 1]?.lower ?? '')) return { first: stop - 1, end: stop }
  while (first > 0 && stop - first < longestSource) {
    const token = tokens[first - 1]
    if (token === undefined || !insideName(tokens, first - 1)) break
    // "Lee and his team said"
    const next = tokens[first]
    // "Orlo College and the State School"
    const joins = isCapital(next) || (next?.lower === 'the' && isCapital(tokens[first + 1]))
    const joined = joins && isCapital(tokens[first - 2]) && token.lower !== 'that'
    // "the minister of ports and ferries Tom Reed said"
    const shared = token.lower === 'and' && /^(?:of|on|for)$/.test(tokens[first - 3]?.lower ?? '')
    if (opensClause(token) && !joined && !shared) break
    // "The site claimed experts believe"
    if (first < stop && /^(?:claimed|said|says|told|warned|insisted|shows?|showed|ago)$/.test(token.lower))
      break
    first--
    // "On social media the police said"; "people close to the deal said"
    const inside =
      carriesTo.test(tokens[first - 1]?.lower ?? '') || insider.test(tokens[first - 2]?.lower ?? '')
    if (/^(?:the|an?)$/.test(token.lower) && !inside) break
  }
  first = behindLeadIn(tokens, first, stop)
  return first < stop ? cut(tokens, { first, end: stop }, words) : null
}

/** The noun phrase that begins at `first`. */
export function phraseAfter(tokens: readonly Token[], first: number, words: FactWords): TokenSpan | null {
  let end = first
  while (end < tokens.length && end - first < longestSource) {
    const token = tokens[end]
    if (
      token === undefined ||
      (token.kind === 'number' &&
        !year.test(token.text) &&
        // "according to Rule 11,"
        !(isCapital(tokens[end - 1]) && tokens[end + 1]?.text === ',') &&
        tokens[end + 2]?.lower !== 'year-old' &&
        // "a poll of 400 voters"
        !(documents.test(tokens[end - 2]?.lower ?? '') && tokens[end - 1]?.lower === 'of')) ||
      !insideName(tokens, end)
    )
      break
    const joined = /^(?:and|und)$/.test(token.lower) && isCapital(tokens[end + 1])
    if (end > first && opensClause(token) && !joined) break
    // "according to Lee the port is shut"
    if (token.lower === 'the' && isCapital(tokens[end - 1]) && end > first) break
    end++
  }
  if (end === first) return null
  const own = cut(tokens, { first, end }, words)
  return isAcronym(tokens, own.end) ? { first, end: own.end + 3 } : own
}

/** "(IMO)": the short form of the name before it. */
const isAcronym = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '(' &&
  /^\p{Upper}{2,}$/u.test(tokens[at + 1]?.text ?? '') &&
  tokens[at + 2]?.text === ')'

export const articles =
  /^(?:the|a|an|l'|der|die|das|dem|den|le|la|les|el|il|het|de|o|un|una|une|um|uma|een|ein|eine)$/

/** With the article before it. */
export const startOf = (tokens: readonly Token[], first: number): number =>
  articles.test(tokens[first - 1]?.lower ?? '') ? first - 1 : first

const englishArticles = /^(?:the|an?)$/

/** Without the article before it; of the English "De Rosa" the first word is no article. */
export const withoutArticle = (
  tokens: readonly Token[],
  span: TokenSpan,
  { english }: FactWords,
): TokenSpan =>
  (english ? englishArticles : articles).test(tokens[span.first]?.lower ?? '') && span.end - span.first > 1
    ? { first: span.first + 1, end: span.end }
    : span
