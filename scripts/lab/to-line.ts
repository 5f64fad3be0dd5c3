import type { Article } from '@/lib/article/article'
import type { Block, Figure, Image } from '@/lib/article/block'
import { blockText } from '@/lib/article/block-text'
import type { SentenceRef } from '@/lib/article/sentence'
import { sentencesOf } from '@/lib/article/sentences-of'
import type { Capture } from '@/lib/capture/capture-result'
import type { Digest } from '@/lib/digest/digest-result'
import type { FigureFact } from '@/lib/facts/figure-fact'
import { emptyLine, type LabError, type LabLine } from './lab-line.ts'

const shown = (image: Image, figure: Figure | null): LabLine['images'][number] => ({
  src: image.src,
  alt: image.alt,
  caption: image.caption ?? (figure?.caption?.map((run) => run.text).join('') || null),
})

const images = (article: Article): LabLine['images'] => [
  ...(article.leadImage ? [shown(article.leadImage, null)] : []),
  ...article.blocks
    .filter((block: Block) => block.type === 'figure')
    .flatMap((figure) => figure.images.map((image) => shown(image, figure))),
]

/** The blocks as read, in order. */
export const storyText = ({ blocks }: Article): string => blocks.map(blockText).filter(Boolean).join('\n\n')

/** The names a digest may carry; the first version of the digest has none. */
interface Names {
  readonly people?: readonly { name: string; role: string | null; sentence: SentenceRef }[]
  readonly organisations?: readonly { name: string; sentence: SentenceRef }[]
  readonly places?: readonly { name: string; sentence: SentenceRef }[]
}

type Told<Fact> = Omit<Fact, 'sentence'> & { readonly sentence: string }

/** What is counted as one span: from what was done to those counted on, "killing 1,200 people". */
function countedWords({ event, counted, lead, sentence, span }: Told<FigureFact>): string | null {
  if (event === null || counted === null) return counted ?? lead
  const end = sentence.indexOf(counted, span.end) + counted.length
  return sentence.slice(sentence.lastIndexOf(event, span.start), end)
}

function digestFields(article: Article, digest: Digest & Names): Partial<LabLine> {
  const texts = new Map(sentencesOf(article).map((s) => [`${s.block}/${s.index}`, s.text]))
  const sentence = (ref: SentenceRef) => texts.get(`${ref.block}/${ref.index}`) ?? ''
  const told = <T extends { readonly sentence: SentenceRef }>(fact: T) => ({
    ...fact,
    sentence: sentence(fact.sentence),
  })
  return {
    summary: digest.summary.map((ref) => ({ text: sentence(ref), sentence: sentence(ref) })),
    figures: digest.figures.map(told).map((fact) => {
      const { value, hi, hedge, unit, per, text, sentence } = fact
      return { value, hi, hedge, unit, counted: countedWords(fact), scope: fact.scope, per, text, sentence }
    }),
    dates: digest.dates.map(told).map(({ iso, text, clause, sentence }) => {
      return { iso, text, clause: sentence.slice(clause.start, clause.end), sentence }
    }),
    claims: digest.claims.map(told).map(({ text, source, unnamed, sentence }) => {
      return { text, source, unnamed, sentence }
    }),
    quotes: digest.quotes.map(told).map(({ text, speaker, sentence }) => ({ text, speaker, sentence })),
    people: (digest.people ?? []).map(told).map(({ name, role, sentence }) => ({ name, role, sentence })),
    orgs: (digest.organisations ?? []).map(told).map(({ name, sentence }) => ({ name, sentence })),
    places: (digest.places ?? []).map(told).map(({ name, sentence }) => ({ name, sentence })),
  }
}

export interface Seen {
  readonly id: string
  readonly url: string
  readonly error: LabError | null
  readonly article: Article | null
  readonly digest: Digest | null
  readonly capture: Capture | null
}

export function toLine({ id, url, error, article, digest, capture }: Seen): LabLine {
  const page = {
    siteName: capture?.siteName ?? null,
    rails: capture?.rails ?? [],
    weather: capture?.weather ?? null,
  }
  const empty = { ...emptyLine(id, url, error), ...page }
  if (!article) return empty
  return {
    ...empty,
    title: article.title,
    dek: article.dek,
    byline: article.authors.join(', ') || null,
    authors: article.authors,
    published: article.publishedAt,
    modified: article.modifiedAt,
    siteName: article.siteName,
    section: article.section,
    lang: article.language,
    direction: article.direction,
    text: storyText(article),
    images: images(article),
    keyPoints: article.keyPoints,
    dateline: article.dateline,
    ...(digest ? digestFields(article, digest) : {}),
  }
}
