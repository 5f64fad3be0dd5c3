import { type PageCopy, rootOf } from './copy-page'

/** What the reader has selected, cut out of an untouched copy of the document, where nothing loads or runs; `null` when nothing is selected. The live page and its selection stay as they are. */
export function selectedParts(document: Document, { page, root }: PageCopy): DocumentFragment | null {
  const selection = Document.prototype.getSelection.call(document)
  if (!selection || selection.isCollapsed || selection.toString().trim() === '') return null
  const ranges = Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index))
  const twins = twinsOf(
    document,
    root,
    ranges.flatMap(({ startContainer, endContainer }) => [startContainer, endContainer]),
  )
  const parts = page.createDocumentFragment()
  for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
    const [start, end] = [twins.get(startContainer), twins.get(endContainer)]
    const range = page.createRange()
    // A script may select from the document itself: then all of that end of the page is meant.
    range.selectNodeContents(root)
    if (start) range.setStart(start, startOffset)
    else if (startContainer !== document) continue
    if (end) range.setEnd(end, endOffset)
    else if (endContainer !== document) continue
    parts.append(wrapped(range.cloneContents()))
  }
  return parts
}

/** Where nodes of the document stand in its copy. Iterators, because controls can cover a form's own `childNodes`. */
function twinsOf(document: Document, copy: Element, nodes: readonly Node[]): ReadonlyMap<Node, Node> {
  const root = rootOf(document)
  const wanted = new Set(nodes)
  const twins = new Map<Node, Node>()
  const iterate = (from: Node) =>
    Document.prototype.createNodeIterator.call(document, from, NodeFilter.SHOW_ALL)
  if (!root) return twins
  const [live, copied] = [iterate(root), iterate(copy)]
  for (let node = live.nextNode(); node && twins.size < wanted.size; node = live.nextNode()) {
    const twin = copied.nextNode()
    if (twin && wanted.has(node)) twins.set(node, twin)
  }
  return twins
}

// Text cut out of one paragraph comes without its paragraph; several ranges must not run together.
function wrapped(content: DocumentFragment): Element {
  const part = content.ownerDocument.createElement('div')
  part.append(content)
  return part
}
