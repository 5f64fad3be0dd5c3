/** A getter that the page can't cover: named controls cover a form's own properties, an image called `body` the document's. */
export const own = <T>(prototype: object, name: string): ((of: Node) => T) => {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get
  return (of) => get?.call(of)
}
/** `documentElement`, whatever the page calls its pictures. */
export const rootOf = own<Element | null>(Document.prototype, 'documentElement')

/** A whole page, copied to work on, outside of any document: inside of one a browser reads every style sheet anew, which is half the cost of copying a page (seen in Chromium 156). */
export interface PageCopy {
  /** Empty, in the original's mode. */
  readonly page: Document
  readonly root: Element
}

export function copyPage(document: Document): PageCopy {
  const page = Document.prototype.cloneNode.call(document, false)
  if (!(page instanceof Document)) throw new Error('a document clones to a document')
  const root = rootOf(document)
  return { page, root: root ? page.importNode(root, true) : page.createElement('html') }
}

// Code and style for machines, often most of a page's text. JSON-LD is data about the story.
const MACHINERY = 'style, template, script:not([type*="ld+json" i])'

/** Puts a copy into its document, without what stands for machines only. */
export function attach({ page, root }: PageCopy): Document {
  for (const element of Element.prototype.querySelectorAll.call(root, MACHINERY)) element.remove()
  page.append(root)
  return page
}
