import type { ArticleDigest } from '@/lib/state/article-digest'

/** The words of the facts that are shown, in the article: figures, days, and people with their role. Quotations carry marks of their own. */
export function factPassages({ digest, sentenceOf }: ArticleDigest) {
  const people = digest.people.filter(({ role }) => role !== null)
  return [...digest.figures, ...digest.dates, ...people].flatMap(({ sentence: ref, span }) => {
    const sentence = sentenceOf(ref)
    if (!sentence) return []
    return [{ block: ref.block, start: sentence.start + span.start, end: sentence.start + span.end }]
  })
}
