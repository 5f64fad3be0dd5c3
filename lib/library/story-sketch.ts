import type { Article } from '@/lib/article/article'
import { blockText } from '@/lib/article/block-text'

/** What of a story is kept to find the same one in other papers: some hundred small numbers instead of its text. */
export interface StorySketch {
  readonly id: string
  /** Epoch milliseconds: published, else saved. */
  readonly at: number
  /** Where it stands: the same story is one of two papers. */
  readonly site: string
  readonly language: string | null
  /** The smallest hashes of its runs of words: two texts that share passages share some of them (Broder 1997, https://doi.org/10.1109/SEQUEN.1997.666900). */
  readonly runs: readonly number[]
  /** Hashes of names and figures, those told most often first. */
  readonly names: readonly number[]
  /** Hashes of what the headline speaks of. */
  readonly title: readonly number[]
  /** Ids of stories the reader has told apart from it. */
  readonly apart: readonly string[]
}

const RUNS = 64
const NAMES = 24
const TITLE_WORDS = 16
/** Five words in a row are told alike by chance only in set phrases. */
const RUN_LENGTH = 5
/** Of characters, in scripts without blanks: about as many words. */
const CHARACTER_RUN_LENGTH = 10

const LETTERS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{Alpha}\p{M}\p{N}]+/gu
const BLANKLESS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
/** A year says when, not what. */
const YEAR = /^(?:19|20)\d\d$/

/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/; 31 bits, so that engines keep it as a small number. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return value >>> 1
}

const wordsOf = (text: string): readonly string[] => text.match(LETTERS) ?? []

function runsOf(words: readonly string[]): readonly number[] {
  const characters = words.filter((word) => BLANKLESS.test(word)).length * 2 > words.length
  const length = characters ? CHARACTER_RUN_LENGTH : RUN_LENGTH
  const hashes = new Set<number>()
  for (let from = 0; from + length <= words.length; from++)
    hashes.add(
      hash(
        words
          .slice(from, from + length)
          .join(' ')
          .toLowerCase(),
      ),
    )
  return [...hashes].sort((one, other) => one - other).slice(0, RUNS)
}

const calendars = new Map<string, ReadonlySet<string>>()
/** Pages write what they like into their language. */
const MOST_CALENDARS = 50

function madeCalendar(language: string): ReadonlySet<string> {
  try {
    const names = (options: Intl.DateTimeFormatOptions, dates: readonly number[]) => {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })
      return dates.map((date) => format.format(date).toLowerCase())
    }
    const days = Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 0, day + 1))
    const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 15))
    return new Set([...names({ weekday: 'long' }, days), ...names({ month: 'long' }, months)])
  } catch {
    // A language tag that no locale knows.
    return new Set()
  }
}

/** Days and months are written like names and tell stories of one day together. Made once a language: that costs more than the story. */
function calendarNames(language: string | null): ReadonlySet<string> {
  const key = language ?? 'en'
  const known = calendars.get(key)
  if (known) return known
  if (calendars.size >= MOST_CALENDARS) calendars.clear()
  const made = madeCalendar(key)
  calendars.set(key, made)
  return made
}

const isUpper = (word: string): boolean => /^\p{Upper}/u.test(word)
const isFigure = (word: string): boolean => /^\p{N}{3,}$/u.test(word) && !YEAR.test(word)

/** Words written large inside a sentence, and long figures. In scripts without large letters only figures: too few to find a story by, and that is told by its runs. */
function namesIn(texts: readonly string[], language: string | null): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const calendar = calendarNames(language)
  for (const text of texts) {
    for (const sentence of text.split(/[.!?…:»”"]\s+/u)) {
      // The first word is large everywhere.
      for (const word of wordsOf(sentence.replace(/(\p{N})[.,\u00a0\u202f](?=\p{N}{3})/gu, '$1')).slice(1)) {
        const name = word.toLowerCase()
        if ((!isUpper(word) || word.length < 3 || calendar.has(name)) && !isFigure(word)) continue
        counts.set(name, (counts.get(name) ?? 0) + 1)
      }
    }
  }
  return counts
}

function titleWords(title: string): readonly string[] {
  const words = wordsOf(title)
  // In scripts without blanks two characters are about a word.
  const pairs = words.flatMap((word, index) =>
    BLANKLESS.test(word) && BLANKLESS.test(words[index + 1] ?? '') ? [word + (words[index + 1] ?? '')] : [],
  )
  const long = words.filter(
    (word) => word.length >= 4 || isFigure(word) || (isUpper(word) && word.length > 2),
  )
  return [...new Set([...long, ...pairs].map((word) => word.toLowerCase()))].slice(0, TITLE_WORDS)
}

const host = (url: string): string => (URL.parse(url)?.host ?? '').replace(/^(?:www|m|amp)\./, '')

export function sketchStory(article: Article, savedAt: string): StorySketch {
  const texts = article.blocks.map(blockText)
  const published = article.publishedAt === null ? Number.NaN : Date.parse(article.publishedAt)
  const names = [...namesIn(texts, article.language)].sort(([, one], [, other]) => other - one)
  return {
    id: article.id,
    at: Number.isNaN(published) ? Date.parse(savedAt) : published,
    site: host(article.canonicalUrl),
    language: article.language?.slice(0, 2).toLowerCase() ?? null,
    runs: runsOf(wordsOf(texts.join('\n'))),
    names: names.slice(0, NAMES).map(([name]) => hash(name)),
    title: titleWords(article.title).map(hash),
    apart: [],
  }
}
