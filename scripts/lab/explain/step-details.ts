import { cleanText } from '@/lib/base/clean-text'
import type { Draft } from '@/lib/extract/draft'
import { named } from '@/lib/extract/mark-captions'
import { certain, consent, feeds, likely } from '@/lib/extract/strip-boxes'

/** What of an element made a step take it, by the step's name: told only here, so that the content script need not carry the words. */
export const stepDetails: Readonly<Record<string, (element: Element, draft: Draft) => string | null>> = {
  unhide: () => 'was hidden',
  stripBoxes: (element) => {
    const name = `${element.getAttribute('class') ?? ''} ${element.id}`
    const found = [consent, feeds, certain, likely].map((names) => names.exec(name)?.[0].trim()).find(Boolean)
    return found ? `named like "${found}"` : null
  },
  stripMachinery: (element) => {
    const role = element.getAttribute('role')
    return role ? `role "${role}"` : `a ${element.localName}`
  },
  markCaptions: (element) => {
    const names = [element, ...element.querySelectorAll('[class]')].map(
      (each) => named.exec(each.getAttribute('class') ?? '')?.[0],
    )
    const name = names.find(Boolean)?.trim()
    return name ? `caption named like "${name}"` : null
  },
  keepOneArticle: (element) => {
    const heading = cleanText(element.querySelector('h1')?.textContent ?? '')
    return heading ? `has another headline: "${heading}"` : null
  },
  takeHeadline: (element, { dekShown }) => (dekShown.includes(element) ? 'the standfirst' : 'the headline'),
}
