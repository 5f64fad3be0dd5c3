import type { FactWords } from './fact-words'
import type { TokenSpan } from './figure-hedge'
import type { Token } from './tokens'

/** Somebody a sentence names as its source. */
export interface Attribution {
  readonly source: string
  readonly first: number
  readonly end: number
  /** Offsets of source and verb together. */
  readonly from: number
  readonly to: number
  /** The source stands before its verb. */
  readonly leads: boolean
}

// "the Hamas-run Health Ministry in Gaza": a source of more words than this is a clause, not a name.
const longestSource = 9

const openQuote = /^["“”„«»‘「」]$/
const breaks = new Set([
  'that',
  'as',
  'after',
  'before',
  'when',
  'because',
  'while',
  'but',
  'and',
  'or',
  'if',
  'dass',
  'que',
  'che',
  'who',
  'which',
  'where',
  'whose',
])
const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text)
const notName = new Set([
  'in',
  'on',
  'at',
  'late',
  'also',
  'later',
  'then',
  'earlier',
  'now',
  'has',
  'have',
  'had',
  'is',
  'was',
  'were',
  'be',
  'been',
])

/** The noun phrase that ends before `end`: over commas only when a whole apposition lies between them. */
export function phraseBefore(tokens: readonly Token[], end: number): TokenSpan | null {
  let stop = end
  while (stop > 0 && notName.has(tokens[stop - 1]?.lower ?? '')) stop--
  if (tokens[stop - 1]?.text === ',') {
    const open = apposition(tokens, stop - 1)
    if (open === null) return null
    stop = open
  }
  let first = stop
  while (first > 0 && stop - first < longestSource) {
    const token = tokens[first - 1]
    if (token === undefined) break
    if (token.kind === 'mark' && !/^[-&'’.]$/.test(token.text)) break
    if (
      token.text === '.' &&
      !/^(?:mr|mrs|ms|dr|sen|rep|gov|lt|col|gen|sgt|capt|st|jr|\p{L})$/u.test(tokens[first - 2]?.lower ?? '')
    )
      break
    const joined = token.lower === 'and' && isCapital(tokens[first]) && isCapital(tokens[first - 2])
    if (breaks.has(token.lower) && !joined) break
    first--
  }
  return first < stop ? { first, end: stop } : null
}

/** For "Niroula, a CAAN spokesperson, said": where the first comma stands. */
function apposition(tokens: readonly Token[], comma: number): number | null {
  const reach = 16
  for (let at = comma - 1; at > 0 && comma - at < reach; at--) {
    const token = tokens[at]
    if (token === undefined || openQuote.test(token.text)) return null
    if (token.text === ',') {
      const age = tokens[at + 1]?.kind === 'number' && at + 2 === comma
      const before = tokens[at - 1]
      if (before !== undefined && (before.kind === 'word' || age)) {
        // "Onofryichuk, 55, a resident, said": the age is an apposition of its own.
        if (before.kind === 'number') continue
        return at
      }
    }
  }
  return null
}

/** The noun phrase that begins at `first`. */
export function phraseAfter(tokens: readonly Token[], first: number): TokenSpan | null {
  let end = first
  while (end < tokens.length && end - first < longestSource) {
    const token = tokens[end]
    if (token === undefined) break
    if (token.kind === 'mark' && !/^[-&'’.]$/.test(token.text)) break
    if (token.text === '.' && end === tokens.length - 1) break
    if (token.kind === 'number') break
    if (
      end > first &&
      (breaks.has(token.lower) || /^(?:in|on|at|during|by|from|to|about|with|for|of)$/.test(token.lower)) &&
      !ofName(tokens, end)
    )
      break
    end++
  }
  return end > first ? { first, end } : null
}

/** "the Civil Aviation Authority of Nepal", "the office of the attorney". */
const ofName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'of' && (isCapital(tokens[at + 1]) || isCapital(tokens[at + 2]))

const trimArticle = (tokens: readonly Token[], span: TokenSpan): TokenSpan => {
  const skip = /^(?:the|a|an|der|die|das|le|la|el|il|het|de|l')$/.test(tokens[span.first]?.lower ?? '')
  return skip && span.end - span.first > 1 ? { first: span.first + 1, end: span.end } : span
}

/** All sources named in a sentence. */
export function findAttributions(
  text: string,
  tokens: readonly Token[],
  words: FactWords,
): readonly Attribution[] {
  const found: Attribution[] = []
  const add = (span: TokenSpan | null, verb: number, verbEnd: number, leads: boolean): void => {
    if (span === null) return
    const trimmed = trimArticle(tokens, span)
    const from = tokens[trimmed.first]?.start ?? 0
    const to = tokens[trimmed.end - 1]?.end ?? from
    const source = text.slice(from, to)
    if (words.pronouns.has(source.toLowerCase())) return
    found.push({
      source,
      first: Math.min(span.first, verb),
      end: Math.max(span.end, verbEnd),
      from: Math.min(from, tokens[verb]?.start ?? from),
      to: Math.max(to, tokens[verbEnd - 1]?.end ?? to),
      leads,
    })
  }
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined) continue
    const two = `${token.lower} ${tokens[index + 1]?.lower ?? ''}`
    if (words.accordingTo.has(two)) add(phraseAfter(tokens, index + 2), index, index + 2, false)
    else if (words.accordingTo.has(token.lower)) add(phraseAfter(tokens, index + 1), index, index + 1, false)
    else if (words.said.has(token.lower) && tokens[index + 1]?.lower !== 'to') addSaid(tokens, index, add)
  }
  return found
}

type Add = (span: TokenSpan | null, verb: number, verbEnd: number, leads: boolean) => void

/** "…, said Ann Lee, the mayor": behind a comma or a closing mark the source follows its verb; else it leads. */
function addSaid(tokens: readonly Token[], index: number, add: Add): void {
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  const inverted = before === undefined || /^[,"”»“」]$/.test(before.text)
  if (inverted && after && (isCapital(after) || /^(?:the|a|an|one|der|die|le|la|el|il)$/.test(after.lower))) {
    const lead = before?.text === ',' ? phraseBefore(tokens, index) : null
    const quoted = tokens.slice(Math.max(0, index - 2), index).some((token) => openQuote.test(token.text))
    if (lead === null || quoted) {
      add(phraseAfter(tokens, index + 1), index, index + 1, false)
      return
    }
  }
  add(phraseBefore(tokens, index), index, index + 1, true)
}

/** The source that speaks for what stands at `offset`: the nearest one of the sentence. */
export function attributionNear(attributions: readonly Attribution[], offset: number): Attribution | null {
  let best: Attribution | null = null
  let nearest = Number.POSITIVE_INFINITY
  for (const attribution of attributions) {
    const distance =
      offset >= attribution.to
        ? offset - attribution.to
        : offset < attribution.from
          ? attribution.from - offset
          : 0
    if (distance < nearest && distance > 0) {
      nearest = distance
      best = attribution
    }
  }
  return best
}
