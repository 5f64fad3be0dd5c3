import { Readability } from '@mozilla/readability'
import type { Step } from './draft'

/** Readability's scoring without its finishing touches: metadata, addresses, pictures and wrappers are the business of other steps, and each of these walks costs as much as a step. */
class BodyFinder extends Readability<Node> {
  declare readonly REGEXPS: { readonly byline: RegExp }

  /** The original reads the whole text of every element before it looks at the name. */
  _isValidByline(element: Element, name: string): boolean {
    const isNamed =
      element.getAttribute('rel') === 'author' ||
      element.getAttribute('itemprop')?.includes('author') ||
      this.REGEXPS.byline.test(name)
    if (!isNamed) return false
    const { length } = element.textContent.trim()
    return length > 0 && length < LONGEST_BYLINE
  }

  _unwrapNoscriptImages(): void {}
  _removeScripts(): void {}
  _postProcessContent(): void {}
  _fixLazyImages(): void {}
}

// As in Readability 0.6.0.
const LONGEST_BYLINE = 100

/** Readability works on the clone itself; classes stay, because the steps after it read them. */
export const findBody: Step = {
  name: 'findBody',
  run: (draft) => {
    const found = new BodyFinder(draft.page, {
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node) => node,
    }).parse()
    return { ...draft, body: found?.content instanceof Element ? found.content : null }
  },
}
