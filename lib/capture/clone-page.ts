// Components inside components: deeper than this is an accident or an attack.
const DEEPEST = 20

/** A copy to work on. Methods come from prototypes, because form controls and images can cover a document's own. */
export function clonePage(document: Document): Document {
  const copy = Node.prototype.cloneNode.call(document, true)
  if (!(copy instanceof Document)) throw new Error('a document clones to a document')
  return copy
}

/** Puts the text of open shadow roots, which cloning leaves behind, in its place in the copy. */
export function pourShadows(document: Document, copy: Document): void {
  const live = Document.prototype.getElementsByTagName.call(document, '*')
  const copied = Document.prototype.getElementsByTagName.call(copy, '*')
  const hosts: (readonly [ShadowRoot, Element])[] = []
  for (let index = 0; index < live.length; index++) {
    const root = live[index]?.shadowRoot
    const host = root instanceof ShadowRoot ? copied[index] : undefined
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
