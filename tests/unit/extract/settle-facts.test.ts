import { describe, expect, test } from 'vitest'
import type { RawFacts } from '@/lib/extract/raw-facts'
import { type Facts, settleFacts } from '@/lib/extract/settle-facts'
import { rawFacts, rawPerson, rawStory } from './raw-facts'

const visit = { url: 'https://ledger.example/city/ferry', now: '2026-03-02T12:00:00Z' }

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
      people: [rawPerson({ name: 'byline', lines: ['Ada Reyes', '4 min read'] })],
    },
    { authors: ['Ada Reyes'] },
  ],
  [
    'leaves out people of other boxes',
    {
      people: [
        rawPerson({ rel: 'author', lines: ['Ada Reyes'], near: 1 }),
        rawPerson({ rel: 'author', lines: ['Bo Lind'], near: 0 }),
        rawPerson({ rel: 'author', lines: ['Cyril Obi'], near: 0 }),
      ],
    },
    { authors: ['Ada Reyes', 'Bo Lind'] },
  ],
  [
    'leaves out people of comments and pictures',
    { people: [rawPerson({ rel: 'author', lines: ['Ada Reyes'], elsewhere: true })] },
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
    { lines: [{ text: 'Harbour', name: 'article-kicker' }] },
    { section: 'Harbour' },
  ],
  ['knows nothing of a page that says nothing', {}, { authors: [], publishedAt: null, language: null }],
]

describe('facts', () => {
  test.each(cases)('%s', (_name, said, expected) => {
    expect(settleFacts(rawFacts(said), visit)).toMatchObject(expected)
  })
})
