import { byteWriter } from './bytes'
import type { StoryWords } from './searchable'
import type { Segment } from './segment'

/** Puts words in their order, each with its stories, into the arrays of a segment. */
export interface SegmentWriter {
  term(word: string): void
  /** Of the last word; stories in rising order. */
  posting(story: number, where: number): void
  done(about: Pick<Segment, 'ids' | 'lengths'>): Segment
}

export function segmentWriter(): SegmentWriter {
  const postings = byteWriter()
  const postingStarts: number[] = []
  const termStarts: number[] = [0]
  let terms = new Uint16Array(1024)
  let used = 0
  let last = -1
  return {
    term(word) {
      if (used + word.length > terms.length) {
        const wider = new Uint16Array((used + word.length) * 2)
        wider.set(terms)
        terms = wider
      }
      for (let at = 0; at < word.length; at++) terms[used++] = word.charCodeAt(at)
      termStarts.push(used)
      postingStarts.push(postings.length)
      last = -1
    },
    posting(story, where) {
      postings.number(story - last - 1)
      postings.byte(where)
      last = story
    },
    done: (about) => ({
      ...about,
      terms: terms.slice(0, used),
      termStarts: Uint32Array.from(termStarts),
      postings: postings.done(),
      postingStarts: Uint32Array.from([...postingStarts, postings.length]),
    }),
  }
}

/** A new segment of these stories. */
export function buildSegment(stories: readonly StoryWords[]): Segment {
  const found = new Map<string, number[]>()
  for (const [number, { where }] of stories.entries()) {
    for (const [term, place] of where) {
      const list = found.get(term)
      if (list) list.push(number, place)
      else found.set(term, [number, place])
    }
  }
  const writer = segmentWriter()
  for (const term of [...found.keys()].sort()) {
    writer.term(term)
    const list = found.get(term) ?? []
    for (let at = 0; at < list.length; at += 2) writer.posting(list[at] ?? 0, list[at + 1] ?? 0)
  }
  return writer.done({
    ids: stories.map(({ id }) => id),
    lengths: Uint16Array.from(stories, ({ length }) => length),
  })
}
