export type JsonItem =
  | { readonly line: number; readonly value: unknown }
  | { readonly line: number; readonly trouble: 'garbled' | 'cutOff'; readonly text: string }

/** Deeper than any export seen (wallabag's annotations: 5); what is nested more is made to hurt. */
const DEEPEST = 64

const SHOWN = 200

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9

function afterSpace(text: string, from: number): number {
  let at = from
  while (isSpace(text.charCodeAt(at))) at += 1
  return at
}

/** Behind the closing quote of a string that opens at `from`; -1 where it never closes. */
function afterString(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0
    while (text[at - 1 - slashes] === '\\') slashes += 1
    if (slashes % 2 === 0) return at + 1
  }
  return -1
}

const structure = /["[\]{}]/g

/** Behind a list or an object that opens at `from`, and how deep it goes; `end` is -1 where the text ends before it does. */
function afterNested(text: string, from: number): { readonly end: number; readonly depth: number } {
  let depth = 0
  let deepest = 0
  structure.lastIndex = from
  for (let found = structure.exec(text); found; found = structure.exec(text)) {
    const sign = found[0]
    if (sign === '"') {
      const end = afterString(text, found.index)
      if (end < 0) return { end: -1, depth: deepest }
      structure.lastIndex = end
    } else if (sign === '{' || sign === '[') {
      depth += 1
      deepest = Math.max(deepest, depth)
    } else {
      depth -= 1
      if (depth === 0) return { end: found.index + 1, depth: deepest }
    }
  }
  return { end: -1, depth: deepest }
}

/** Behind a value of any kind. */
function afterValue(text: string, from: number): { readonly end: number; readonly depth: number } {
  const sign = text[from]
  if (sign === '"') return { end: afterString(text, from), depth: 0 }
  if (sign === '{' || sign === '[') return afterNested(text, from)
  let at = from
  while (at < text.length && !',]}'.includes(text.charAt(at))) at += 1
  return { end: at < text.length ? at : -1, depth: 0 }
}

function read(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) }
  } catch {
    // This one item only: the next begins where it ends.
    return null
  }
}

/** The items of a list, one by one. A list that breaks off gives what stands before the break, and tells. */
function* itemsOf(text: string, open: number): Generator<JsonItem> {
  let line = 1
  let counted = 0
  const lineAt = (at: number): number => {
    for (
      let next = text.indexOf('\n', counted);
      next >= 0 && next < at;
      next = text.indexOf('\n', next + 1)
    ) {
      line += 1
      counted = next + 1
    }
    return line
  }
  let at = afterSpace(text, open + 1)
  while (text[at] !== ']') {
    const begin = at
    const { end, depth } = at < text.length ? afterValue(text, at) : { end: -1, depth: 0 }
    if (end < 0 || end === begin) {
      yield { line: lineAt(begin), trouble: 'cutOff', text: text.slice(begin, begin + SHOWN) }
      return
    }
    const item = text.slice(begin, end)
    const parsed = depth <= DEEPEST ? read(item) : null
    yield parsed
      ? { line: lineAt(begin), value: parsed.value }
      : { line: lineAt(begin), trouble: 'garbled', text: item.slice(0, SHOWN) }
    at = afterSpace(text, end)
    if (text[at] === ',') at = afterSpace(text, at + 1)
  }
}

/** Where the list opens: the whole text is one, or the member of that name is. -1 where there is none. */
function findList(text: string, name: string | null): number {
  let at = afterSpace(text, 0)
  if (name === null) return text[at] === '[' ? at : -1
  if (text[at] !== '{') return -1
  at = afterSpace(text, at + 1)
  while (text[at] === '"') {
    const end = afterString(text, at)
    if (end < 0) return -1
    const key = read(text.slice(at, end))?.value
    at = afterSpace(text, end)
    if (text[at] !== ':') return -1
    at = afterSpace(text, at + 1)
    if (key === name) return text[at] === '[' ? at : -1
    at = afterValue(text, at).end
    if (at < 0) return -1
    at = afterSpace(text, at)
    if (text[at] !== ',') return -1
    at = afterSpace(text, at + 1)
  }
  return -1
}

/**
 * The items of the list that a JSON text is (`null`), or holds under a name.
 *
 * A parser of whole files, streaming or not, gives a broken one up at its first fault, and knows no lines: here each item is cut out and parsed by itself, so that one that is broken, or a file that was cut off, costs no other. `null`: there is no such list.
 */
export function jsonItems(text: string, name: string | null): Generator<JsonItem> | null {
  const open = findList(text, name)
  return open < 0 ? null : itemsOf(text, open)
}
