import { type NameSays, nameReader, nothing } from './name-says'

/** What is asked of every box of a page, each answered in the cheapest way. */
export interface PageLook {
  /** What its class names and its id call it. */
  readonly says: (element: Element) => NameSays
  /** Whether it has a role or anything that may hide it: of thousands a few do. */
  readonly hasState: (element: Element) => boolean
}

const STATE = '[hidden], [role], [style*="none"], [style*="hidden"]'

export function lookAt(document: Document): PageLook {
  const readName = nameReader()
  const marked = new Set(document.querySelectorAll(STATE))
  return {
    says: (element) => (element.hasAttributes() ? readName(element) : nothing),
    hasState: (element) => marked.has(element),
  }
}
