/** What a key asks of the list. */
export type ListKey =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'open'
  | 'archive'
  | 'star'
  | 'read'
  | 'bin'
  | 'select'
  | 'selectAll'
  | 'tags'
  | 'look'
  | 'search'
  | 'undo'
  | 'keys'
  | 'leave'

const byKey = new Map<string, ListKey>([
  ['j', 'next'],
  ['ArrowDown', 'next'],
  ['k', 'previous'],
  ['ArrowUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['o', 'open'],
  ['e', 'archive'],
  ['s', 'star'],
  ['r', 'read'],
  ['#', 'bin'],
  ['Delete', 'bin'],
  ['x', 'select'],
  ['a', 'selectAll'],
  ['t', 'tags'],
  ['c', 'look'],
  ['/', 'search'],
  ['z', 'undo'],
  ['?', 'keys'],
  ['Escape', 'leave'],
])

const typesText = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input:not([type="checkbox"]), select, textarea, dialog') !== null

/** On a keyboard for another script the letter is told by its place: J is where it is on a Latin one. */
const letterOf = ({ key, code }: KeyboardEvent): string =>
  key.length === 1 && key > '\u007f' && /^Key[A-Z]$/.test(code) ? code.slice(3) : key

/** What a key pressed anywhere on the page means for the list; `null` where it belongs to something else. */
export function listKey(event: KeyboardEvent): ListKey | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return null
  if (typesText(event.target)) return null
  // Shift is part of "?" and "#", and of selecting along the way.
  const key = letterOf(event)
  return byKey.get(key.length === 1 ? key.toLowerCase() : key) ?? null
}
