import './fake-browser.ts'
import { deleteDB, openDB } from 'idb'
import { afterEach, describe, expect, test } from 'vitest'
import type { Article } from '@/lib/article/article'
import { withProgress } from '@/lib/library/advance-entry'
import { type EntryChange, withChange } from '@/lib/library/entry-change'
import { newEntry } from '@/lib/library/new-entry'
import { clearDatabase } from '@/lib/platform/clear-database'
import { writeDatabase } from '@/lib/platform/database'
import { loadEntry, loadLibrary } from '@/lib/platform/library-database'
import { changeEntries, storeSaved } from '@/lib/platform/library-writer'
import { purgeEntries } from '@/lib/platform/purge-entries'
import { checkIndex } from '@/lib/platform/search-check'
import { countDue, loadSegments, loadTexts } from '@/lib/platform/search-database'
import { forgetGone, indexDue, mergeNext } from '@/lib/platform/search-writer'
import { putLine, putText } from '@/lib/platform/story-records'
import { findEntries } from '@/lib/search/find-entries'
import { linesOf } from '@/lib/search/lines'
import { parseQuery } from '@/lib/search/parse-query'
import { joinSegments } from '@/lib/search/search-index'
import { keepIndex } from '@/lib/services/keep-index'
import { anArticle } from '../services/a-capture.ts'

const NOW = '2026-04-08T15:30:00.000Z'

let checked = false
const keep = (milliseconds = 60_000) =>
  keepIndex(
    {
      indexDue,
      forgetGone,
      mergeNext,
      checkIndex,
      countDue,
      wasChecked: async () => checked,
      noteChecked: async () => {
        checked = true
      },
      rest: async () => undefined,
      now: () => performance.now(),
    },
    milliseconds,
  )

const aStory = (name: string, text = `All about ${name}.`): Article => ({
  ...anArticle(`https://ledger.example/${name}`),
  title: `Headline of ${name}`,
  blocks: [{ type: 'paragraph', runs: [{ text, marks: [], href: null }] }],
})

const save = async (name: string, text?: string): Promise<string> => {
  const article = aStory(name, text)
  await storeSaved(newEntry(article, NOW), article)
  return article.id
}

const change = (id: string, made: EntryChange) =>
  changeEntries([id], (entry) => withChange(entry, made, '2026-04-09T00:00:00.000Z'))

async function find(typed: string): Promise<readonly string[]> {
  const index = joinSegments((await loadSegments([])).map(({ segment }) => segment))
  const lines = await loadLibrary()
  const { ids } = findEntries(index, linesOf(lines), parseQuery(typed))
  return ids.map((id) => lines.find((entry) => entry.id === id)?.title ?? '').sort()
}

const pieces = async (): Promise<readonly number[]> =>
  (await loadSegments([])).map(({ segment }) => segment.ids.length)

async function raw<T>(use: (database: Awaited<ReturnType<typeof openDB>>) => Promise<T>): Promise<T> {
  const database = await openDB('lede')
  const value = await use(database)
  database.close()
  return value
}

afterEach(async () => {
  checked = false
  await deleteDB('lede')
})

describe('the index', () => {
  test('has a story some steps after it was saved', async () => {
    await save('ferries')
    expect(await find('ferries')).toEqual([])
    expect(await countDue()).toBe(1)
    expect(await keep()).toEqual({ ok: true, value: 0 })
    expect(await find('ferries')).toEqual(['Headline of ferries'])
    expect(await countDue()).toBe(0)
  })

  test('is not touched by what no search looks for', async () => {
    const id = await save('ferries')
    await keep()
    const before = await loadSegments([])
    await change(id, { kind: 'star', starred: true })
    await changeEntries([id], (entry) => withProgress(entry, { block: 1, part: 0.2 }, NOW))
    await keep()
    expect((await loadSegments(before)).map(({ name }) => name)).toEqual(before.map(({ name }) => name))
    expect(await countDue()).toBe(0)
  })

  test('takes a new tag in a small piece of its own, and the old words stay found', async () => {
    const id = await save('ferries')
    await save('harbours')
    await keep()
    await change(id, { kind: 'tags', add: ['seaside'], remove: [] })
    await keep()
    expect(await find('seaside')).toEqual(['Headline of ferries'])
    expect(await find('ferries')).toEqual(['Headline of ferries'])
    expect(await pieces()).toEqual([2, 1])
    await change(id, { kind: 'tags', add: [], remove: ['seaside'] })
    await keep()
    expect(await find('seaside')).toEqual([])
  })

  test('gives new lines to eight small pieces, and every story is found', async () => {
    for (let number = 0; number < 20; number++) {
      await save(`story${number}`)
      await keep()
    }
    expect((await pieces()).length).toBeLessThan(12)
    for (let number = 0; number < 20; number++)
      expect(await find(`story${number} `)).toEqual([`Headline of story${number}`])
  })

  test('loses what is deleted for good, every word of it', async () => {
    const id = await save('ferries', 'Unmistakable words.')
    await save('harbours')
    await keep()
    await change(id, { kind: 'tags', add: ['seaside'], remove: [] })
    await keep()
    await change(id, { kind: 'bin', deleted: true })
    await keep()
    expect(await find('unmistakable')).toEqual([])
    expect(await find('unmistakable is:bin')).toEqual(['Headline of ferries'])
    await purgeEntries([id])
    expect(await find('unmistakable is:bin')).toEqual([])
    await keep()
    const words = (await loadSegments([])).map(({ segment }) => String.fromCharCode(...segment.terms)).join()
    expect(words).not.toContain('unmistakable')
    expect(words).not.toContain('seaside')
    expect(words).toContain('harbours')
    expect(await countDue()).toBe(0)
    expect(await raw((database) => database.getAllKeys('indexed'))).toHaveLength(1)
  })

  test('is empty when everything is deleted', async () => {
    await save('ferries')
    await keep()
    await clearDatabase()
    expect(await loadSegments([])).toEqual([])
    expect(await keep()).toEqual({ ok: true, value: 0 })
    for (const store of ['search', 'indexed', 'due'])
      expect(await raw((database) => database.count(store))).toBe(0)
  })

  test('finds by headline and address what has no text yet', async () => {
    const article = aStory('imported-link')
    const entry = { ...newEntry(article, NOW), hasText: false, minutes: 0 }
    await storeSaved(entry, article)
    await raw((database) => database.delete('bodies', article.id))
    await keep()
    expect(await find('headline')).toEqual(['Headline of imported-link'])
    expect(await find('ledger.example')).toEqual(['Headline of imported-link'])
    expect(await find('about')).toEqual([])
  })

  test('takes in what was written behind its back, once the browser starts again', async () => {
    await save('ferries')
    await keep()
    const article = aStory('market')
    await raw(async (database) => {
      await database.put('library', {
        id: article.id,
        savedAt: NOW,
        kept: { v: 2, data: newEntry(article, NOW) },
      })
      await database.put('bodies', { id: article.id, kept: { v: 1, data: article } })
    })
    await keep()
    expect(await find('market')).toEqual([])
    checked = false
    await keep()
    expect(await find('market')).toEqual(['Headline of market'])
  })

  test.each([
    ['damaged', { v: 1, data: { ids: 'x' } }],
    ['of another version', { v: 7, data: {} }],
    ['cut short', null],
  ])('is made anew when a piece is %s', async (_how, kept) => {
    await save('ferries')
    await keep()
    await raw(async (database) => {
      const [record] = await database.getAll('search')
      const { data } = record.kept
      await database.put('search', {
        ...record,
        kept: kept ?? { v: 1, data: { ...data, postings: data.postings.slice(1) } },
      })
    })
    expect(await find('ferries')).toEqual([])
    checked = false
    await keep()
    expect(await find('ferries')).toEqual(['Headline of ferries'])
  })

  test('does not lose a change that is made while it works', async () => {
    const id = await save('ferries')
    const working = indexDue()
    const tagging = change(id, { kind: 'tags', add: ['seaside'], remove: [] })
    await Promise.all([working, tagging])
    await keep()
    expect(await find('seaside')).toEqual(['Headline of ferries'])
  })

  test('has a new text whose line is the same, whichever of the two was written last', async () => {
    const id = await save('ferries')
    await keep()
    const kept = { v: 1, data: { ...aStory('ferries', 'Words of a later day.'), id } }
    const line = await loadEntry(id)
    await writeDatabase(['library', 'bodies', 'due'], (transaction) =>
      Promise.all([line && putLine(transaction, line), putText(transaction, id, kept)]),
    )
    await change(id, { kind: 'star', starred: true })
    await keep()
    expect(await find('later')).toEqual(['Headline of ferries'])
    expect(await find('about')).toEqual([])
  })

  test('works no longer than it is given, and says what is left', async () => {
    for (let number = 0; number < 70; number++) await save(`story${number}`)
    checked = true
    expect(await keep(0)).toEqual({ ok: true, value: 70 })
    expect(await keep()).toEqual({ ok: true, value: 0 })
    expect(await find('headline')).toHaveLength(70)
  })

  test('passes over a line that can’t be read', async () => {
    const id = await save('ferries')
    await save('harbours')
    await raw((database) => database.put('library', { id, savedAt: NOW, kept: { v: 99, data: null } }))
    expect(await keep()).toEqual({ ok: true, value: 0 })
    expect(await find('headline')).toEqual(['Headline of harbours'])
  })
})

test('texts come for those that have one', async () => {
  const id = await save('ferries')
  expect([...(await loadTexts([id, 'nobody'])).keys()]).toEqual([id])
})
