/**
 * A piece of the index: the words of some saved stories, sorted, and for each the stories it stands in. Never changed once written; a later segment's word on a story stands for that of all earlier ones.
 * Packed into a few arrays: a story of 800 words takes about 1.5 kB on the disk and the same in memory, where objects and maps take a hundred times that.
 */
export interface Segment {
  /** The stories, by number. */
  readonly ids: readonly string[]
  /** Words in each story's text. */
  readonly lengths: Uint16Array<ArrayBuffer>
  /** All words, one after the other, in the order of their UTF-16 units. */
  readonly terms: Uint16Array<ArrayBuffer>
  /** Where each word begins, and where the last one ends. */
  readonly termStarts: Uint32Array<ArrayBuffer>
  /** For each story with the word: how many numbers after the one before, then a byte that says where (`Where`). */
  readonly postings: Uint8Array<ArrayBuffer>
  readonly postingStarts: Uint32Array<ArrayBuffer>
}

/** Where a word stands in a story: one bit a field, and in the upper four how often in the text, up to 15 times. */
export const inTitle = 1
export const inDek = 2
export const inTags = 4
/** Site, address, authors. */
export const inSource = 8
export const timesInText = (where: number): number => where >> 4
export const MOST_TIMES = 15

export const termCount = (segment: Segment): number => segment.termStarts.length - 1

export const termLength = ({ termStarts }: Segment, index: number): number =>
  (termStarts[index + 1] ?? 0) - (termStarts[index] ?? 0)

export const termAt = ({ terms, termStarts }: Segment, index: number): string =>
  String.fromCharCode(...terms.subarray(termStarts[index], termStarts[index + 1]))

/** Below zero when the word at `index` comes before `wanted`; zero when it is the same. */
function compareTerm({ terms, termStarts }: Segment, index: number, wanted: string): number {
  const start = termStarts[index] ?? 0
  const length = (termStarts[index + 1] ?? 0) - start
  const both = Math.min(length, wanted.length)
  for (let at = 0; at < both; at++) {
    const difference = (terms[start + at] ?? 0) - wanted.charCodeAt(at)
    if (difference !== 0) return difference
  }
  return length - wanted.length
}

/** The number of the first word that is `wanted` or comes after it. */
export function firstFrom(segment: Segment, wanted: string): number {
  let low = 0
  let high = termCount(segment)
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compareTerm(segment, middle, wanted) < 0) low = middle + 1
    else high = middle
  }
  return low
}

export function findTerm(segment: Segment, wanted: string): number | null {
  const index = firstFrom(segment, wanted)
  return index < termCount(segment) && compareTerm(segment, index, wanted) === 0 ? index : null
}

/** Calls back for each story that has the word. */
export function eachPosting(
  { postings, postingStarts }: Segment,
  term: number,
  visit: (story: number, where: number) => void,
): void {
  const end = postingStarts[term + 1] ?? 0
  let story = -1
  for (let at = postingStarts[term] ?? 0; at < end; ) {
    let step = 0
    for (let shift = 0; ; shift += 7) {
      const byte = postings[at++] ?? 0
      step |= (byte & 0x7f) << shift
      if (byte < 0x80) break
    }
    story += step + 1
    visit(story, postings[at++] ?? 0)
  }
}
