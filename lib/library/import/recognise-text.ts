import { csvHeadings } from './csv-rows'
import type { ImportFormat } from './import-format'
import { fieldsOf } from './json-fields'
import { jsonItems } from './json-items'
import { parseInstapaperCsv } from './parse-instapaper-csv'
import { parseKarakeepJson } from './parse-karakeep-json'
import { parseLinkList } from './parse-link-list'
import { parseLinkwardenJson } from './parse-linkwarden-json'
import { parseMatterCsv } from './parse-matter-csv'
import { parseOmnivoreJson } from './parse-omnivore-json'
import { parseOtherCsv } from './parse-other-csv'
import { parseOtherJson } from './parse-other-json'
import { parsePocketCsv } from './parse-pocket-csv'
import { parseReadwiseCsv } from './parse-readwise-csv'
import { parseWallabagJson } from './parse-wallabag-json'
import type { ParsedRow } from './raw-row'

export type Recognised =
  | { readonly format: ImportFormat; readonly rows: Iterable<ParsedRow> }
  /** Parsed elsewhere, where there is a DOM. */
  | { readonly format: 'html' }

const HEAD = 4_096

/** What each table can't be without, the most telling first. */
const tables: readonly (readonly [ImportFormat, readonly string[], (text: string) => Iterable<ParsedRow>])[] =
  [
    ['pocketCsv', ['url', 'time_added'], parsePocketCsv],
    ['instapaperCsv', ['url', 'folder', 'timestamp'], parseInstapaperCsv],
    ['instapaperCsv', ['url', 'title', 'selection', 'folder'], parseInstapaperCsv],
    ['readwiseCsv', ['url', 'document tags'], parseReadwiseCsv],
    ['matterCsv', ['url', 'in queue', 'favorited'], parseMatterCsv],
    ['otherCsv', ['url'], parseOtherCsv],
    ['otherCsv', ['link'], parseOtherCsv],
    ['otherCsv', ['href'], parseOtherCsv],
    ['otherCsv', ['address', 'title'], parseOtherCsv],
  ]

function recogniseTable(text: string): Recognised | null {
  const headings = csvHeadings(text)
  for (const [format, needed, parse] of tables) {
    if (needed.every((heading) => headings.has(heading))) return { format, rows: parse(text) }
  }
  return null
}

const has = (value: unknown, name: string): boolean => fieldsOf(value).get(name) !== undefined

/** Which of the plain lists it is, told by the first item that can be read. */
function listFormat(text: string): 'wallabagJson' | 'omnivoreJson' | 'otherJson' {
  let looked = 0
  for (const item of jsonItems(text, null) ?? []) {
    if ('value' in item) {
      if (has(item.value, 'is_starred') || has(item.value, 'is_archived')) {
        return has(item.value, 'date_added') ? 'otherJson' : 'wallabagJson'
      }
      return has(item.value, 'savedAt') || has(item.value, 'labels') ? 'omnivoreJson' : 'otherJson'
    }
    looked += 1
    if (looked === 20) break
  }
  return 'otherJson'
}

const lists = { wallabagJson: parseWallabagJson, omnivoreJson: parseOmnivoreJson, otherJson: parseOtherJson }

function recogniseJson(text: string): Recognised | null {
  const karakeep = parseKarakeepJson(text)
  if (karakeep) return { format: 'karakeepJson', rows: karakeep }
  const linkwarden = parseLinkwardenJson(text)
  if (linkwarden) return { format: 'linkwardenJson', rows: linkwarden }
  const format = listFormat(text)
  const rows = lists[format](text)
  return rows && { format, rows }
}

/** What a text is, told by its content and never by its name; `null` when it is nothing that holds links. */
export function recogniseText(text: string): Recognised | null {
  const head = text.slice(0, HEAD).trimStart()
  if (/^[[{]/.test(head) && !/^\[[^\]\n]*\]\(/.test(head)) return recogniseJson(text)
  const table = recogniseTable(text)
  if (table) return table
  if (/^<|<!doctype netscape|<dl\b|<a\s[^>]{0,400}href/i.test(head)) return { format: 'html' }
  // The first link of a list may come late, but not after a hundred lines of something else.
  const first = text.split('\n', 100).join('\n').slice(0, 100_000)
  return /https?:\/\/\S/i.test(first) ? { format: 'linkList', rows: parseLinkList(text) } : null
}
