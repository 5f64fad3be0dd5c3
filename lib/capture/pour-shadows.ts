import { own, rootOf } from './copy-page'

// Components inside components: deeper than this is an accident or an attack.
const DEEPEST = 20

// Asked in the plain way, a form makes Chromium keep a list of its controls for good.
const shadowOf = own<ShadowRoot | null>(Element.prototype, 'shadowRoot')

// Custom elements, by their hyphen. The browser looks for them: a script that asks every element takes nearly half as long as copying the page (seen in Chromium 156).
const CUSTOM = './/*[contains(name(), "-")]'
// A script may make hosts of plain elements too (https://dom.spec.whatwg.org/#valid-shadow-host-name). A page that keeps its story in such has no paragraphs besides.
const FEW = 3

/** What may have a shadow root, in an order that is the same for a tree and its copy. */
function mayHost(root: Element): readonly Node[] {
  if (root.getElementsByTagName('p').length < FEW) return [...root.getElementsByTagName('*')]
  const found = new XPathEvaluator().evaluate(CUSTOM, root, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE)
  return Array.from({ length: found.snapshotLength }, (_, index) => found.snapshotItem(index) ?? root)
}

/** Puts the text of open shadow roots, which copying leaves behind, in its place in the copy. */
export function pourShadows(document: Document, copy: Element): void {
  const root = rootOf(document)
  const shadows = root ? mayHost(root).map(shadowOf) : []
  if (!shadows.some((shadow) => shadow)) return
  mayHost(copy).forEach((host, index) => {
    const shadow = shadows[index]
    if (shadow && host instanceof Element) pourOut(shadow, host, 1)
  })
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
