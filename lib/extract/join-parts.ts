import type { Step } from './draft'
import { proseOf } from './prose'

// A box that holds nearly all of the story is found as it is.
const NEARLY_ALL = 0.8
// Fewer paragraphs in a box are cards of other stories, or comments.
const FEWEST_EACH = 1.5

/** A story in several boxes of one kind, as between ads, pictures or pages, is put into one: Readability finds the best box and gives up the rest. */
export const joinParts: Step = {
  name: 'joinParts',
  run: (draft) => {
    const kinds = new Map<string, Map<Element, number>>()
    let all = 0
    let paragraphs = 0
    for (const paragraph of draft.page.getElementsByTagName('p')) {
      const box = paragraph.parentElement
      const length = proseOf(paragraph)
      if (!box || length === 0) continue
      all += length
      paragraphs++
      const name = box.tagName + box.className
      const boxes = kinds.get(name) ?? new Map<Element, number>()
      kinds.set(name, boxes.set(box, (boxes.get(box) ?? 0) + length))
    }
    for (const boxes of kinds.values()) {
      const lengths = [...boxes.values()]
      const whole = lengths.reduce((sum, length) => sum + length, 0)
      const split = Math.max(...lengths) < whole * NEARLY_ALL && paragraphs >= boxes.size * FEWEST_EACH
      if (whole > all / 2 && split) join([...boxes.keys()])
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
  for (const part of parts) {
    let at: Element | null = part
    while (at && at !== whole) {
      const around: Element | null = at.parentElement
      at.replaceWith(...at.childNodes)
      at = around
    }
  }
}
