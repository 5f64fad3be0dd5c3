import type { Step } from './draft'
import { proseBefore, proseOf } from './prose'

// A box that holds nearly all of the story is found as it is.
const NEARLY_ALL = 0.8
// Boxes with less than two or three paragraphs each are cards of other stories.
const LEAST_EACH = 300

/** A story in several boxes of one kind, as between ads, pictures or pages, is put into one: Readability finds the best box and gives up the rest. */
export const joinParts: Step = {
  name: 'joinParts',
  run: (draft) => {
    const boxes = new Map<Element, number>()
    for (const paragraph of draft.page.getElementsByTagName('p')) {
      const box = paragraph.parentElement
      const length = proseOf(paragraph)
      if (box && length > 0) boxes.set(box, (boxes.get(box) ?? 0) + length)
    }
    const lengthOf = (parts: Iterable<Element>) =>
      [...parts].reduce((sum, part) => sum + (boxes.get(part) ?? 0), 0)
    const most = lengthOf(boxes.keys()) / 2
    for (const parts of Map.groupBy(boxes.keys(), (box) => box.tagName + box.className).values()) {
      const length = lengthOf(parts)
      const largest = Math.max(...parts.map((part) => lengthOf([part])))
      if (length > most && length >= parts.length * LEAST_EACH && largest < length * NEARLY_ALL) join(parts)
    }
    return draft
  },
}

/** Takes off every box between the parts and what holds them all, so that order and all that stands between them stay. */
function join(parts: readonly Element[]): void {
  const [first] = parts
  const last = parts.at(-1)
  if (!first || !last || first.closest('article') !== last.closest('article')) return
  let whole = first
  while (!whole.contains(last) && whole.parentElement) whole = whole.parentElement
  for (const part of parts)
    for (let at: Element | null = part; at && at !== whole; ) {
      const around: Element | null = at.parentElement
      at.replaceWith(...at.childNodes)
      at = around
    }
  // The entries of a live blog stand below its introduction.
  if (whole.tagName === 'DIV' && proseBefore(whole) > 0) whole.replaceWith(...whole.childNodes)
}
