import type { Step } from './draft'
import { pullQuoteClass } from './to-quote'

const pull = /pull-?_?quote|(?:^|[\s_-])pq(?:$|\s)|quote-?pull|(?:^|[\s_-])zitat(?:$|[\s_-])/i
// What the browser can tell of such names; without their first letters, which may be capitals.
const mayBePull = '[class*="uote"], [class*="pq"], [class*="itat"]'
const boxes = /^(?:ASIDE|BLOCKQUOTE|DIV|FIGURE|P)$/
const LONGEST_PULL = 400

/** Pull quotes become quotes by name; a quote's `footer` becomes `cite`, because Readability drops every `footer`. */
export const markQuotes: Step = {
  name: 'markQuotes',
  run: (draft) => {
    const { page } = draft
    for (const footer of page.querySelectorAll('blockquote footer')) {
      const source = page.createElement('cite')
      source.append(...footer.childNodes)
      footer.replaceWith(source)
    }
    for (const element of page.querySelectorAll(mayBePull)) {
      if (!boxes.test(element.tagName) || !pull.test(element.getAttribute('class') ?? '')) continue
      if (element.textContent.trim().length > LONGEST_PULL) continue
      if (!element.isConnected || element.querySelector('img')) continue
      const quote = page.createElement('blockquote')
      quote.className = pullQuoteClass
      const inner =
        element.tagName === 'BLOCKQUOTE' ? element : (element.querySelector('blockquote') ?? element)
      quote.append(...inner.childNodes)
      const source = element.querySelector('figcaption, cite, footer')
      if (source) quote.append(source)
      element.replaceWith(quote)
    }
    return draft
  },
}
