/** Between a page and its captured text only letters are sure to agree: spaces, soft hyphens and bidi marks come and go. */
const LOOSE = /[\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u

/** Enough letters to be the only such place, few enough to lie before the next inline oddity. */
const ANCHOR = 40

const letters = (text: string): string => [...text].filter((char) => !LOOSE.test(char)).join('')

export interface PageText {
  readonly text: string
  /** For each character of `text` its node and offset. */
  readonly nodes: readonly Text[]
  readonly offsets: readonly number[]
}

const SILENT = 'script,style,noscript,template,textarea,select,title'

function readPage(root: Node, into: { text: string[]; nodes: Text[]; offsets: number[] }): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element && node.matches(SILENT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element && node.shadowRoot) readPage(node.shadowRoot, into)
    if (!(node instanceof Text)) continue
    const { data } = node
    for (let offset = 0; offset < data.length; offset++) {
      const char = data.charAt(offset)
      if (LOOSE.test(char)) continue
      into.text.push(char)
      into.nodes.push(node)
      into.offsets.push(offset)
    }
  }
}

/** What the page says, read once for all that is looked for in it. */
export function pageText(): PageText {
  const into = { text: [], nodes: [], offsets: [] }
  readPage(document.body, into)
  const { text, nodes, offsets } = into
  return { text: text.join(''), nodes, offsets }
}

interface Stretch {
  readonly from: number
  readonly to: number
}

/** Whole, or from its first letters to its last ones where something small stands between in the page (a footnote mark, a share link). */
function stretchAt(page: string, words: string, from: number): Stretch | null {
  if (page.startsWith(words, from)) return { from, to: from + words.length }
  const tail = words.slice(-ANCHOR)
  const end = page.indexOf(tail, from)
  const near = end >= 0 && end + tail.length <= from + words.length * 1.5
  return near ? { from, to: end + tail.length } : null
}

function stretches(page: string, words: string): readonly Stretch[] {
  const head = words.slice(0, ANCHOR)
  const found: Stretch[] = []
  for (let from = page.indexOf(head); from >= 0; from = page.indexOf(head, from + 1)) {
    const stretch = stretchAt(page, words, from)
    if (stretch) found.push(stretch)
  }
  return found
}

function rangeOf({ nodes, offsets }: PageText, { from, to }: Stretch): Range | null {
  const [first, last] = [nodes[from], nodes[to - 1]]
  const [start, end] = [offsets[from], offsets[to - 1]]
  if (!first || !last || start === undefined || end === undefined) return null
  const range = document.createRange()
  range.setStart(first, start)
  range.setEnd(last, end + 1)
  return range
}

/** How many letters before the place agree with those before the sentence. */
function agreement(page: string, { from }: Stretch, before: string): number {
  let same = 0
  while (same < before.length && before.at(-1 - same) === page.charAt(from - 1 - same)) same++
  return same
}

/** The words' place in the live page: one that is drawn before one that is hidden, then the one with the same words before it. */
export function findWords(text: string, before: string, page = pageText()): Range | null {
  const [words, lead] = [letters(text), letters(before)]
  if (!words) return null
  const found = stretches(page.text, words).flatMap((stretch) => {
    const range = rangeOf(page, stretch)
    if (!range) return []
    return [{ range, drawn: range.getClientRects().length > 0, same: agreement(page.text, stretch, lead) }]
  })
  found.sort((a, b) => Number(b.drawn) - Number(a.drawn) || b.same - a.same)
  return found[0]?.range ?? null
}
