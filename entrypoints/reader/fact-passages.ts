import type { ArticleDigest } from '@/lib/state/article-digest'

/** The words of the facts that are shown, in the article, block by block: figures, days, and people with their role. Quotations carry marks of their own. Found as they are asked for: a long story has thousands. */
export function* factPassages({ digest, sentenceOf }: ArticleDigest) {
  const people = digest.people.filter(({ role }) => role !== null)
  const facts = [...digest.figures, ...digest.dates, ...people]
  for (const { sentence: ref, span } of facts.sort((a, b) => a.sentence.block - b.sentence.block)) {
    const sentence = sentenceOf(ref)
    if (sentence)
      yield { block: ref.block, start: sentence.start + span.start, end: sentence.start + span.end }
  }
}
