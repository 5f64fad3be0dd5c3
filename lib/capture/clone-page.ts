/** A copy to work on, shadow roots included. Methods come from prototypes, because form controls and images can cover a document's own. */
export function clonePage(document: Document): Document {
  const copy = Node.prototype.cloneNode.call(document, true)
  if (!(copy instanceof Document)) throw new Error('a document clones to a document')
  return copy
}
