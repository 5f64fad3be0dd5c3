// Components inside components: deeper than this is an accident or an attack.
const DEEPEST = 20

// Named controls cover a form's own properties, an image called `body` the document's: only the prototype's tell the truth.
const own = <T>(prototype: object, name: string): ((of: Node) => T) => {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get
  return (of) => get?.call(of)
}
/** `documentElement`, whatever the page calls its pictures. */
export const rootOf = own<Element | null>(Document.prototype, 'documentElement')
// Asked in the plain way, a form makes Chromium keep a list of its controls for good.
const shadowOf = own<ShadowRoot | null>(Element.prototype, 'shadowRoot')
const allIn = (root: Element) => Element.prototype.getElementsByTagName.call(root, '*')

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

/** Puts the text of open shadow roots, which copying leaves behind, in its place in the copy. */
export function pourShadows(document: Document, copy: Element): void {
  const root = rootOf(document)
  if (!root) return
  const live = allIn(root)
  const hosts: (readonly [ShadowRoot, number])[] = []
  // By index: an iterator costs twice as much, and this is asked of every element.
  for (let index = 0, { length } = live; index < length; index++) {
    const element = live[index]
    const shadow = element && shadowOf(element)
    if (shadow) hosts.push([shadow, index])
  }
  if (hosts.length === 0) return
  const copied = [...allIn(copy)]
  for (const [shadow, index] of hosts) {
    const host = copied[index]
    if (host) pourOut(shadow, host, 1)
  }
}

/** Puts what a host shows in place of its light children: its shadow tree, with them in the slots. */
function pourOut(root: ShadowRoot, host: Element, depth: number): void {
  if (depth > DEEPEST) return
  const shown = host.ownerDocument.createElement('div')
  for (const child of root.childNodes) shown.append(host.ownerDocument.importNode(child, true))
  const inner = shown.querySelectorAll('*')
  const nested: (readonly [ShadowRoot, Element])[] = []
  root.querySelectorAll('*').forEach((element, index) => {
    const copied = inner[index]
    if (element.shadowRoot instanceof ShadowRoot && copied) nested.push([element.shadowRoot, copied])
  })
  for (const [innerRoot, innerHost] of nested) pourOut(innerRoot, innerHost, depth + 1)
  fillSlots(shown, host)
  host.replaceChildren(...shown.childNodes)
}

function fillSlots(shown: Element, host: Element): void {
  for (const slot of shown.querySelectorAll('slot')) {
    const name = slot.getAttribute('name') ?? ''
    const assigned = [...host.childNodes].filter((child) =>
      child instanceof Element
        ? (child.getAttribute('slot') ?? '') === name
        : name === '' && child instanceof Text,
    )
    if (assigned.some((child) => child.textContent?.trim())) slot.replaceWith(...assigned)
    else slot.replaceWith(...slot.childNodes)
  }
}
