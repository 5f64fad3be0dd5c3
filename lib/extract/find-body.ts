import { Readability } from '@mozilla/readability'
import type { Step } from './draft'

/** Readability works on the clone itself; classes stay, because the steps after it read them. */
export const findBody: Step = {
  name: 'findBody',
  run: (draft) => {
    const found = new Readability<Node>(draft.page, {
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node) => node,
    }).parse()
    return { ...draft, body: found?.content instanceof Element ? found.content : null }
  },
}
