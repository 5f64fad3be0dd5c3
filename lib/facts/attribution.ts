import type { FactWords } from './fact-words'
import type { TokenSpan } from './figure-hedge'
import type { Token } from './tokens'

/** Somebody a sentence names as its source. */
export interface Attribution {
  readonly source: string
  /** Offsets of source and verb together. */
  readonly from: number
  readonly to: number
}

// "the Hamas-run Health Ministry in Gaza": a source of more words than this is a clause, not a name.
const longestSource = 10
// "Ann Lee, who has led the union for twelve years and lives in town, said": how far its verb may stand behind a name.
const longestApposition = 30

const quoteMark = /^["“”„«»‘「」『』]$/
const clauseWords =
  /^(?:that|as|after|before|when|because|while|but|and|or|if|dass|que|che|who|which|where|whose|although|since|so|than|und|aber|wie|et|mais|pero|y|ma|mas|en|maar|dat)$/
const adverb =
  /^(?:late|also|later|then|earlier|now|has|have|had|is|was|were|be|been|previously|recently|repeatedly|reportedly|allegedly|additionally|further|on|\p{L}+ly|hat|haben|auch|a|ont|ha|han|havia|heeft)$/u
const cutWords =
  /^(?:in|on|at|during|by|from|to|about|with|filed|who|when|as|after|before|while|because|since|that|earlier|late|via|following|dem|der|am|im|in|à|dans|sur|lors|en|al|durante|nel|em|no|na|bei|vor|nach|gegenüber|tijdens|tegen|op)$/
const joinsNames =
  /^(?:and|und|et|y|e|en|of|the|der|die|des|dem|den|de|del|della|dei|delle|di|du|la|le|les|l'|los|las|el|il|lo|i|gli|do|da|dos|das|het|van|von|a|al)$/
const nameStop = /^(?:mr|mrs|ms|dr|sen|rep|gov|lt|col|gen|sgt|capt|st|jr|prof|\p{L}|\p{L}\.\p{L})$/u

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text)

/** A mark that may stand inside a name. */
const insideName = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index]
  if (token === undefined || token.kind !== 'mark') return true
  if (token.text === '.') return nameStop.test(tokens[index - 1]?.lower ?? '')
  return /^[-&'’]$/.test(token.text)
}

/** "the Civil Aviation Authority of Nepal", "lawyers for the firm". */
const carriesOn = (tokens: readonly Token[], at: number): boolean =>
  /^(?:of|for|de|del|della|do|da|van|von|des|der)$/.test(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.kind === 'word'

/** A source without what hangs on it: "The lawsuit filed Thursday on behalf of …" → "The lawsuit". */
function cut(tokens: readonly Token[], span: TokenSpan, words: FactWords): TokenSpan {
  for (let at = span.first + 1; at < span.end; at++) {
    const lower = tokens[at]?.lower ?? ''
    const placeOfSource =
      lower === 'in' &&
      isCapital(tokens[at + 1]) &&
      /^(?:ministry|department|office|court|police)$/.test(tokens[at - 1]?.lower ?? '')
    const stops = cutWords.test(lower) || (words.stops.has(lower) && !joinsNames.test(lower))
    if (stops && !carriesOn(tokens, at) && !placeOfSource) return { first: span.first, end: at }
  }
  return span
}

/** Where the name stands that an apposition between commas belongs to; `comma` is the second one. */
function beforeApposition(tokens: readonly Token[], comma: number): number | null {
  for (let at = comma - 1; at > 0 && comma - at < longestApposition; at--) {
    const token = tokens[at]
    if (token === undefined || quoteMark.test(token.text)) return null
    if (token.text !== ',') continue
    // "Onofryichuk, 55, a resident, said": the age is an apposition of its own.
    if (tokens[at - 1]?.kind === 'number' && tokens[at - 2]?.text === ',') continue
    if (isCapital(tokens[at - 1])) return at
  }
  return null
}

/** The noun phrase that ends before `end`; an apposition between is stepped over. */
export function phraseBefore(tokens: readonly Token[], end: number, words: FactWords): TokenSpan | null {
  let stop = end
  while (stop > 0 && adverb.test(tokens[stop - 1]?.lower ?? '')) stop--
  if (tokens[stop - 1]?.text === ',') {
    const name = beforeApposition(tokens, stop - 1)
    if (name === null) return null
    stop = name
  }
  let first = stop
  while (first > 0 && stop - first < longestSource) {
    const token = tokens[first - 1]
    if (token === undefined || !insideName(tokens, first - 1)) break
    const joined = isCapital(tokens[first]) && isCapital(tokens[first - 2]) && token.lower !== 'that'
    if (clauseWords.test(token.lower) && !joined) break
    first--
  }
  return first < stop ? cut(tokens, { first, end: stop }, words) : null
}

/** The noun phrase that begins at `first`. */
export function phraseAfter(tokens: readonly Token[], first: number, words: FactWords): TokenSpan | null {
  let end = first
  while (end < tokens.length && end - first < longestSource) {
    const token = tokens[end]
    if (token === undefined || token.kind === 'number' || !insideName(tokens, end)) break
    const joined = token.lower === 'and' && isCapital(tokens[end + 1])
    if (end > first && clauseWords.test(token.lower) && !joined) break
    end++
  }
  return end > first ? cut(tokens, { first, end }, words) : null
}

const articles = /^(?:the|a|an|der|die|das|dem|den|le|la|les|el|il|het|de|o|un|una|une|um|uma|een|ein|eine)$/

/** Without the article before it. */
export const withoutArticle = (tokens: readonly Token[], span: TokenSpan): TokenSpan =>
  articles.test(tokens[span.first]?.lower ?? '') && span.end - span.first > 1
    ? { first: span.first + 1, end: span.end }
    : span

/** Whether the sentence is turned around its verb of saying: "…, said Ann Lee". */
export function isInverted(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1]
  const after = tokens[verb + 1]
  if (after === undefined || after.kind !== 'word') return false
  if (before !== undefined && !/^[,"”»“」–—-]$/.test(before.text)) return false
  if (
    !isCapital(after) &&
    !articles.test(after.lower) &&
    !/^(?:one|his|her|their|spokesman|spokeswoman|spokesperson|officials|authorities|police)$/.test(
      after.lower,
    )
  )
    return false
  return (
    before?.text !== ',' ||
    quoteMark.test(tokens[verb - 2]?.text ?? '') ||
    beforeApposition(tokens, verb - 1) === null
  )
}

/** "was asked", "the report", "Smith’s claims": the word is no verb of saying here. */
export function isSaying(tokens: readonly Token[], index: number, words: FactWords): boolean {
  if (!words.said.has(tokens[index]?.lower ?? '')) return false
  const before = tokens[index - 1]
  if (before === undefined) return true
  return !words.nounLeads.has(before.lower) && !/['’]s$/.test(before.text)
}

/** Behind a quotation: past "a", "hat", "ha" to the participle of saying. */
export const skipAuxiliaries = (tokens: readonly Token[], index: number): number => {
  let at = index
  while (
    /^(?:a|ont|avait|hat|haben|ha|han|hanno|había|s'est|s'|est|heeft|hebben|se|também|auch|ook)$/.test(
      tokens[at]?.lower ?? '',
    )
  )
    at++
  return at
}

/** The token position behind "according to" if it stands at `index`. */
export function behindAccordingTo(tokens: readonly Token[], index: number, words: FactWords): number | null {
  if (!words.accordingTo.firstWords.has(tokens[index]?.lower ?? '')) return null
  for (let length = words.accordingTo.longest; length >= 1; length--) {
    const phrase = tokens
      .slice(index, index + length)
      .map((token) => token.lower)
      .join(' ')
    if (words.accordingTo.all.has(phrase)) return index + length
  }
  return null
}

/** All sources named in a sentence. */
export function findAttributions(
  text: string,
  tokens: readonly Token[],
  words: FactWords,
): readonly Attribution[] {
  const found: Attribution[] = []
  const add = (span: TokenSpan | null, verb: number): void => {
    if (span === null) return
    const bare = withoutArticle(tokens, span)
    const from = tokens[bare.first]?.start ?? 0
    const to = tokens[bare.end - 1]?.end ?? from
    const source = text.slice(from, to).replace(/['’]s?$/, '')
    if (words.pronouns.has(source.toLowerCase()) || !/\p{L}{2}/u.test(source)) return
    // Outside English, where the rules are thin, a source has a name or begins with one.
    if (words.decimal === ',' && !/\p{Lu}/u.test(source)) return
    if (words.stops.has(tokens[bare.first]?.lower ?? '')) return
    const at = tokens[verb]
    found.push({ source, from: Math.min(from, at?.start ?? from), to: Math.max(to, at?.end ?? to) })
  }
  for (let index = 0; index < tokens.length; index++) {
    const behind = behindAccordingTo(tokens, index, words)
    if (behind !== null) add(phraseAfter(tokens, behind, words), index)
    else if (isSaying(tokens, index, words)) {
      add(
        isInverted(tokens, index)
          ? phraseAfter(tokens, index + 1, words)
          : phraseBefore(tokens, index, words),
        index,
      )
    }
  }
  return found
}

/** The source that speaks for what stands at `offset`: the nearest one of the sentence. */
export function attributionNear(attributions: readonly Attribution[], offset: number): Attribution | null {
  let best: Attribution | null = null
  let nearest = Number.POSITIVE_INFINITY
  for (const attribution of attributions) {
    const distance = offset >= attribution.to ? offset - attribution.to : attribution.from - offset
    if (distance >= 0 && distance < nearest) {
      nearest = distance
      best = attribution
    }
  }
  return best
}
