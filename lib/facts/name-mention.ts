import type { Sentence } from '@/lib/article/sentence'
import { germanRole, orgJoinHeads, orgWords, roleWords } from './name-words'
import type { Token } from './tokens'

/** A sentence with its tokens. */
export interface ReadText {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
}

/** A run of capitalised words that may name somebody or something, by tokens. */
export interface NameMention {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  /** Where the name begins; the words from `roleFirst` to here are a title before it. */
  readonly roleFirst: number
  readonly first: number
  readonly end: number
  readonly text: string
}

const capital = /^\p{Lu}[\p{L}\p{M}\p{Nd}.&'’-]*$/u
// Months that are names of people too: alone they are months.
const monthOrName = /^(?:march|april|may|june|august|jan)$/
const nameParticle = /^(?:de|del|della|di|da|do|dos|van|von|bin|bint|al|el|la|le|ibn|ter|ten|zu|y)$/
const notName =
  /^(?:i|i'm|i've|i'll|i'd|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|july|september|october|november|december|feb|aug|sept|oct|nov|dec|am|pm)$/

export const isRole = (token: Token | undefined): boolean => {
  if (token === undefined) return false
  const word = token.lower.replace(/'s$/, '')
  return (
    roleWords.has(word) || (word.endsWith('s') && roleWords.has(word.slice(0, -1))) || germanRole.test(word)
  )
}

const isPossessive = (token: Token): boolean => /['’]s?$/.test(token.text)

/** Whether a capitalised word at the head of a sentence is a common word: the article writes it small elsewhere. */
const common = (token: Token, small: ReadonlySet<string>): boolean =>
  small.has(token.lower) || notName.test(token.lower)

const opensSentence = (tokens: readonly Token[], index: number): boolean =>
  index === 0 || /^["“„«‘'(:—–.?!]$/.test(tokens[index - 1]?.text ?? '')

/** "University of Tokyo", "Securities and Exchange Commission", "Ernst & Young": where a run goes on behind a small word. */
function joinEnd(tokens: readonly Token[], run: number, index: number): number | null {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (token === undefined || next === undefined) return null
  if (token.text === '&' && capital.test(next.text)) return index + 1
  const head = tokens[index - 1]?.lower ?? ''
  if (
    /^(?:of|for)$/.test(token.lower) &&
    (orgJoinHeads.has(head) || tokens.slice(run, index).some((word) => orgJoinHeads.has(word.lower)))
  ) {
    if (capital.test(next.text)) return index + 1
    if (next.lower === 'the' && capital.test(tokens[index + 2]?.text ?? '')) return index + 2
  }
  if (token.lower === 'and' && capital.test(next.text)) {
    const tail = tokens
      .slice(index + 1, index + 5)
      .find((word) =>
        /^(?:commission|services|administration|affairs|sciences|welfare|commerce)$/.test(word.lower),
      )
    if (tail) return index + 1
  }
  // "von der Leyen"; "der" alone is an article.
  if (
    /^(?:von|van)$/.test(token.lower) &&
    /^(?:der|den|de)$/.test(next.lower) &&
    capital.test(tokens[index + 2]?.text ?? '')
  )
    return index + 2
  return nameParticle.test(token.lower) && capital.test(next.text) ? index + 1 : null
}

function runEnd(tokens: readonly Token[], first: number): number {
  let end = first
  while (end < tokens.length) {
    const token = tokens[end]
    if (token === undefined) break
    if (capital.test(token.text) && !(end > first && notName.test(token.lower))) {
      end++
      if (isPossessive(token)) break
      // "J. Edgar", "U.S. Army": the stop of an initial stays inside.
      if (
        tokens[end]?.text === '.' &&
        /^(?:\p{Lu}|\p{Lu}\.\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|St|Lt|Col|Gen|Sgt|Capt|Jr)$/u.test(token.text) &&
        capital.test(tokens[end + 1]?.text ?? '')
      )
        end++
      continue
    }
    const joined = end > first ? joinEnd(tokens, first, end) : null
    if (joined === null) break
    end = joined
  }
  return end
}

/** Where the name begins behind its title: "Ukrainian President Volodymyr Zelenskyy". */
function nameStart(tokens: readonly Token[], first: number, end: number): number {
  const head = tokens[end - 1]?.lower.replace(/'s$/, '') ?? ''
  if (orgWords.has(head)) return first
  for (let at = end - 1; at >= first; at--) {
    // French: "M. Peskov".
    const mister = at === first && tokens[at]?.text === 'M' && tokens[at + 1]?.text === '.'
    if (mister || isRole(tokens[at])) return tokens[at + 1]?.text === '.' ? at + 2 : at + 1
  }
  return first
}

/** The capitalised runs of one sentence. */
export function nameMentions(read: ReadText, small: ReadonlySet<string>): readonly NameMention[] {
  const { tokens, sentence } = read
  const found: NameMention[] = []
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index]
    if (
      token === undefined ||
      !capital.test(token.text) ||
      notName.test(token.lower) ||
      (monthOrName.test(token.lower) && !capital.test(tokens[index + 1]?.text ?? '')) ||
      (opensSentence(tokens, index) && common(token, small))
    ) {
      index++
      continue
    }
    const end = runEnd(tokens, index)
    const first = nameStart(tokens, index, end)
    const stop = trimEnd(tokens, first, end)
    if (stop > first) {
      const last = tokens[stop - 1]
      const from = tokens[first]?.start ?? 0
      const text = sentence.text.slice(from, last?.end ?? from).replace(/['’]s?$/, '')
      const closed =
        /^\p{Lu}(?:\.\p{Lu})+$/u.test(text) && sentence.text[from + text.length] === '.' ? `${text}.` : text
      found.push({ sentence, tokens, roleFirst: index, first, end: stop, text: closed })
    }
    index = Math.max(end, index + 1)
  }
  return found
}

function trimEnd(tokens: readonly Token[], first: number, end: number): number {
  let stop = end
  while (stop > first && !capital.test(tokens[stop - 1]?.text ?? '')) stop--
  return stop
}
