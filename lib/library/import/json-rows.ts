import { type Fields, fieldsOf } from './json-fields'
import { type JsonItem, jsonItems } from './json-items'
import type { ParsedRow } from './raw-row'

/** Each item of a list by its fields; what can't be read is a rejected row. `null` where the text has no such list. */
export function jsonRows(
  text: string,
  name: string | null,
  toRows: (fields: Fields, line: number) => readonly ParsedRow[],
): Generator<ParsedRow> | null {
  const items = jsonItems(text, name)
  return items && rowsOf(items, toRows)
}

function* rowsOf(
  items: Iterable<JsonItem>,
  toRows: (fields: Fields, line: number) => readonly ParsedRow[],
): Generator<ParsedRow> {
  for (const item of items) {
    if ('trouble' in item) yield { line: item.line, reason: item.trouble, what: item.text }
    else yield* toRows(fieldsOf(item.value), item.line)
  }
}
