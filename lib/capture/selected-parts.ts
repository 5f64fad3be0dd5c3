/** What the reader has selected, as copies that belong to `page`, where nothing loads; `null` when nothing is selected. The live page and its selection stay as they are. */
export function selectedParts(document: Document, page: Document): DocumentFragment | null {
  const selection = Document.prototype.getSelection.call(document)
  if (!selection || selection.isCollapsed || selection.toString().trim() === '') return null
  const parts = page.createDocumentFragment()
  for (let index = 0; index < selection.rangeCount; index++)
    parts.append(wrapped(page.importNode(selection.getRangeAt(index).cloneContents(), true)))
  return parts
}

// Text cut out of one paragraph comes without its paragraph; several ranges must not run together.
function wrapped(content: DocumentFragment): Element {
  const part = content.ownerDocument.createElement('div')
  part.append(content)
  return part
}
