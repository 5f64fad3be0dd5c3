import { byTags } from './by-tags'
import type { Step } from './draft'
import { proseLength } from './prose'

// What is never text of a story, whatever the page. `rt` and `rp` are readings beside Japanese characters: in running text they would double the word.
const machinery =
  'link meta title noscript nav iframe object embed canvas svg dialog button input select textarea datalist audio video map rt rp'.split(
    ' ',
  )
const roles = /^(?:navigation|dialog|search)$/

/** The page's own foot: imprint, addresses, sections. A `footer` inside the story is looked at later. */
const isFoot = (element: Element): boolean =>
  !element.closest('article, main, blockquote') && !element.querySelector('h1, article')

export const stripMachinery: Step = {
  name: 'stripMachinery',
  run: (draft) => {
    const { page } = draft
    for (const noscript of byTags(page, ['noscript'])) if (holdsStory(noscript)) unwrap(noscript)
    for (const element of byTags(page, machinery)) element.remove()
    for (const element of page.querySelectorAll('[role]')) {
      const role = element.getAttribute('role') ?? ''
      if (roles.test(role) || (role === 'contentinfo' && isFoot(element))) element.remove()
    }
    for (const footer of byTags(page, ['footer'])) if (isFoot(footer)) footer.remove()
    return draft
  },
}

// Where no script runs (a fetched page), an unclosed paragraph keeps `noscript` open to the end of the document.
const holdsStory = (noscript: Element): boolean =>
  noscript.firstElementChild !== null && proseLength(noscript) > proseLength(noscript.ownerDocument) / 2

const unwrap = (element: Element): void => element.replaceWith(...element.childNodes)
