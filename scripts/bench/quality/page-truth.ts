import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pageCases } from '#tests/pages/page-case.ts'

/** What is known to be right of a page; `null`: unknown. */
export interface PageTruth {
  readonly id: string
  /** Pages of one origin are scored apart, too. */
  readonly source: string | null
  readonly body: string | null
  /** The body begins with the standfirst: what is told as such is read before the text. */
  readonly startsWithDek: boolean
  readonly title: string | null
  /** Empty: known to have none. */
  readonly authors: readonly string[] | null
  readonly published: string | null
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
// A body known to be empty is known.
const whole = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const texts = (value: unknown): readonly string[] | null =>
  Array.isArray(value) && value.every((each) => typeof each === 'string') ? value : null

const fieldsOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof value === 'object' && value !== null ? Object.entries(value) : [])

/** The truth of a manifest line, as `{id, truth: {body, title, authors, published, summary}}`; `null` when it has none. */
export function parseTruth(line: string): PageTruth | null {
  const fields = fieldsOf(JSON.parse(line))
  const [id, truth] = [text(fields.get('id')), fieldsOf(fields.get('truth'))]
  if (id === null || truth.size === 0) return null
  return {
    id,
    source: text(fields.get('source')),
    body: whole(truth.get('body')),
    startsWithDek: text(truth.get('summary')) !== null,
    title: text(truth.get('title')),
    authors: texts(truth.get('authors')),
    published: text(truth.get('published')),
  }
}

const truthsIn = (manifest: string): readonly PageTruth[] =>
  readFileSync(manifest, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => parseTruth(line) ?? [])

/** Of our own pages, as `expected.json` tells; what it refuses is no article. */
const ownTruths = (): readonly PageTruth[] =>
  pageCases().flatMap(({ slug, expected }) => {
    const facts = fieldsOf(expected)
    if (facts.get('refusal') !== null) return []
    return {
      id: slug,
      source: null,
      body: texts(facts.get('body'))?.join('\n\n') ?? null,
      startsWithDek: false,
      title: text(facts.get('title')),
      authors: texts(facts.get('authors')),
      published: text(facts.get('publishedAt')),
    }
  })

/** The truths of the manifests given, else of our own pages, by id. */
export function loadTruths(files: readonly string[]): ReadonlyMap<string, PageTruth> {
  const manifests = files.filter((file) => /\.jsonl$/i.test(file)).map((file) => resolve(file))
  const truths = files.length > 0 ? manifests.flatMap(truthsIn) : ownTruths()
  return new Map(truths.map((truth) => [truth.id, truth]))
}
