/** What stood where at one moment. */
export interface PageTree {
  /** Each element with its parent and its attributes as text, in document order. */
  readonly elements: ReadonlyMap<Element, Placed>
  /** Each text node that isn't blank. */
  readonly texts: ReadonlyMap<Text, Element | null>
  readonly chars: number
}

interface Placed {
  readonly parent: Element | null
  readonly attributes: ReadonlyMap<string, string>
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim()

export function pageTree(root: Node): PageTree {
  const elements = new Map<Element, Placed>()
  const texts = new Map<Text, Element | null>()
  let chars = 0
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  )
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (node instanceof Element) {
      const attributes = new Map([...node.attributes].map(({ name, value }) => [name, value]))
      elements.set(node, { parent: node.parentElement, attributes })
    } else if (node instanceof Text) {
      const { length } = folded(node.data)
      if (length > 0) texts.set(node, node.parentElement)
      chars += length
    }
  }
  return { elements, texts, chars }
}

const SHOWN = 80

/** How the text of a node begins, and how long it is. */
export function wordsOf(text: string): { readonly chars: number; readonly text: string } {
  const whole = folded(text)
  return {
    chars: whole.length,
    text: whole.length > SHOWN ? `${whole.slice(0, SHOWN - 1).toWellFormed()}…` : whole,
  }
}

// Utility classes by the dozen say nothing.
const LONGEST_NAME = 60

/** `div.share-bar#top`, as a style sheet would name it. */
export function nameOf(element: Element): string {
  const id = element.id ? `#${element.id}` : ''
  const classes = (element.getAttribute('class') ?? '').trim().replace(/\s+/g, '.')
  const name = `${classes ? `.${classes}` : ''}${id}`
  return `${element.localName}${name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name}`
}
