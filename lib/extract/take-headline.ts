import type { Step } from './draft'
import { sameWords } from './same-words'

/** Takes headline and standfirst out of the page: they have their own fields. It also keeps Readability from dropping the first subhead whose words all stand in the headline (its `_headerDuplicatesTitle`). */
export const takeHeadline: Step = {
  name: 'takeHeadline',
  run: (draft) => {
    const headlines = [...draft.page.querySelectorAll('h1, h2')].filter(
      (heading) =>
        sameWords(heading.textContent, draft.title) ||
        (heading === draft.headline && heading.tagName === 'H1'),
    )
    for (const element of [...headlines, ...draft.dekShown]) element.remove()
    return draft
  },
}
