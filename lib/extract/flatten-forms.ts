// Pages seen have up to 15.
const MOST_FORMS = 300

/** A script's look at any property of a form makes Chromium keep a list of its controls, and each change of the page goes through all of these lists (https://webidl.spec.whatwg.org/#LegacyOverrideBuiltIns is why it must look): 30,000 forms cost 36 s. A page with so many is copied once more, boxes in place of its forms, without a look at them. */
export function flattenForms(page: Document): void {
  const { body } = page
  if (!body || page.getElementsByTagName('form').length <= MOST_FORMS) return
  const walker = page.createTreeWalker(body)
  const copyOf = (node: Node): Node =>
    node instanceof HTMLFormElement ? page.createElement('div') : Node.prototype.cloneNode.call(node, false)
  const copy = copyOf(body)
  // The copies of the node the walker is at and of those around it.
  const open = [copy]
  while (open.length > 0) {
    if (!walker.firstChild()) {
      open.pop()
      while (open.length > 0 && !walker.nextSibling()) {
        walker.parentNode()
        open.pop()
      }
    }
    const parent = open.at(-1)
    if (parent) open.push(parent.appendChild(copyOf(walker.currentNode)))
  }
  page.documentElement.replaceChild(copy, body)
}
