import { type Attribution, behindAccordingTo, isInverted } from './attribution'
import { coverBefore, coverBehind, isNoClause, isTrailing } from './attribution-cover'
import type { FactWords } from './fact-words'
import type { TokenSpan } from './figure-hedge'
import { canVouch, doesVouch } from './reporting-verbs'
import {
  documents,
  isCapital,
  isSmall,
  leadIn,
  phraseAfter,
  phraseBefore,
  startOf,
  withoutArticle,
} from './source-phrase'
import type { Token } from './tokens'

// "…, adding that 40 more had left": who has just been named goes on.
const goesOnSaying = /^(?:saying|adding|claiming|noting|warning|arguing|insisting)$/
const nounOfSaying =
  /^(?:claim|estimate|warning|prediction|allegation|announcement|assertion|argument|belief)s?$/
const byOthers = /^(?:estimated|reported|confirmed|announced|counted|cited|released|published|put|valued)$/
const opensClause = /^(?:that|which|who|while|but|because|if|when|[,;:()–—“”"])$/
// What is announced by somebody is told in fewer words.
const longestSubject = 40
const opensAside = /^(?:while|although|though|as|if|whereas)$/
const isComma = ({ text }: Token): boolean => text === ','
const isBe = (token: Token | undefined): boolean =>
  /^(?:is|are|was|were|be|been|being)$/.test(token?.lower ?? '')

/** "put at 40 boats by the police": where "by" stands in the same clause. */
function byIn(tokens: readonly Token[], verb: number): number {
  let at = verb + 1
  while (at < verb + 8 && tokens[at]?.kind !== 'mark' && tokens[at]?.lower !== 'by') at++
  return tokens[at]?.lower === 'by' ? at : 0
}

/** "In a Harbor Institute poll, …", "by some estimates": behind the preposition. */
function behindIn(tokens: readonly Token[], index: number, words: FactWords): number | null {
  const lower = tokens[index]?.lower ?? ''
  if (lower !== 'by' && !(lower === 'in' && index === 0)) return null
  const span = phraseAfter(tokens, index + 1, words)
  if (!span) return null
  const tells = lower === 'by' ? /^(?:estimates?|accounts?|counts?)$/ : documents
  return tokens.slice(span.first, span.end).some((token) => tells.test(token.lower)) ? index + 1 : null
}

/** Who stands before a verb of saying: "a clerk who asked not to be named said" is a clerk, "the firm, which says" the firm. */
function subjectBefore(tokens: readonly Token[], verb: number, words: FactWords): TokenSpan | null {
  const relative = /^(?:who|which)$/
  const own = relative.test(tokens[verb - 1]?.lower ?? '') ? null : phraseBefore(tokens, verb, words)
  const head = own === null ? verb : startOf(tokens, own.first)
  if (own !== null && !relative.test(tokens[head - 1]?.lower ?? '')) return own
  // "which prosecutors say": one noun, and it is theirs.
  if (own !== null && (isCapital(tokens[own.first]) || head < own.first || own.end === verb)) return own
  const who = head - 1
  if (!relative.test(tokens[who]?.lower ?? '')) return own
  return phraseBefore(tokens, tokens[who - 1]?.text === ',' ? who - 1 : who, words)
}

/** Without its article, "some" and the participle of "economists polled by Reuters". */
function trimmed(tokens: readonly Token[], { first, end }: TokenSpan): TokenSpan {
  const noun = tokens[end - 2]?.lower ?? ''
  const polled = end - first > 1 && /^\p{Ll}+ed$/u.test(tokens[end - 1]?.text ?? '') && /s$/.test(noun)
  const stop = polled && !documents.test(noun) ? end - 1 : end
  let from = first
  while (from < stop - 1 && leadIn.test(tokens[from]?.lower ?? '')) from++
  return withoutArticle(tokens, { first: from, end: stop })
}

const points = /^(?:he|she|they|it)$|year-old$/

/** Whether some words, no pronoun, can be a source: no small word, number or half a clause. */
function canBeSource(own: readonly Token[], words: FactWords): boolean {
  const [opens, last] = [own[0], own.at(-1)]
  if (!opens || !last || !own.some(({ text }) => /\p{L}{2}/u.test(text))) return false
  // Outside English, where the rules are thin, a source has a name or begins with one.
  if (words.decimal !== '.' && !own.some(({ text }) => /\p{Lu}/u.test(text))) return false
  if (isSmall(opens, words) && !/^(?:his|her|its|their|our|my)$/.test(opens.lower)) return false
  // "four in 10 say", "the fact that"
  if (/^(?:first|second|third|last|fact)$/.test(last.lower)) return false
  if (words.decimal !== '.' || own.some(({ lower }) => documents.test(lower))) return true
  // "the man it treated said", "the cap of": half a clause.
  return !(
    /^\p{Ll}+(?:ed|ing|ly)$|^of$|^\p{Lu}\p{Ll}+ing$/u.test(last.text) ||
    (own.length > 1 &&
      own.some(({ text: word }) => /^(?:I|[Ww]e|[Yy]ou|[Hh]e|[Ss]he|[Tt]hey|[Ii]t)(?:['’]|$)/.test(word)))
  )
}

/** All sources named in a sentence, each with what it vouches for. */
export function findAttributions(
  text: string,
  tokens: readonly Token[],
  words: FactWords,
): readonly Attribution[] {
  const found: Attribution[] = []
  const english = words.decimal === '.'
  let from = 0
  /** Keeps a source; `verb` counts to what is its own and not vouched for. */
  const add = (span: TokenSpan, verb: TokenSpan, cover: (own: TokenSpan) => TokenSpan | null): void => {
    const bare = trimmed(tokens, span)
    const own = tokens.slice(bare.first, bare.end)
    const source = text.slice(own[0]?.start ?? 0, own.at(-1)?.end ?? 0).replace(/['’]s?$/, '')
    const pronoun = points.test(source.toLowerCase())
    if (!pronoun && !canBeSource(own, words)) return
    const first = Math.min(startOf(tokens, bare.first), verb.first)
    const end = Math.max(bare.end, verb.end)
    const covers = cover({ first, end })
    if (covers)
      found.push({
        source: pronoun ? null : source,
        person: !/^(?:they|it)$/i.test(source),
        first,
        end,
        covers,
      })
  }
  const behind = (end: number): TokenSpan => {
    const covers = coverBefore(tokens, from, end)
    from = end
    return covers
  }
  for (let index = 0; index < tokens.length; index++) {
    const lower = tokens[index]?.lower ?? ''
    const verb = { first: index, end: index + 1 }
    const whom = behindAccordingTo(tokens, index, words) ?? (english ? behindIn(tokens, index, words) : null)
    // "goes according to plan"
    if (whom !== null && tokens[whom]?.lower !== 'plan') {
      const span = phraseAfter(tokens, whom, words)
      const isMarked = index > 1 && tokens[index - 1]?.kind === 'mark'
      if (span) add(span, verb, ({ end }) => (isMarked ? behind(end) : coverBehind(tokens, end, false)))
      continue
    }
    if (english && goesOnSaying.test(lower) && tokens[index - 1]?.text === ',') {
      const { source = null, person = false } = found.at(-1) ?? {}
      found.push({ source, person, ...verb, covers: coverBehind(tokens, index + 1, false) })
      continue
    }
    if (english && byOthers.test(lower)) {
      const passive = isBe(tokens[index - 1])
      const by = passive ? byIn(tokens, index) : tokens[index + 1]?.lower === 'by' ? index + 1 : 0
      const span = by ? phraseAfter(tokens, by + 1, words) : null
      let first = index
      while (
        first > from &&
        index - first < longestSubject &&
        !opensClause.test(tokens[first - 1]?.lower ?? '')
      )
        first--
      // "was put at $5 million by the insurer"; "the 5 percent tax announced by Lee"
      const own = { first: by, end: by }
      if (span)
        add(span, own, ({ end }) => ({ first, end: passive ? coverBehind(tokens, end, true).end : index }))
      if (by) continue
    }
    // "Orlo’s claim that the fire cost it $5 million"
    const isOwned = /['’]s?$/.test(tokens[index - 1]?.text ?? '') && tokens[index + 1]?.lower === 'that'
    if (english && isOwned && nounOfSaying.test(lower)) {
      const owner = { ...(phraseBefore(tokens, index, words) ?? { first: index, end: index }) }
      while (owner.first < index - 1 && words.stops.has(tokens[owner.first]?.lower ?? '')) owner.first++
      add(owner, verb, () => coverBehind(tokens, index + 1, true))
      continue
    }
    if (!canVouch(tokens, index, words)) continue
    const inverted = isInverted(tokens, index)
    const span = inverted ? phraseAfter(tokens, index + 1, words) : subjectBefore(tokens, index, words)
    if (!span) continue
    const bare = trimmed(tokens, span)
    const own = { first: Math.min(startOf(tokens, bare.first), index), end: Math.max(bare.end, index + 1) }
    const isBehind = inverted
      ? index > 1 && tokens[index - 1]?.kind === 'mark'
      : isTrailing(tokens, own, words)
    if (english && !doesVouch(tokens, index, bare, isBehind)) continue
    add(span, verb, ({ first, end }) => {
      if (isBehind) return behind(end)
      const isVerbLast = !inverted && end === index + 1
      if (english && isVerbLast && isNoClause(tokens, end)) return null
      const relative = /^(?:who|whom|which|that|what)$/.test(tokens[first - 1]?.lower ?? '')
      // "While the town says 40 left, …"
      const isAside = opensAside.test(tokens[0]?.lower ?? '') && !tokens.slice(0, first).some(isComma)
      return coverBehind(tokens, end, (relative && !inverted) || isAside)
    })
  }
  return found
}
