import { Readability } from '@mozilla/readability'
import { byTags } from './by-tags'
import type { Step } from './draft'
import { isTangled } from './is-tangled'

// As in Readability 0.6.0.
const LONGEST_BYLINE = 100
const CLASS = 25
// "related-stories-box"; what is longer was made from a sentence.
const MOST_NAME_WORDS = 4

const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i

/** Readability's scoring alone: title and byline come from outside, and addresses, pictures, presentational attributes and wrappers are the business of other steps. What is replaced below does the same for less: each walk it leaves out costs as much as a step. */
class BodyFinder extends Readability<Node> {
  declare readonly REGEXPS: Readonly<Record<'byline' | 'negative' | 'positive', RegExp>>
  declare readonly FLAG_CLEAN_CONDITIONALLY: number
  declare readonly FLAG_WEIGHT_CLASSES: number
  declare readonly _doc: Document
  declare _flags: number
  declare _metadata: { readonly byline: string | null }
  declare readonly _prepDocument: () => void
  declare readonly _grabArticle: () => Node | null

  /** No title: its headline is taken out already, and what else shares its words is a subhead. `byline` as the page's meta tags tell it: with one, lines that look like a byline stay. */
  find(byline: string | null): Element | null {
    this._metadata = { byline }
    this._prepDocument()
    // It looks at the text of every box several times over.
    if (isTangled(this._doc.body)) this._flags &= ~this.FLAG_CLEAN_CONDITIONALLY
    const found = this._grabArticle()
    return found instanceof Element ? found : null
  }

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

  /** The original has the browser parse every element's style. */
  _isProbablyVisible(element: Element): boolean {
    if (!element.hasAttributes()) return true
    if (element.hasAttribute('hidden') || hiddenStyle.test(element.getAttribute('style') ?? '')) return false
    // British magazines hide paragraphs behind their wall from screen readers, not from the page.
    return (
      element.getAttribute('aria-hidden') !== 'true' ||
      element.tagName === 'P' ||
      element.className.includes('fallback-image')
    )
  }

  /** The original reads the text of every box before it counts what is in it. */
  _isElementWithoutContent(element: Element): boolean {
    const { childElementCount } = element
    if (childElementCount > 0) {
      const breaks = element.getElementsByTagName('br').length + element.getElementsByTagName('hr').length
      if (breaks !== childElementCount) return false
    }
    return element.textContent.trim() === ''
  }

  /** The original takes "overflow-hidden" for hidden, and a heading's words in an `id` for a name. */
  _getClassWeight({ className, id }: Element): number {
    if (!(this._flags & this.FLAG_WEIGHT_CLASSES)) return 0
    const { negative, positive } = this.REGEXPS
    const names = [className.replace(/overflow-\S+/g, ''), id.split('-').length > MOST_NAME_WORDS ? '' : id]
    return names.reduce(
      (weight, name) => weight + (positive.test(name) ? CLASS : 0) - (negative.test(name) ? CLASS : 0),
      0,
    )
  }

  /** The original lets videos through: here they are pictures by now. */
  _clean(root: Element, tag: string): void {
    for (const element of byTags(root, [tag])) element.remove()
  }

  _headerDuplicatesTitle(): boolean {
    return false
  }

  _cleanStyles(): void {}
  _fixLazyImages(): void {}
}

/** Readability works on the clone itself; classes stay, because the steps after it read them. */
export const findBody: Step = {
  name: 'findBody',
  run: (draft) => {
    const { page, signals } = draft
    const byline = signals.meta('dc:creator', 'author', 'parsely-author')[0] ?? null
    return { ...draft, body: page.body ? new BodyFinder(page).find(byline) : null }
  },
}
