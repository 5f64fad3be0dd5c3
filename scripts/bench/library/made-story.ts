// Not `@/`: Node itself runs this file, and this module leans on no other.
import { articleId } from '#lib/base/article-id.ts'
import type { Article } from '@/lib/article/article'
import type { Image } from '@/lib/article/block'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { madeName, madeSentence, madeTitle, madeWords } from './made-words.ts'
import { seeded } from './seeded.ts'

/** A story of a made-up paper as the database holds it: `body` and `line` without their envelope. */
export interface MadeStory {
  readonly article: Article
  readonly entry: LibraryEntry
  /** Addresses of its pictures; what is kept of them is drawn where the database is. */
  readonly pictures: readonly string[]
}

export interface MadeOptions {
  readonly words?: number
  /** Each so-manieth story has pictures; 100 of 10,000. */
  readonly picturesEvery?: number
  /** Every line in the inbox, none archived, none in the bin, none retold. */
  readonly plain?: boolean
  /** Of this paper instead of any. */
  readonly host?: string
}

const SENTENCES_A_PARAGRAPH = 3
const PICTURES_A_STORY = 3
/** Each so-manieth story is told again by the next paper: groups of the same story. */
const RETOLD_EVERY = 40
const RETOLD_PART = 0.5
const SAVED_FROM = Date.parse('2024-01-01T06:00:00Z')
const MINUTE = 60_000
/** Ten thousand stories in about two years. */
const MINUTES_APART = 105

const sites = Array.from({ length: 60 }, (_, index) => {
  const name = madeName(seeded(index + 7_000))
  return { name: `The ${name} Ledger`, host: `www.${name.toLowerCase()}.example` }
})
const tags = Array.from(
  { length: 40 },
  (_, index) => madeWords(seeded(index + 90), 40).find((word) => word.length > 4) ?? 'tag',
)

const iso = (time: number): string => new Date(time).toISOString()

function sentencesFor(seed: number, words: number, names: readonly string[]): readonly string[] {
  const random = seeded(seed)
  const sentences: string[] = []
  for (let left = words; left > 0; ) {
    const sentence = madeSentence(random, names)
    sentences.push(sentence)
    left -= sentence.split(' ').length
  }
  return sentences
}

const picture = (host: string, index: number, number: number): Image => ({
  src: `https://${host}/pictures/${index}-${number}.jpg`,
  alt: '',
  width: 1200,
  height: 800,
  caption: null,
  credit: null,
})

/** Story number `index`, from 0; the same for the same number and options. */
export function madeStory(index: number, options: MadeOptions = {}): MadeStory {
  const { words = 800, picturesEvery = 100, plain = false } = options
  const retells = !plain && index % RETOLD_EVERY === RETOLD_EVERY - 1 ? index - 1 : null
  const random = seeded(index + 1)
  const nameRandom = seeded((retells ?? index) * 7 + 3)
  const names = Array.from({ length: 6 }, () => madeName(nameRandom))
  const site = sites[Math.floor(random() * sites.length)] ?? { name: 'Ledger', host: 'ledger.example' }
  const own = sentencesFor(index + 500_000, words, names)
  const told = retells === null ? [] : sentencesFor(retells + 500_000, words * RETOLD_PART, names)
  const sentences = [...told, ...own].slice(0, own.length)
  const paragraphs = Array.from(
    { length: Math.ceil(sentences.length / SENTENCES_A_PARAGRAPH) },
    (_, number) =>
      sentences.slice(number * SENTENCES_A_PARAGRAPH, (number + 1) * SENTENCES_A_PARAGRAPH).join(' '),
  )
  const images =
    index % picturesEvery === 0
      ? Array.from({ length: PICTURES_A_STORY }, (_, number) => picture(site.host, index, number))
      : []
  const [lead = null, ...inside] = images
  const wordCount = sentences.join(' ').split(' ').length
  const savedAt = iso(SAVED_FROM + index * MINUTES_APART * MINUTE)
  const publishedAt = iso(
    SAVED_FROM + (retells ?? index) * MINUTES_APART * MINUTE - Math.floor(random() * 600) * MINUTE,
  )
  const url = `https://${options.host ?? site.host}/${index}/${names.join('-').toLowerCase()}`
  const state =
    (['unread', 'unread', 'unread', 'reading', 'read', 'read'] as const)[Math.floor(random() * 6)] ?? 'unread'
  const part = Math.floor(random() * 90) / 100
  const article: Article = {
    id: articleId(url),
    url,
    canonicalUrl: url,
    title: madeTitle(nameRandom, names),
    dek: madeSentence(random, names),
    authors: [`${madeName(random)} ${madeName(random)}`],
    siteName: site.name,
    section: null,
    publishedAt,
    modifiedAt: null,
    dateline: null,
    language: 'en',
    direction: 'ltr',
    paywalled: null,
    leadImage: lead,
    keyPoints: [],
    blocks: [
      ...paragraphs.map((text) => ({ type: 'paragraph', runs: [{ text, marks: [], href: null }] }) as const),
      ...inside.map((image) => ({ type: 'figure', images: [image], caption: null, credit: null }) as const),
    ],
    wordCount,
  }
  const { id, canonicalUrl, title, dek, siteName, language, direction } = article
  return {
    article,
    entry: {
      id,
      url,
      canonicalUrl,
      title,
      dek,
      siteName,
      language,
      direction,
      publishedAt,
      savedAt,
      readAt: state === 'read' ? savedAt : null,
      minutes: Math.max(1, Math.round(wordCount / 228)),
      state,
      progress:
        state === 'unread'
          ? null
          : { block: Math.floor(part * paragraphs.length), part: state === 'read' ? 1 : part },
      tags: [
        ...new Set(
          [0, 1, 2].flatMap(() =>
            random() < 0.4 ? [tags[Math.floor(random() ** 2 * tags.length)] ?? 'tag'] : [],
          ),
        ),
      ],
      starred: random() < 0.05,
      archivedAt: state === 'read' && random() < 0.6 && !plain ? savedAt : null,
      deletedAt: index % 97 === 96 && !plain ? savedAt : null,
      changedAt: savedAt,
      hasText: true,
      pictures: images.length > 0 ? { kept: images.length, failed: 0, bytes: 0 } : null,
      passedOver: null,
    },
    pictures: images.map(({ src }) => src),
  }
}
