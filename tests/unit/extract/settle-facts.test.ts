import { describe, expect, test } from 'vitest'
import type { RawFacts } from '@/lib/extract/raw-facts'
import { type Facts, settleFacts } from '@/lib/extract/settle-facts'
import { rawDate, rawFacts, rawPerson, rawStory } from './raw-facts'

const visit = { url: 'https://ledger.example/city/ferry', now: '2026-03-02T12:00:00Z' }

const line = (...parts: readonly string[]) => ({ parts, name: '' })
const byline = (...parts: readonly string[]) => ({ parts, name: 'byline' })
const meta = (name: string, content: string) => ({ name, content })

const cases: readonly (readonly [string, Partial<RawFacts>, Partial<Facts>])[] = [
  [
    'keeps title and site as the page found them',
    { title: 'Ferry: closed', siteName: 'The Ledger' },
    { title: 'Ferry: closed', siteName: 'The Ledger' },
  ],
  [
    'asks the byline when the data name only the site',
    {
      siteName: 'The Ledger',
      stories: [rawStory({ authors: ['The Ledger'] })],
      people: [rawPerson({ name: 'byline', lines: [['Ada Reyes'], ['Harbour Editor']] })],
    },
    { authors: ['Ada Reyes'] },
  ],
  [
    'leaves out people of other boxes',
    {
      people: [
        rawPerson({ rel: 'author', lines: [['Ada Reyes']], near: 1 }),
        rawPerson({ rel: 'author', lines: [['Bo Lind']], near: 0 }),
        rawPerson({ rel: 'author', lines: [['Cyril Obi']], near: 0 }),
      ],
    },
    { authors: ['Ada Reyes', 'Bo Lind'] },
  ],
  [
    'leaves out people of comments and pictures',
    { people: [rawPerson({ rel: 'author', lines: [['Ada Reyes']], elsewhere: true })] },
    { authors: [] },
  ],
  [
    'has no change before the story came out',
    { stories: [rawStory({ published: '2026-03-01T08:00:00Z', modified: '2024-01-01T08:00:00Z' })] },
    { publishedAt: '2026-03-01T08:00:00Z', modifiedAt: null },
  ],
  [
    'takes the language of the root over others',
    { languages: ['de', 'en'], metas: [{ name: 'og:locale', content: 'fr_FR' }] },
    { language: 'de' },
  ],
  [
    'takes a kicker for the section where the data have none',
    { lines: [{ parts: ['Harbour'], name: 'article-kicker' }] },
    { section: 'Harbour' },
  ],
  [
    'names all of the byline when the data name one of them',
    {
      stories: [rawStory({ authors: ['Bo Lind'] })],
      lines: [byline('Ada Reyes'), byline('Bo Lind'), line('March 1, 2026')],
    },
    { authors: ['Ada Reyes', 'Bo Lind'] },
  ],
  [
    'knows a name of the data by its first words',
    {
      stories: [rawStory({ authors: ['Bo Lind Reyes'] })],
      lines: [byline('Ada', 'Reyes'), byline('Bo Lind', 'Reyes')],
    },
    { authors: ['Ada Reyes', 'Bo Lind Reyes'] },
  ],
  [
    'keeps to the data when the byline names others',
    { stories: [rawStory({ authors: ['Ada Reyes'] })], lines: [byline('By Bo Lind and Cyril Obi')] },
    { authors: ['Ada Reyes'] },
  ],
  [
    'leaves out whom the page names as photographer',
    {
      stories: [rawStory({ authors: ['Ada Reyes', 'Bo Lind'] })],
      people: [rawPerson({ name: 'byline', lines: [['By Ada Reyes'], ['Photography by Bo Lind']] })],
    },
    { authors: ['Ada Reyes'] },
  ],
  [
    'keeps an author who took the picture as well',
    {
      stories: [rawStory({ authors: ['Ada Reyes'] })],
      lines: [line('By Ada Reyes')],
      people: [rawPerson({ name: 'byline', lines: [['Photography by Ada Reyes']] })],
    },
    { authors: ['Ada Reyes'] },
  ],
  [
    'leaves out the site beside a person',
    { siteName: 'The Ledger', stories: [rawStory({ authors: ['Ada Reyes', 'The Ledger'] })] },
    { authors: ['Ada Reyes'] },
  ],
  [
    'keeps an organisation that is the byline',
    { siteName: 'The Ledger', stories: [rawStory({ authors: ['The Ledger'] })] },
    { authors: ['The Ledger'] },
  ],
  [
    'reads entities that were escaped twice',
    { stories: [rawStory({ authors: ['Ada O&#039;Reyes'] })] },
    { authors: ["Ada O'Reyes"] },
  ],
  [
    'reads the author off a card for sharing',
    { metas: [meta('twitter:label1', 'Written by'), meta('twitter:data1', 'Ada Reyes')] },
    { authors: ['Ada Reyes'] },
  ],
  [
    'takes the line under the headline over marks elsewhere',
    {
      lines: [line('by', 'Ada Reyes', '@adareyes', 'Dec 10, 2025, 10:20am EST')],
      people: [rawPerson({ name: 'entry-author', lines: [['Bo Lind']] })],
    },
    { authors: ['Ada Reyes'] },
  ],
  [
    'takes a name beside the date, but no kicker',
    {
      lines: [
        { parts: ['House Call'], name: 'kicker' },
        line('March 1, 2026'),
        line('Ada Reyes'),
        line('4 min read'),
      ],
    },
    { authors: ['Ada Reyes'] },
  ],
  [
    'takes no name out of the text',
    {
      lines: [
        line('The ferry was closed again on Monday. '.repeat(4)),
        line('Nobody was surprised that it was closed. '.repeat(4)),
        line('By Bo Lind'),
      ],
    },
    { authors: [] },
  ],
  [
    'takes the name below the story when only the site is named',
    { siteName: 'The Ledger', stories: [rawStory({ authors: ['The Ledger'] })], closing: ['Ada Reyes'] },
    { authors: ['Ada Reyes'] },
  ],
  [
    'takes no source below the story for an author',
    {
      siteName: 'The Ledger',
      stories: [rawStory({ authors: ['The Ledger'] })],
      closing: ['With reports from', 'Harbour Wire', 'and', 'Sea Post'],
    },
    { authors: ['The Ledger'] },
  ],
  [
    'knows its site in an address without accents',
    { siteName: 'ledger.example', stories: [rawStory({ authors: ['Lédger'] })], closing: ['Ada Reyes'] },
    { authors: ['Ada Reyes'] },
  ],
  [
    'takes no place beside the date for an author',
    {
      siteName: 'The Ledger',
      stories: [rawStory({ authors: ['The Ledger'] })],
      lines: [line('New Harbourton'), line('March 1, 2026')],
    },
    { authors: ['The Ledger'] },
  ],
  [
    'adds no house from the end of a byline',
    {
      stories: [rawStory({ authors: ['Ada Reyes', 'Bo Lind'] })],
      lines: [line('By Ada Reyes and Bo Lind, Harbour Falls Evening Ledger')],
    },
    { authors: ['Ada Reyes', 'Bo Lind'] },
  ],
  [
    'takes a byline label off what the data say',
    { metas: [meta('author', 'Posted by Vortex')] },
    { authors: ['Vortex'] },
  ],
  [
    'reads a label beside the name',
    {
      siteName: 'The Ledger',
      metas: [meta('author', 'The Ledger')],
      people: [rawPerson({ prop: 'author', lines: [['Autorin/Autor', 'Ada Reyes']] })],
    },
    { authors: ['Ada Reyes'] },
  ],
  [
    'takes a pen name that stands alone',
    { people: [rawPerson({ name: 'author', lines: [['SeaDog']] })] },
    { authors: ['SeaDog'] },
  ],
  [
    'knows meta tags by their letters',
    { metas: [meta('article:published:time', '2026-03-01T08:00:00Z')] },
    { publishedAt: '2026-03-01T08:00:00Z' },
  ],
  [
    'takes the same time with a zone for one without',
    {
      stories: [rawStory({ published: '2026-03-01 08:00:00.0' })],
      metas: [meta('date', '2026-03-01T08:00:00+01:00')],
    },
    { publishedAt: '2026-03-01T08:00:00+01:00' },
  ],
  [
    'takes no other time with a zone for one without',
    {
      stories: [rawStory({ published: '2026-03-01 08:00:00' })],
      metas: [meta('date', '2026-03-01T08:07:00+01:00')],
    },
    { publishedAt: '2026-03-01T08:00:00Z' },
  ],
  [
    'says an instant in the zone of the publisher',
    {
      stories: [rawStory({ published: '2026-03-02T03:22:07Z' })],
      dates: [rawDate({ value: '2026-03-01T22:22:07-0500', inside: true })],
    },
    { publishedAt: '2026-03-01T22:22:07-05:00' },
  ],
  [
    'takes the first date of a live story over the last change written for it',
    {
      metas: [
        meta('article:published_time', '2026-03-01T19:49:50Z'),
        meta('article:modified_time', '2026-03-01T19:49:50Z'),
      ],
      dates: [rawDate({ prop: 'datePublished', value: '2026-02-28T13:23:00Z' })],
    },
    { publishedAt: '2026-02-28T13:23:00Z', modifiedAt: '2026-03-01T19:49:50Z' },
  ],
  [
    'keeps the declared date of a story that was not changed',
    {
      metas: [
        meta('article:published_time', '2026-03-01T19:49:50Z'),
        meta('article:modified_time', '2026-03-01T19:49:50Z'),
      ],
      dates: [rawDate({ prop: 'datePublished', value: '2026-01-28T13:23:00Z' })],
    },
    { publishedAt: '2026-03-01T19:49:50Z' },
  ],
  [
    'reads the text of a broken datetime',
    { dates: [rawDate({ value: '2026-02-112026-03-01', text: 'March 1, 2026', inside: true })] },
    { publishedAt: '2026-03-01' },
  ],
  [
    'tells the day of a change by its label',
    {
      dates: [
        rawDate({ value: '2026-03-02T08:00:00Z', label: 'Updated:', inside: true }),
        rawDate({ value: '2026-03-01T08:00:00Z', label: 'Original:', inside: true }),
      ],
    },
    { publishedAt: '2026-03-01T08:00:00Z', modifiedAt: '2026-03-02T08:00:00Z' },
  ],
  [
    'reads both days of a line',
    { lines: [line('Published Feb 27, 2026 · Updated Mar 1, 2026')] },
    { publishedAt: '2026-02-27', modifiedAt: '2026-03-01' },
  ],
  [
    'takes the day of a change when there is no other',
    { lines: [line('Last updated'), line('March 1, 2026')] },
    { publishedAt: '2026-03-01', modifiedAt: '2026-03-01' },
  ],
  [
    'takes the date in the title over that of a caption',
    {
      pageTitle: 'Ferry closed again | The Ledger | 01.03.2026',
      lines: [line('The harbour of the town with the old ferry at its pier, February 24, 2026')],
    },
    { publishedAt: '2026-03-01' },
  ],
  [
    'takes the day in a box named for it over a post inside the story',
    {
      dates: [
        rawDate({ name: 'content-published', text: 'March 1, 2026', inside: true }),
        rawDate({ value: '2026-02-27T08:00:00Z' }),
      ],
    },
    { publishedAt: '2026-03-01' },
  ],
  [
    'reads a byline whose "by" stands alone before a dash, and its name twice',
    { people: [rawPerson({ name: 'post__byline', lines: [['By —'], ['Harbour Press', 'Harbour Press']] })] },
    { authors: ['Harbour Press'] },
  ],
  [
    'takes a line that leads to other stories for no signature',
    { closing: ['Related Video:'] },
    { authors: [] },
  ],
  [
    'takes a name beside the date in a block that is named a headline like any other',
    { lines: [{ parts: ['Ada Reyes'], name: 'gb-headline gb-headline-text' }, line('March 1, 2026')] },
    { authors: ['Ada Reyes'] },
  ],
  [
    'takes no kicker beside the date for a name',
    { lines: [{ parts: ['Harbour Life'], name: 'card-headline' }, line('March 1, 2026')] },
    { authors: [] },
  ],
  [
    'tells the time a page shows as it shows it',
    { lines: [line('Published March 1, 2026, 8:05 p.m.')] },
    { publishedAt: '2026-03-01T20:05:00' },
  ],
  [
    'keeps a declared day a day beside a time without a zone',
    { stories: [rawStory({ published: '2026-03-01' })], lines: [line('March 1, 2026, 8:05 p.m.')] },
    { publishedAt: '2026-03-01' },
  ],
  [
    'takes no time of a change for the time it came out',
    { lines: [line('March 1, 2026'), line('Updated March 1, 2026, 8:05 p.m. EST')] },
    { publishedAt: '2026-03-01', modifiedAt: '2026-03-01T20:05:00-05:00' },
  ],
  [
    "knows the publisher's day by the clock beside an instant",
    {
      stories: [rawStory({ published: '2026-03-01T03:00:46.074Z' })],
      lines: [line('February 28, 2026 10:00 PM')],
    },
    { publishedAt: '2026-02-28T22:00:46-05:00' },
  ],
  [
    "knows the publisher's day by a zone shown without seconds",
    {
      stories: [rawStory({ published: '2026-03-01T04:00:41+00:00' })],
      lines: [line('By Ada Reyes Feb. 28, 2026 11:00 pm EST')],
    },
    { publishedAt: '2026-02-28T23:00:41-05:00' },
  ],
  [
    'leaves an instant alone where the time beside it is of something else',
    {
      stories: [rawStory({ published: '2026-03-01T04:00:41Z' })],
      lines: [line('March 1, 2026 11:07 am')],
    },
    { publishedAt: '2026-03-01T04:00:41Z' },
  ],
  [
    'names the site by the other part of the title, where nothing else does',
    { title: 'Ferry service resumes', siteName: null, pageTitle: 'Ferry service resumes | The Ledger' },
    { siteName: 'The Ledger' },
  ],
  ['knows nothing of a page that says nothing', {}, { authors: [], publishedAt: null, language: null }],
]

describe('facts', () => {
  test.each(cases)('%s', (_name, said, expected) => {
    expect(settleFacts(rawFacts(said), visit)).toMatchObject(expected)
  })
})
