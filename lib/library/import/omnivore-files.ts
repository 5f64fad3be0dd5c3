import { decodeText } from './decode-text'
import { parseOmnivoreHighlights } from './parse-omnivore-highlights'
import { isRejected, type ParsedRow } from './raw-row'

const besideName = /(?:^|\/)(content|highlights)\/([^/]+)\.(?:html?|md)$/i

/** Omnivore's texts and marks lie in files of their own, named for the story. */
export const isBeside = (name: string): boolean => besideName.test(name)

/** Rows with what such files hold of them. */
export function withOmnivoreFiles(files: ReadonlyMap<string, Uint8Array>): (row: ParsedRow) => ParsedRow {
  const found = new Map<string, Uint8Array>()
  for (const [name, bytes] of files) {
    const [, kind = '', slug = ''] = besideName.exec(name) ?? []
    found.set(`${kind.toLowerCase()}/${slug}`, bytes)
  }
  return (row) => {
    if (isRejected(row) || !row.slug) return row
    const content = found.get(`content/${row.slug}`)
    const marks = found.get(`highlights/${row.slug}`)
    return {
      ...row,
      ...(content ? { content: decodeText(content).text } : {}),
      ...(marks ? { highlights: parseOmnivoreHighlights(decodeText(marks).text) } : {}),
    }
  }
}
