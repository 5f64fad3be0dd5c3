// A control called `parentNode` replaces that property on its form, an image called `body` replaces `document.body`: named access would let a page trip Readability and every step (SECURITY.md 2).
const named =
  ':is([name], [id]):is(form, input, button, select, textarea, output, fieldset, img, object, embed, iframe, frame)'

/** Takes `name` and `id` off everything that answers to them. Prototype methods, because the page may have covered the document's own. */
export function neutralizeNames(page: Document): void {
  for (const element of Document.prototype.querySelectorAll.call(page, named)) {
    Element.prototype.removeAttribute.call(element, 'name')
    Element.prototype.removeAttribute.call(element, 'id')
  }
}
