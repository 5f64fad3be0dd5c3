import type { ExportedStory } from './exported-story'

// What YAML wants written as an escape in a quoted string (https://yaml.org/spec/1.2.2/#51-character-set), and line ends of other standards.
const escaped = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g

/** A JSON string is a double-quoted YAML one: no word is taken for a number, a date, `no` or a key. */
const quoted = (text: string): string =>
  JSON.stringify(text.toWellFormed().replaceAll('\0', '')).replace(
    escaped,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

const bareDate = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/

const line = (name: string, value: string | null): string => (value === null ? '' : `${name}: ${value}\n`)

const text = (name: string, value: string | null): string => line(name, value === null ? null : quoted(value))

/** Dates stand bare, so that programs know them for dates. */
const date = (name: string, value: string | null): string =>
  value !== null && bareDate.test(value) ? line(name, value) : text(name, value)

const list = (name: string, values: readonly string[]): string =>
  values.length === 0 ? '' : `${name}:\n${values.map((value) => `  - ${quoted(value)}\n`).join('')}`

/** What the list knows of a story, before its Markdown, as Obsidian, Hugo and others read it. */
export const frontMatter = ({ article, entry }: ExportedStory): string =>
  [
    '---\n',
    text('title', article.title),
    text('url', article.url),
    list('authors', article.authors),
    text('site', article.siteName),
    text('section', article.section),
    date('published', article.publishedAt),
    date('updated', article.modifiedAt),
    date('saved', entry.savedAt),
    line('state', entry.state),
    date('read', entry.readAt),
    line('starred', `${entry.starred}`),
    date('archived', entry.archivedAt),
    list('tags', entry.tags),
    text('language', article.language),
    '---\n',
  ].join('')
