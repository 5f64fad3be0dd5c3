import { findAuthors } from '@/lib/extract/find-authors'
import { findModified, findPublished, type Visit } from '@/lib/extract/find-dates'
import { findLanguage } from '@/lib/extract/find-language'
import { headLines } from '@/lib/extract/head-lines'
import type { RawFacts } from '@/lib/extract/raw-facts'
import { settleFacts } from '@/lib/extract/settle-facts'
import { choicesOf } from './told-choices.ts'
import type { FieldTrace } from './trace.ts'

/** The fields that are decided from what was gathered, each with all that was weighed for it. */
export function settledFields(facts: RawFacts, visit: Visit): readonly FieldTrace[] {
  const raw = { ...facts, lines: headLines(facts.lines) }
  const { authors, publishedAt, modifiedAt, language } = settleFacts(facts, visit)
  const told = (field: string, value: string | null, find: () => unknown): FieldTrace => ({
    field,
    value,
    choices: choicesOf(find).choices,
  })
  return [
    told('authors', authors.join(', ') || null, () => findAuthors(raw, visit.url)),
    told('published', publishedAt, () => findPublished(raw, visit, language)),
    told('modified', modifiedAt, () => findModified(raw, visit, language)),
    told('language', language, () => findLanguage(raw)),
  ]
}
