import type { Block, Figure, Run } from '@/lib/article/block'
import { blockText } from '@/lib/article/block-text'
import type { BlockStep } from './block-step'
import { runsText, trimRuns } from './runs'
import { sameWords } from './same-words'
import { isCaption, isLooseCaption, isWholeCredit, splitCredit } from './split-credit'

// Longer paragraphs after a picture are the story, even when they end with a source.
const LONGEST_CAPTION = 400
// With a credit below it there is no doubt: captions that name everybody in the picture.
const LONGEST_CREDITED = 600

/** Captions that a page sets as paragraphs: told by the credit they end in or that follows, or by saying the caption again. With no picture left beside it, such a line goes. */
export const joinCaptions: BlockStep = {
  name: 'joinCaptions',
  run: (blocks, { note }) => {
    const joined: Block[] = []
    for (let index = 0; index < blocks.length; index++) {
      const block = blocks[index]
      if (!block) continue
      const figure = joined.at(-1)
      const words = wordsOf(block)
      const found =
        words && figure?.type === 'figure' && !isName(block, figure)
          ? captionOf(figure, words, blocks.slice(index + 1, index + 1 + MOST_PIECES))
          : null
      if (found) {
        note('joinCaptions', runsText(words ?? []))
        joined[joined.length - 1] = found.figure
        index += found.lines - 1
      } else if (words && isLooseCaption(runsText(words))) note('joinCaptions', runsText(words))
      else joined.push(block)
    }
    return joined
  },
}

const wordsOf = (block: Block): readonly Run[] | null =>
  (block.type === 'paragraph' || block.type === 'heading') && blockText(block).length <= LONGEST_CREDITED
    ? block.runs
    : null

// The picture of a thing in a list of things carries its name.
const isName = ({ type }: Block, { caption }: Figure): boolean => type === 'heading' && caption !== null

interface Captioned {
  readonly figure: Figure
  /** How many lines after the picture are its caption's. */
  readonly lines: number
}

// A caption's credit in brackets may be boxed apart, and its label and name once more.
const MOST_PIECES = 3

function captionOf(figure: Figure, words: readonly Run[], after: readonly Block[]): Captioned | null {
  const text = runsText(words)
  const told = (caption: readonly Run[] | null, credit: string | null, lines: number): Captioned => ({
    figure: { ...figure, caption, credit: figure.credit ?? credit },
    lines,
  })
  if (figure.caption) {
    if (isWholeCredit(text)) return told(figure.caption, text, 1)
    return sameWords(text, runsText(figure.caption)) ? told(figure.caption, null, 1) : null
  }
  if (text.length <= LONGEST_CAPTION && isCaption(text)) {
    const { caption, credit } = splitCredit(words)
    return told(caption.length > 0 ? caption : null, credit, 1)
  }
  const lines = after.slice(0, MOST_PIECES).map((block) => runsText(wordsOf(block) ?? []))
  const [next = ''] = lines
  if (isWholeCredit(next)) return told(words, next, 2)
  const close = /\($/.test(text) ? lines.findIndex((line) => line.endsWith(')')) : -1
  if (close < 0) return null
  const caption = trimRuns(words.map((run) => ({ ...run, text: run.text.replace(/\s*\($/, '') })))
  return told(
    caption,
    lines
      .slice(0, close + 1)
      .join(' ')
      .slice(0, -1),
    close + 2,
  )
}
