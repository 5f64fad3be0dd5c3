// Components inside components: deeper than this is an accident or an attack.
const DEEPEST = 20

// Named controls cover a form's own properties, an image called `body` the document's: only the prototype's tell the truth.
const own = <T>(prototype: object, name: string): ((of: Node) => T) => {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get
  return (of) => get?.call(of)
}
const childrenOf = own<NodeListOf<ChildNode>>(Node.prototype, 'childNodes')
const parentOf = own<Node | null>(Node.prototype, 'parentNode')
// Asked in the plain way, a form makes Chromium keep a list of its controls for good.
const shadowOf = own<ShadowRoot | null>(Element.prototype, 'shadowRoot')
const all = (document: Document, tag: string) => Document.prototype.getElementsByTagName.call(document, tag)

/** Whether a node of the document is left out of its copy: a browser reads every style sheet anew when it is copied, which is half the cost of copying a page (seen in Chromium 156). */
export const isLeftOut = (node: Node): boolean => node.nodeName === 'STYLE'

/** A copy to work on, without style sheets. */
export function clonePage(document: Document): Document {
  const around = new Set<Node>()
  for (const sheet of all(document, 'style'))
    for (let box = parentOf(sheet); box && !around.has(box); box = parentOf(box)) around.add(box)
  const copyOf = (node: Node): Node => {
    const copy = Node.prototype.cloneNode.call(node, !around.has(node))
    if (around.has(node))
      for (const child of childrenOf(node)) if (!isLeftOut(child)) copy.appendChild(copyOf(child))
    return copy
  }
  const copy = copyOf(document)
  if (!(copy instanceof Document)) throw new Error('a document clones to a document')
  return copy
}

/** Puts the text of open shadow roots, which cloning leaves behind, in its place in the copy. */
export function pourShadows(document: Document, copy: Document): void {
  const copied = all(copy, '*')
  const hosts: (readonly [ShadowRoot, Element])[] = []
  let index = 0
  for (const element of all(document, '*')) {
    if (isLeftOut(element)) continue
    const root = shadowOf(element)
    const host = copied[index++]
    if (root && host) hosts.push([root, host])
  }
  for (const [root, host] of hosts) pourOut(root, host, 1)
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
