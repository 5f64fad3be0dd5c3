import { articleId } from '@/lib/base/article-id'
import { canonicalUrl } from '@/lib/base/canonical-url'
import { cleanTags } from '@/lib/library/clean-tags'
import { epochSeconds, listStatus } from '@/lib/library/export/list-status'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { entry, hostile } from './export/examples'

/** One thing a format does not give back as it was: what comes instead, and the words of docs/formats.md that say so. */
interface Loss {
  readonly told: string
  readonly back: (entry: LibraryEntry) => Partial<LibraryEntry>
}

const star: Loss = { told: 'star', back: () => ({ starred: false }) }
const progress: Loss = { told: 'progress', back: () => ({ progress: null }) }
const text: Loss = {
  told: 'text, pictures',
  back: () => ({ hasText: false, minutes: 0, language: null, dek: null, pictures: null }),
}
const changed: Loss = {
  told: 'the time of the last change',
  back: ({ savedAt }) => ({ changedAt: savedAt }),
}

/** Dates of other programs' lists are instants; a day stays one. */
const instant = (date: string | null): string | null =>
  date === null || date.length === 10 ? date : new Date(date).toISOString()

const wholeSeconds = (iso: string): string => new Date(epochSeconds(iso) * 1_000).toISOString()

/** Every format that is both written and read, and all it loses of a line: what isn't here comes back as it was. */
export const losses = {
  Backup: [],
  Bookmarks: [
    star,
    progress,
    text,
    { told: 'site', back: () => ({ siteName: null, publishedAt: null }) },
    { told: 'parts of a second', back: ({ savedAt }) => ({ savedAt: wholeSeconds(savedAt) }) },
    {
      told: 'read and archived are one',
      back: (line) =>
        listStatus(line) === 'archive'
          ? {
              state: 'read',
              readAt: wholeSeconds(line.savedAt),
              archivedAt: wholeSeconds(line.savedAt),
            }
          : { state: 'unread', readAt: null, archivedAt: null },
    },
    {
      told: 'a comma in a tag becomes a semicolon',
      back: ({ tags }) => ({ tags: cleanTags(tags.map((tag) => tag.replaceAll(',', ';'))) }),
    },
    { ...changed, back: ({ savedAt }) => ({ changedAt: wholeSeconds(savedAt) }) },
  ],
  Table: [
    progress,
    text,
    changed,
    {
      told: '`\\|` in a tag becomes `/`',
      back: ({ tags }) => ({ tags: cleanTags(tags.map((tag) => tag.replaceAll('|', '/'))) }),
    },
  ],
} satisfies Readonly<Record<string, readonly Loss[]>> as Readonly<
  Record<'Backup' | 'Bookmarks' | 'Table', readonly Loss[]>
>

/** The line as it is after it was written and read. */
export const afterRoundTrip = (format: keyof typeof losses, line: LibraryEntry): LibraryEntry =>
  Object.assign(
    { ...line },
    format === 'Backup' ? null : { publishedAt: instant(line.publishedAt) },
    ...losses[format].map(({ back }) => back(line)),
  )

const titles: readonly string[] = [
  'Hafen: „Grüße“ aus Köln',
  '港の交渉、夜明け前に決裂',
  'توقفت المحادثات «قبل الفجر» (٣٢٠٠ حاوية)',
  'שיחות הנמל',
  'a "quoted", \'single\', and; a comma',
  '<b>bold</b> & &amp; </A></DL> ]]> -->',
  '=1+1',
  "'=1+1",
  "''=1+1",
  "'Tis the season",
  '@SUM(A1)',
  '＝1+1',
  '+1',
  '-1',
  "=cmd|' /C calc'!A0",
  '__proto__',
  'constructor',
  'title,url,time_added,tags,status',
  'family 👩‍👩‍👧 and flag 🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  'می‌خواهم',
  'back\\slash %20 #hash {{tpl}} $x',
  'Archive',
  'Unread',
  'x'.repeat(300),
]

const tagSets: readonly (readonly string[])[] = [
  [],
  ['Häfen', 'long read'],
  ['日本', 'أخبار', 'חדשות'],
  ['a,b|c', 'd'],
  ['=1+1', "'=1+1", "'tis"],
  ['__proto__', 'toString'],
  ['<b>', '"quoted"', '&amp;'],
  ['archive', 'unread'],
]

type State = Partial<LibraryEntry>
const states: readonly State[] = [
  { state: 'unread' },
  { state: 'reading', progress: { block: 3, part: 0.25 } },
  { state: 'read', readAt: '2024-04-30T21:10:11.120Z', progress: { block: 9, part: 1 } },
  { state: 'read', readAt: '2024-04-30T21:10:11.120Z', archivedAt: '2024-05-01T08:00:00.007Z' },
  { state: 'unread', archivedAt: '2024-05-01T08:00:00.007Z', starred: true },
  { state: 'reading', starred: true, progress: { block: 0, part: 0 } },
]
const published: readonly (string | null)[] = [null, '2024-04-03', '2024-04-03T12:30:00+02:00']

/** A line for each title, with every state, set of tags and form of date in turn. */
export const lines: readonly LibraryEntry[] = titles.map((title, index) => {
  const url = `https://www.ledger.example/${index}/caf%C3%A9?id=${index}&q="x"%20'y'`
  const parsed = new URL(url).href
  return entry({
    ...(states[index % states.length] ?? {}),
    id: articleId(canonicalUrl(parsed, null)),
    url: parsed,
    canonicalUrl: canonicalUrl(parsed, null),
    title,
    direction: /[\u0590-\u08ff]/.test(title[0] ?? '') ? 'rtl' : 'ltr',
    dek: null,
    tags: tagSets[index % tagSets.length] ?? [],
    savedAt: new Date(Date.UTC(2024, 3, 3, 16, 0, index, 250)).toISOString(),
    publishedAt: published[index % published.length] ?? null,
    starred: states[index % states.length]?.starred ?? index % 2 === 0,
  })
})

/** No line of Lede's own, but what a list that was edited by hand may hold. */
export const ragged: LibraryEntry = entry({
  id: 'ragged',
  title: hostile,
  tags: [hostile.slice(0, 60)],
  siteName: hostile,
})
