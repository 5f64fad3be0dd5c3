import { dirname, resolve } from 'node:path'
import { fileTrouble } from './file-trouble.ts'
import type { LabInput } from './lab-input.ts'

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

const texts = (value: unknown): readonly string[] | null =>
  Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : null

function parseObject(line: string): ReadonlyMap<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : null
  } catch {
    // Not JSON: told as a broken input.
    return null
  }
}

/** One line of a `.jsonl` manifest: a page or a text. `number` counts from 1 and names a line that has no id. */
export function parseManifestLine(line: string, manifest: string, number: number): LabInput {
  const fields = parseObject(line)
  const id = text(fields?.get('id')) ?? `line-${number}`
  if (!fields) return { kind: 'broken', id, message: `${manifest}:${number} is not a JSON object` }
  const html = text(fields.get('html'))
  if (html?.trimStart().startsWith('<')) {
    const message = `${manifest}:${number} has the page itself as "html": save it as a file and give the file's path`
    return { kind: 'broken', id, message }
  }
  if (html) {
    const file = resolve(dirname(manifest), html)
    const message = fileTrouble(file)
    if (message !== null) return { kind: 'broken', id, message: `${message} ${manifest}:${number} names it.` }
    return { kind: 'page', id, file, url: text(fields.get('url')), now: text(fields.get('now')) }
  }
  const paragraphs = texts(fields.get('paragraphs')) ?? texts(fields.get('sentences'))
  if (!paragraphs) {
    const message = `${manifest}:${number} has neither "html" nor "paragraphs" nor "sentences"`
    return { kind: 'broken', id, message }
  }
  const [title, date, lang] = ['title', 'date', 'lang'].map((key) => text(fields.get(key)))
  return { kind: 'text', id, title: title ?? null, date: date ?? null, lang: lang ?? null, paragraphs }
}
