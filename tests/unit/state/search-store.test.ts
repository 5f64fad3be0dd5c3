import { describe, expect, test } from 'vitest'
import type { Article } from '@/lib/article/article'
import { newEntry } from '@/lib/library/new-entry'
import { buildSegment } from '@/lib/search/build-segment'
import { searchable, storyWords } from '@/lib/search/searchable'
import { createSearchStore, type SearchPorts } from '@/lib/state/search-store'
import { anArticle } from '../services/a-capture.ts'

const NOW = '2026-04-08T15:30:00.000Z'

const aStory = (name: string, text: string): Article => ({
  ...anArticle(`https://ledger.example/${name}`),
  title: `Headline of ${name}`,
  blocks: [{ type: 'paragraph', runs: [{ text, marks: [], href: null }] }],
})

const turn = () => new Promise<void>((resolve) => setTimeout(resolve))

function setUp(articles: readonly Article[], more: Partial<SearchPorts> = {}) {
  const entries = articles.map((article) => newEntry(article, NOW))
  const words = articles.map((article, at) =>
    storyWords(searchable(entries[at] ?? newEntry(article, NOW), article)),
  )
  const addresses: string[] = []
  const read: string[][] = []
  const search = createSearchStore({
    background: { keepIndex: async () => ({ ok: true, value: 0 }) },
    loadSegments: async () => [{ name: '1', segment: buildSegment(words) }],
    loadTexts: async (ids) => {
      read.push([...ids])
      return new Map(articles.filter(({ id }) => ids.includes(id)).map((article) => [article.id, article]))
    },
    countDue: async () => 0,
    writeAddress: (typed) => addresses.push(typed),
    rest: turn,
    ...more,
  })
  search.setEntries(entries)
  return { search, addresses, read, state: () => search.store.getState() }
}

const ferry = aStory('ferry', 'The ferry sails at noon from the old pier.')
const boat = aStory('boat', 'A boat met the ferry. The pier is old.')

describe('a search', () => {
  test('answers, keeps what is asked in the address, and ends when nothing is asked', async () => {
    const { search, addresses, state } = setUp([ferry, boat])
    await search.type('noon')
    expect(state()).toMatchObject({ ids: [ferry.id], looking: false, mistyped: false })
    await search.type('')
    expect(state().ids).toBeNull()
    expect(addresses).toEqual(['noon', ''])
  })

  test('brings the words of the lines that are drawn, all in one go', async () => {
    const { search, state, read } = setUp([ferry, boat])
    await search.type('ferry')
    search.showWords(ferry.id)
    search.showWords(boat.id)
    await turn()
    await turn()
    expect(state().words.get(boat.id)?.words?.text).toBe('A boat met the ferry. The pier is old.')
    expect(state().words.get(ferry.id)?.title.marks).toHaveLength(1)
    expect(read).toEqual([[ferry.id, boat.id]])
  })

  test('looks for “exact words” in the texts', async () => {
    const { search, state } = setUp([ferry, boat])
    await search.type('"old pier"')
    expect(state()).toMatchObject({ ids: [ferry.id], looking: false })
  })

  test('gives up looking into texts when another letter is typed', async () => {
    const many = Array.from({ length: 60 }, (_, at) => aStory(`story${at}`, 'The old pier and the old pier.'))
    const { search, state, read } = setUp(many)
    const first = search.type('"old pier"')
    await turn()
    await search.type('story7 ')
    await first
    expect(state().ids).toEqual([many[7]?.id])
    expect(read.flat().length).toBeLessThan(60)
  })

  test('in the bin looks into the bin', async () => {
    const { search, state } = setUp([ferry, boat])
    search.setEntries([newEntry(ferry, NOW), { ...newEntry(boat, NOW), deletedAt: NOW }])
    await search.type('ferry')
    expect(state().ids).toEqual([ferry.id])
    search.within('is:bin')
    await turn()
    expect(state().ids).toEqual([boat.id])
  })

  test('says so when the index can’t be read', async () => {
    const { search, state } = setUp([ferry], {
      loadSegments: () => Promise.reject(new Error('databaseFailed')),
    })
    await search.type('ferry')
    expect(state()).toMatchObject({ trouble: 'databaseFailed', looking: false, ids: null })
  })

  test('asks the background until nothing waits, and finds what has come', async () => {
    let [left, pieces] = [3, 0]
    const { search, state } = setUp([ferry, boat], {
      background: { keepIndex: async () => ({ ok: true, value: --left }) },
      countDue: async () => left,
      loadSegments: async (known) => {
        pieces++
        const segment = buildSegment(pieces < 2 ? [] : [storyWords(searchable(newEntry(ferry, NOW), ferry))])
        return [...known.filter(({ name }) => name === 'x'), { name: String(pieces), segment }]
      },
    })
    await search.type('noon')
    expect(state().ids).toEqual([])
    await search.keepUp()
    expect(state()).toMatchObject({ ids: [ferry.id], waiting: 0 })
  })
})
