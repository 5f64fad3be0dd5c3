import { describe, expect, test } from 'vitest'
import { markStories } from '@/lib/rail/mark-stories'
import { noteVisit } from '@/lib/rail/note-visit'
import type { Rail, RailItem } from '@/lib/rail/rail'
import { railStoryId } from '@/lib/rail/rail-story'
import type { SiteVisit } from '@/lib/rail/site-visit'
import { decodeSiteVisit, encodeSiteVisit } from '@/lib/rail/stored-site-visit'

const story = (name: string) => `https://www.ledger.example/${name}-story-of-the-day`
const item = (name: string, time: string | null = null): RailItem => ({
  title: name,
  url: story(name),
  dek: null,
  time,
  image: null,
})
const rail = (items: readonly RailItem[], kind: Rail['kind'] = 'latest'): Rail => ({
  kind,
  heading: 'The Latest',
  items,
})

interface Look {
  readonly at: string
  readonly listed: readonly (string | RailItem)[]
  readonly kind?: Rail['kind']
  readonly read?: string
  readonly url?: string
}

const railsOf = ({ listed, kind }: Look) => [
  rail(
    listed.map((each) => (typeof each === 'string' ? item(each) : each)),
    kind,
  ),
]

const noted = (looks: readonly Look[]): SiteVisit | null =>
  looks.reduce<SiteVisit | null>(
    (kept, look) =>
      noteVisit(kept, {
        url: look.url ?? 'https://www.ledger.example/',
        articleId: look.read ? railStoryId(story(look.read)) : null,
        rails: railsOf(look),
        at: look.at,
      }),
    null,
  )

/** The marks that the last look shows, a headline each. */
function marks(looks: readonly Look[]): readonly string[] {
  const last = looks.at(-1)
  if (!last) return []
  const found = markStories(noted(looks), railsOf(last))
  return railsOf(last).flatMap(({ items }) =>
    items.map(({ title, url }) => `${title}: ${found.get(url) ?? 'plain'}`),
  )
}

const monday = '2026-04-06T08:00:00.000Z'
const soon = '2026-04-06T08:20:00.000Z'
const later = '2026-04-06T08:45:00.000Z'
const tuesday = '2026-04-07T08:00:00.000Z'

describe('what is new since the last visit to a site', () => {
  test.each<[string, readonly Look[], readonly string[]]>([
    ['is nothing on the first one', [{ at: monday, listed: ['a', 'b'] }], ['a: plain', 'b: plain']],
    [
      'is what no earlier visit listed, and the rest is seen',
      [
        { at: monday, listed: ['a', 'b'] },
        { at: tuesday, listed: ['c', 'a'] },
      ],
      ['c: new', 'a: seen'],
    ],
    [
      'stays new while the visit goes on',
      [
        { at: monday, listed: ['a'] },
        { at: tuesday, listed: ['c', 'a'] },
        { at: '2026-04-07T08:25:00.000Z', listed: ['c', 'd', 'a'] },
        { at: '2026-04-07T08:50:00.000Z', listed: ['c', 'd', 'a'] },
      ],
      ['c: new', 'd: new', 'a: seen'],
    ],
    [
      'a first visit goes on for as long as its looks are close together',
      [
        { at: monday, listed: ['a'] },
        { at: soon, listed: ['b', 'a'] },
        { at: later, listed: ['c', 'b', 'a'] },
      ],
      ['c: plain', 'b: plain', 'a: plain'],
    ],
    [
      'ends with the visit',
      [
        { at: monday, listed: ['a'] },
        { at: tuesday, listed: ['c', 'a'] },
        { at: '2026-04-07T12:00:00.000Z', listed: ['c', 'a'] },
      ],
      ['c: seen', 'a: seen'],
    ],
    [
      'is not what was read meanwhile',
      [
        { at: monday, listed: ['a'] },
        { at: tuesday, listed: ['c', 'a'] },
        { at: '2026-04-07T08:05:00.000Z', listed: ['c', 'a'], read: 'c' },
      ],
      ['c: seen', 'a: seen'],
    ],
    [
      'is nothing older than that visit, though nobody listed it then',
      [
        { at: monday, listed: ['a'] },
        {
          at: tuesday,
          listed: [
            item('old', '2025-01-02T08:00:00Z'),
            item('new', '2026-04-07T07:00:00Z'),
            item('same-day', '2026-04-06'),
          ],
        },
      ],
      ['old: plain', 'new: new', 'same-day: new'],
    ],
    [
      'is told of related stories by their time alone',
      [
        { at: monday, listed: ['a'] },
        { at: tuesday, listed: ['b', item('c', '2026-04-07')], kind: 'related' },
      ],
      ['b: plain', 'c: new'],
    ],
    [
      'is told by one memory for all doors of a site',
      [
        { at: monday, listed: ['a'], url: 'https://m.ledger.example/x' },
        { at: tuesday, listed: ['b', 'a'], url: 'https://ledger.example/y' },
      ],
      ['b: new', 'a: seen'],
    ],
    [
      'survives a clock that was set back',
      [
        { at: tuesday, listed: ['a'] },
        { at: monday, listed: ['b', 'a'] },
      ],
      ['b: new', 'a: seen'],
    ],
  ])('%s', (_, looks, expected) => {
    expect(marks(looks)).toEqual(expected)
  })

  test('a page on no site has no visit', () => {
    expect(noteVisit(null, { url: 'about:blank', articleId: null, rails: [], at: monday })).toBeNull()
  })

  test('what was listed longest ago is forgotten first', () => {
    const many = Array.from({ length: 1000 }, (_, index) => `s${index}`)
    const visit = noted([
      { at: monday, listed: many.slice(0, 400) },
      { at: tuesday, listed: [...many.slice(400), 's3'] },
      { at: '2026-04-08T08:00:00.000Z', listed: ['s3'] },
    ])
    expect(visit?.seen).toHaveLength(450)
    expect(visit?.seen[0]).toBe(railStoryId(story('s3')))
  })
})

test('a visit comes back as it was kept, and a damaged one does not', () => {
  const visit: SiteVisit = {
    site: 'ledger.example',
    last: tuesday,
    before: monday,
    seen: ['a'],
    fresh: ['b'],
  }
  expect(
    decodeSiteVisit(
      JSON.parse(
        '{"v":1,"data":{"site":"ledger.example","last":"2026-04-07T08:00:00.000Z","before":"2026-04-06T08:00:00.000Z","seen":["a"],"fresh":["b"]}}',
      ),
    ),
  ).toEqual({ ok: true, value: visit })
  expect(encodeSiteVisit(visit)).toEqual({ v: 1, data: visit })
  expect(decodeSiteVisit({ v: 1, data: { ...visit, seen: 'all' } })).toMatchObject({ ok: false })
})
