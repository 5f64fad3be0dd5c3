import { digest } from '@/lib/digest/digest'
import type { Reading } from '@/lib/protocol/background'
import { emptyLine, type LabLine } from './lab-line.ts'
import { toLine } from './to-line.ts'

export interface ToldReading {
  readonly line: LabLine
  readonly articleId: string | null
}

/** Written by our own background in the same run: its shape is not checked again. */
const parseReading = (json: string): Reading | null => JSON.parse(json) as Reading | null

/** A reading the background kept, as the line that the lab would give for the page. */
export function toldReading(json: string): ToldReading {
  const reading = parseReading(json)
  const url = reading?.url ?? null
  const trouble = (kind: string): ToldReading => ({
    line: emptyLine('page', url, { kind, message: `error.${kind}` }),
    articleId: null,
  })
  if (!reading) return trouble('garbled')
  if (!reading.result.ok) return trouble(reading.result.error.kind)
  const capture = reading.result.value
  const { article, refusal } = capture
  const error = article ? null : { kind: 'notAnArticle', message: `refusal.${refusal ?? 'empty'}` }
  const facts = article && digest(article, { summaryLength: 3 })
  const line = toLine({ id: 'page', url: capture.url, error, article, digest: facts, capture })
  return { line, articleId: article?.id ?? null }
}
