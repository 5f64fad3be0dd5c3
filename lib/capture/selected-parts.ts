import { isLeftOut } from './clone-page'

/** What the reader has selected, cut out of `page`, an untouched copy of the document, where nothing loads or runs; `null` when nothing is selected. The live page and its selection stay as they are. */
export function selectedParts(document: Document, page: Document): DocumentFragment | null {
  const selection = Document.prototype.getSelection.call(document)
  if (!selection || selection.isCollapsed || selection.toString().trim() === '') return null
  const ranges = Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index))
  const twins = twinsOf(
    document,
    page,
    ranges.flatMap(({ startContainer, endContainer }) => [startContainer, endContainer]),
  )
  const parts = page.createDocumentFragment()
  for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
    const [start, end] = [twins.get(startContainer), twins.get(endContainer)]
    if (!start || !end) continue
    const range = page.createRange()
    range.setStart(start, startOffset)
    range.setEnd(end, endOffset)
    parts.append(wrapped(range.cloneContents()))
  }
  return parts
}

/** Where nodes of the document stand in its copy. Iterators, because controls can cover a form's own `childNodes`. */
function twinsOf(document: Document, page: Document, nodes: readonly Node[]): ReadonlyMap<Node, Node> {
  const wanted = new Set(nodes)
  const twins = new Map<Node, Node>()
  const isCopied = (node: Node) =>
    isLeftOut(node) || (node.parentNode && isLeftOut(node.parentNode))
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT
  const iterate = (root: Document) =>
    Document.prototype.createNodeIterator.call(root, root, NodeFilter.SHOW_ALL, isCopied)
  const [live, copy] = [iterate(document), iterate(page)]
  for (let node = live.nextNode(); node && twins.size < wanted.size; node = live.nextNode()) {
    const twin = copy.nextNode()
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
