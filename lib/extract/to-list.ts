import type { List, ListItem } from '@/lib/article/block'
import { inlineRuns } from './inline-runs'

const isList = (element: Element): boolean => element.tagName === 'UL' || element.tagName === 'OL'

// Deeper lists than this are menus or hostile; their items join the level above.
const DEEPEST = 6

/** A list of lines. Items that hold whole blocks (pictures, headings, several paragraphs) make it a container instead: `null`-worthy for the caller. */
export function isPlainList(list: Element): boolean {
  if (list.querySelector('figure, img, table, blockquote, pre, h1, h2, h3, h4, h5, h6, hr')) return false
  return [...list.children].every((item) => item.querySelectorAll(':scope > p').length < 2)
}

export function toList(list: Element, base: string, depth = 1): List | null {
  const items = [...list.children].flatMap((item) => (isList(item) ? [] : toItems(item, base, depth)))
  return items.length > 0 ? { type: 'list', ordered: list.tagName === 'OL', items } : null
}

function toItems(item: Element, base: string, depth: number): readonly ListItem[] {
  const inner = depth < DEEPEST ? nestedList(item) : null
  const runs = inlineRuns(item, base, inner ? (child) => child === inner : undefined)
  const children = inner ? toList(inner, base, depth + 1) : null
  if (runs.length > 0) return [{ runs, children }]
  return children ? children.items : []
}

// The nested list stands inside its item, or (wrong, but common in old pages) right after it.
const nestedList = (item: Element): Element | null =>
  item.querySelector('ul, ol') ??
  (item.nextElementSibling && isList(item.nextElementSibling) ? item.nextElementSibling : null)
