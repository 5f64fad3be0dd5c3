import type { Block } from '@/lib/article/block'
import { findStretch, type Grain, grainOf, grams } from './find-stretch'
import type { Highlight } from './highlight'
import { type LooseText, looseLetters, looseText } from './loose-text'
import { offsetOf, type Passage, passageAt, type StoryText, storyText } from './story-text'

type Marked = Pick<Highlight, 'block' | 'start' | 'endBlock' | 'end' | 'text' | 'before' | 'after'>

/** A first or last word that the rough search has cut is taken whole, where words stand apart by spaces. */
const SPACED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{N}]/u
const LONGEST_WORD = 24

function wholeWords(text: string, from: number, to: number): readonly [from: number, to: number] {
  const joins = (at: number) => SPACED.test(text.charAt(at - 1)) && SPACED.test(text.charAt(at))
  let [first, last] = [from, to]
  while (from - first < LONGEST_WORD && joins(first)) first--
  while (last - to < LONGEST_WORD && joins(last)) last++
  return [first, last]
}

interface Searched {
  readonly story: StoryText
  readonly loose: LooseText
  readonly gramsOf: (grain: Grain) => ReadonlySet<string>
}

function searchedIn(story: StoryText): Searched {
  const loose = looseText(story.text)
  const known = new Map<Grain, ReadonlySet<string>>()
  const gramsOf = (grain: Grain) => {
    const made = known.get(grain) ?? grams(loose.letters, grain)
    known.set(grain, made)
    return made
  }
  return { story, loose, gramsOf }
}

function search({ story, loose, gramsOf }: Searched, marked: Marked): Passage | null {
  const words = looseLetters(marked.text)
  if (words === '') return null
  const grain = grainOf(words)
  const place = offsetOf(story, marked.block, marked.start) ?? 0
  const after = loose.starts.findIndex((start) => start >= place)
  const sought = {
    words,
    before: looseLetters(marked.before),
    after: looseLetters(marked.after),
    near: after < 0 ? loose.letters.length : after,
    grain,
  }
  const found = findStretch(loose.letters, sought, gramsOf(grain))
  if (!found) return null
  const { from, to } = found.stretch
  const [start, end] = [loose.starts[from] ?? 0, loose.ends[to - 1] ?? 0]
  return passageAt(story, ...(found.rough ? wholeWords(story.text, start, end) : ([start, end] as const)))
}

/** Finds marked words in a story that may have changed since: at their place, else the same words nearby, else words much like them; `null` when they are no longer in it. What the search needs of the story is made once, when it is first needed. */
export function passageFinder(blocks: readonly Block[]): (marked: Marked) => Passage | null {
  const story = storyText(blocks)
  let searched: Searched | null = null
  return (marked) => {
    const { block, start, endBlock, end, text } = marked
    const [from, to] = [offsetOf(story, block, start), offsetOf(story, endBlock, end)]
    if (from !== null && to !== null && story.text.slice(from, to) === text)
      return { block, start, endBlock, end }
    searched ??= searchedIn(story)
    return search(searched, marked)
  }
}
