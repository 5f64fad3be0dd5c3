import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { highlightColours } from '@/lib/library/highlight'
import { findWords, pageText } from '@/lib/platform/find-words'
import { takeMarks } from '@/lib/platform/page-ask'
import type { PageMark } from '@/lib/protocol/background'

/** More than is kept of the words around a mark: a page has more blanks than its text. */
const AROUND = 400

function selection() {
  const chosen = getSelection()
  if (!chosen || chosen.rangeCount === 0 || chosen.isCollapsed) return null
  const range = chosen.getRangeAt(0)
  const [before, after] = [document.createRange(), document.createRange()]
  before.setStart(document.body, 0)
  before.setEnd(range.startContainer, range.startOffset)
  after.setStart(range.endContainer, range.endOffset)
  after.setEnd(document.body, document.body.childNodes.length)
  return {
    text: chosen.toString(),
    before: before.toString().slice(-AROUND),
    after: after.toString().slice(0, AROUND),
  }
}

function light(marks: readonly PageMark[]): number {
  const page = marks.length > 0 ? pageText() : null
  const found = marks.flatMap(({ text, before, colour }) => {
    const range = page && findWords(text, before, page)
    return range ? [{ colour, range }] : []
  })
  for (const colour of highlightColours) {
    const ranges = found.flatMap((mark) => (mark.colour === colour ? [mark.range] : []))
    if (ranges.length > 0) CSS.highlights.set(`lede-mark-${colour}`, new Highlight(...ranges))
    else CSS.highlights.delete(`lede-mark-${colour}`)
  }
  return found.length
}

/** Lights a story's marks in its page without touching its DOM, or tells what is selected there. */
export default defineUnlistedScript(() => {
  const marks = takeMarks()
  return marks ? light(marks) : selection()
})
