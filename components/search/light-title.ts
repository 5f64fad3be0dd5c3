export interface Mark {
  readonly start: number
  readonly end: number
}

/** Styled in theme.css. */
const NAME = 'lede-found'

function highlight(): Highlight {
  const known = CSS.highlights.get(NAME)
  if (known) return known
  const made = new Highlight()
  CSS.highlights.set(NAME, made)
  return made
}

/** Lights words of a headline without touching what others have drawn there; returns the way to put it out. Where its text is not the one that was searched (it was not in NFC), or the browser can't, it stays as it is. */
export function lightTitle(
  title: Element,
  { text, marks }: { readonly text: string; readonly marks: readonly Mark[] },
): () => void {
  const node = document.createTreeWalker(title, NodeFilter.SHOW_TEXT).nextNode()
  if (!(node instanceof Text) || node.data !== text || typeof Highlight === 'undefined') return () => {}
  const ranges = marks.map(({ start, end }) => {
    const range = new Range()
    range.setStart(node, start)
    range.setEnd(node, end)
    return range
  })
  const lit = highlight()
  for (const range of ranges) lit.add(range)
  return () => {
    for (const range of ranges) lit.delete(range)
  }
}
