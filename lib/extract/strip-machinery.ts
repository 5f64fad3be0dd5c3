import type { Step } from './draft'
import { proseLength } from './prose'

// What is never text of a story, whatever the page. `rt` and `rp` are readings beside Japanese characters: in running text they would double the word.
const machinery =
  'script, style, link, meta, title, template, noscript, nav, iframe, object, embed, canvas, svg, dialog, button, input, select, textarea, datalist, audio, video, map, rt, rp, [role="navigation"], [role="dialog"], [role="search"]'

// The page's own foot: imprint, addresses, sections. A `footer` inside the story is looked at later.
const foot = 'footer, [role="contentinfo"]'

export const stripMachinery: Step = {
  name: 'stripMachinery',
  run: (draft) => {
    for (const noscript of draft.page.querySelectorAll('noscript')) if (holdsStory(noscript)) unwrap(noscript)
    for (const element of draft.page.querySelectorAll(machinery)) element.remove()
    for (const element of draft.page.querySelectorAll(foot))
      if (!element.closest('article, main, blockquote') && !element.querySelector('h1, article'))
        element.remove()
    return draft
  },
}

// Where no script runs (a fetched page), an unclosed paragraph keeps `noscript` open to the end of the document.
const holdsStory = (noscript: Element): boolean =>
  noscript.firstElementChild !== null && proseLength(noscript) > proseLength(noscript.ownerDocument) / 2

const unwrap = (element: Element): void => element.replaceWith(...element.childNodes)
