import type { SentenceWords } from './sentence-words'

// A boundary is judged by what stands next to it: the longest abbreviation or name that decides fits in this.
const windowLength = 64
// Straight quotation marks are counted this far back, so that no text makes the counting quadratic.
const longestParity = 2000

const closers = /^["”’'»›)\]」』】]+(?=[\s,.;:–—-]|$)\s*/u
const lastWord = /([\p{Alpha}\p{Gr_Ext}][\p{Alpha}\p{Gr_Ext}.’'-]*)$/u
const wordBefore = /([\p{Alpha}\p{Gr_Ext}\p{N}’'-]+)[\s ]+$/u
const letterBefore = /(?:^|\s)\p{Alpha}\.\s?$/u
const nextWord = /^["“”„«‹‘¿¡([]*([\p{Alpha}\p{Gr_Ext}’']+)/u
const dotted = /^(?:\p{Alpha}{1,2}\.)+\p{Alpha}{1,3}$/u
// English: "Are you sure?" Smith asked. The name and the verb belong to the question.
const saidTail =
  /^(?:(?:\p{Upper}[\p{Alpha}.’'-]*|Mr\.|Mrs\.|Ms\.|Dr\.)\s){1,4}(?:said|says|asked|asks|told|added|wrote|replied|joked|recalled|wondered|shouted|continued|tweeted)\b/u
// The same in Chinese: “我累了。”他说。
const chineseSaid = /^\p{Script=Han}{0,8}(?:说|說|表示|称|稱|指出|问|問|答|道)/u
const clockFollower =
  /^(?:[\d(–—-]|E[SD]?T\b|P[SD]?T\b|C[SD]?T\b|M[SD]?T\b|GMT|UTC|BST|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Eastern|Pacific|Central)/u

function startsLower(head: string): boolean {
  return /^["“”„«‹‘’'([–—-]*\s?\p{Lower}/u.test(head)
}

const opensSentence = (head: string, { starters }: SentenceWords): boolean =>
  starters.has(nextWord.exec(head)?.[1]?.toLowerCase() ?? '')

function stopHolds(word: string, led: string, head: string, words: SentenceWords): boolean {
  const lower = word.toLowerCase()
  // "z. B.", "p. ej.", "J. R. Cole": one letter and then another.
  const isLetter = /^\p{Alpha}$/u.test(word)
  if (isLetter && /^\p{Alpha}\./u.test(head)) return true
  if (/^\d/.test(head)) {
    return words.beforeNumber.has(lower) || words.titles.has(lower) || dotted.test(word)
  }
  if (/^[ap]\.m$/i.test(word)) return clockFollower.test(head)
  // "Dipl.-Ing."
  if (words.titles.has(lower.replace(/^.*-/u, ''))) return true
  // An initial: "J. K. Rowling", "ח. נ. ביאליק". A letter that ends a phrase ("vitamin C. The") is followed by a starter.
  if (isLetter && /^[\p{Upper}\p{Lo}]$/u.test(word)) {
    const before = wordBefore.exec(led)?.[1] ?? ''
    // "104.5 F."
    if (opensSentence(head, words) || /^\d/.test(before)) return false
    return (
      /^\p{Lo}$/u.test(word) ||
      before === '' ||
      /^\p{Upper}/u.test(before) ||
      words.titles.has(before.toLowerCase()) ||
      !/^\p{Lower}/u.test(before) ||
      /^\p{Upper}\./u.test(head)
    )
  }
  // "v. a. Familien": the first of two letters held on to the second.
  const isSecondLetter = isLetter && letterBefore.test(led)
  if (!dotted.test(word) && !isSecondLetter && !words.either.has(lower)) return false
  return nextWord.test(head) && !opensSentence(head, words)
}

/** "3. Mai", "der 1. FC": one or two digits, a stop, a noun. A year or a starter ends the sentence instead. */
function ordinalHolds(tail: string, head: string, words: SentenceWords): boolean {
  if (!words.ordinalStop) return false
  const digits = /(?:^|[\s(–-])(\d{1,3}|[IVX]{1,5})\.$/u.exec(tail)?.[1]
  const follower = nextWord.exec(head)?.[1]
  return digits !== undefined && follower !== undefined && !words.starters.has(follower.toLowerCase())
}

/** Where the sentence that began at `start` really ends near the candidate `at`; `null` when it goes on. */
export function atBoundary(text: string, start: number, at: number, words: SentenceWords): number | null {
  const tail = text.slice(Math.max(start, at - windowLength), at).trimEnd()
  if (text[at - 1] === '\n' || text[at] === '\n') return at
  const left = text.slice(start, at)
  // "1." before an item, "(a)": what has no letters is no sentence yet.
  if (!/\p{Alpha}/u.test(left.length > windowLength ? tail : left)) return null
  const rest = text.slice(at, at + windowLength)
  const closing = closers.exec(rest)
  const openStraight =
    closing?.[0].startsWith('"') && (left.slice(-longestParity).match(/"/g)?.length ?? 0) % 2 === 0
  if (closing && !openStraight && !/^['’][\p{Alpha}]/u.test(rest)) {
    const after = rest.slice(closing[0].length)
    if (after === '' || /^[,;:.–—-]/.test(after) || startsLower(after)) return null
    return at + closing[0].length
  }
  if (!/[\p{Alpha}\p{N}]/u.test(rest) && text.length - at <= windowLength) return null
  if (!tail.endsWith('.')) return withoutStop(tail, rest, at)
  const body = tail.slice(0, -1)
  // No word has a space: looking for its beginning further back takes long.
  const word = lastWord.exec(body.slice(body.lastIndexOf(' ') + 1))?.[1]
  if (word !== undefined) {
    const led = body.slice(0, body.length - word.length)
    // "l’on. Conti", "d’Av.": what is elided before is not part of the abbreviation.
    if (stopHolds(word.replace(/^.*[’']/u, ''), led, rest, words)) return null
  }
  return ordinalHolds(tail, rest, words) ? null : at
}

/** Behind a question, a call, or no mark at all. */
function withoutStop(tail: string, rest: string, at: number): number | null {
  if (/[?!]["”“’»)]{1,2}$/u.test(tail) && saidTail.test(rest)) return null
  if (/[?!…]["”“’»)」]{0,2}$/u.test(tail) && startsLower(rest)) {
    return /^[’'‘][snt] /.test(rest) ? at : null
  }
  if (/[。！？][”’]$/u.test(tail) && chineseSaid.test(rest)) return null
  if (/[。！？][」』）]$/u.test(tail) && /^[とっなだではをがのに]/u.test(rest)) return null
  return at
}
