import { describe, expect, test } from 'vitest'
import { ArticleHead } from '@/components/head/ArticleHead'
import { Byline } from '@/components/head/Byline'
import { Kicker } from '@/components/head/Kicker'
import { Notes } from '@/components/head/Notes'
import { findOldStory } from '@/components/head/old-story'
import { draw, wordsOf } from './draw'
import { article, rail } from './examples'

describe('the site', () => {
  test.each<[string, string | null, string, string]>([
    ['a name stands beside its host', 'The Ledger', 'ledger.example', 'The Ledger ledger.example'],
    ['a name that is the host stands alone', 'Ledger.example', 'ledger.example', 'ledger.example'],
    ['so with www', 'www.ledger.example', 'ledger.example', 'ledger.example'],
    ['without a name the host does', null, 'ledger.example', 'ledger.example'],
    ['a name with another host in it hides nothing', 'bbc.example', 'c.example', 'bbc.example c.example'],
  ])('%s', async (_, siteName, host, words) => {
    expect(wordsOf(await draw(<Kicker section={null} siteName={siteName} host={host} />))).toBe(words)
  })
})

describe('the byline', () => {
  test.each<[string, Parameters<typeof Byline>[0], string]>([
    [
      'names all authors, the day and the minutes',
      { authors: ['Ana Ruiz', 'Tom Okafor'], publishedAt: '2024-04-03', modifiedAt: null, minutes: 4 },
      'By Ana Ruiz and Tom OkaforWed, Apr 3, 20244 min read',
    ],
    [
      'leaves out an update of the same day without a time',
      { authors: [], publishedAt: '2024-04-03', modifiedAt: '2024-04-03', minutes: null },
      'Wed, Apr 3, 2024',
    ],
    [
      'leaves out an update that lies before the story',
      { authors: [], publishedAt: '2024-04-03', modifiedAt: '2024-04-01', minutes: null },
      'Wed, Apr 3, 2024',
    ],
    [
      'tells the day of a later update',
      { authors: [], publishedAt: '2024-04-03', modifiedAt: '2024-04-05', minutes: null },
      'Wed, Apr 3, 2024, updated Fri, Apr 5, 2024',
    ],
    [
      'tells an update even without a first day',
      { authors: ['Ana Ruiz'], publishedAt: null, modifiedAt: '2024-04-05', minutes: 1 },
      'By Ana Ruizupdated Fri, Apr 5, 20241 min read',
    ],
  ])('%s', async (_, props, words) => {
    expect(wordsOf(await draw(<Byline {...props} />))).toBe(words)
  })

  test('tells the time of an update on the same day', async () => {
    const box = await draw(
      <Byline
        authors={[]}
        publishedAt="2024-04-03T09:12:00Z"
        modifiedAt="2024-04-03T09:40:00Z"
        minutes={null}
      />,
    )
    expect(wordsOf(box)).toMatch(/^Wed, Apr 3, 2024, \d+:12 [AP]M, updated \d+:40 [AP]M$/)
  })

  test('is nothing where nothing is known', async () => {
    const box = await draw(<Byline authors={[]} publishedAt={null} modifiedAt={null} minutes={null} />)
    expect(box.childElementCount).toBe(0)
  })

  test('keeps names apart from the direction around them', async () => {
    const box = await draw(
      <Byline authors={['ياسر بن عمران']} publishedAt={null} modifiedAt={null} minutes={null} />,
    )
    expect(box.querySelector('b bdi')?.textContent).toBe('ياسر بن عمران')
  })
})

describe('an old story', () => {
  const today = new Date('2026-11-22T12:00:00Z')
  const at = (time: string | null) => [rail({ items: rail().items.map((item) => ({ ...item, time })) })]

  test.each<[string, string | null, string | null, ReturnType<typeof findOldStory>]>([
    [
      'is told in years against the latest the page lists',
      '2024-04-03',
      '2026-11-22T10:00:00Z',
      { count: 2, unit: 'year', against: 'latest' },
    ],
    [
      'is told in months',
      '2026-02-10',
      '2026-11-22T10:00:00Z',
      { count: 9, unit: 'month', against: 'latest' },
    ],
    [
      'is told against today where the rail has no times',
      '2024-04-03',
      '12 min ago',
      { count: 2, unit: 'year', against: 'today' },
    ],
    [
      'is told against today where the rail is as old',
      '2024-04-03',
      '2024-04-04T10:00:00Z',
      { count: 2, unit: 'year', against: 'today' },
    ],
    ['is not told by what is no date', '2026-11-20', 'Top 40', null],
    [
      'does not take a bare day and month for a date',
      '2026-02-10',
      'Nov 21',
      { count: 9, unit: 'month', against: 'today' },
    ],
    ['is not told within a month', '2026-11-01', '2026-11-22T10:00:00Z', null],
    ['is not told by a rail that lies in the future', '2026-11-20', '2031-01-01', null],
    ['is not told without a day', null, '2026-11-22T10:00:00Z', null],
  ])('%s', (_, published, listed, expected) => {
    expect(findOldStory(published, at(listed), today)).toEqual(expected)
  })

  test('is told in words, beside the paywall', async () => {
    const box = await draw(<Notes old={{ count: 9, unit: 'month', against: 'latest' }} paywalled />)
    expect(wordsOf(box)).toBe(
      'Published 9 months before this page’s latestThe publisher keeps part of this story for subscribers. You are reading what the page shows.',
    )
  })
})

describe('the head', () => {
  test('stands in the order kicker, headline, dek, byline, notes', async () => {
    const box = await draw(
      <ArticleHead
        article={article({ paywalled: true })}
        host="harborviewledger.example"
        minutes={4}
        old={{ count: 2, unit: 'year', against: 'today' }}
      />,
    )
    expect(wordsOf(box)).toMatch(
      /^Port · The Harborview Ledger harborviewledger.examplePort deal stalls againTalks broke off before dawn\.By Ana Ruiz.*4 min readPublished 2 years agoThe publisher/,
    )
  })

  test('names the real host where the site has no name', async () => {
    const box = await draw(
      <ArticleHead
        article={article({ siteName: null, section: null })}
        host="harborviewledger.example"
        minutes={null}
        old={null}
      />,
    )
    expect(wordsOf(box.querySelector('.kicker'))).toBe('harborviewledger.example')
  })
})
