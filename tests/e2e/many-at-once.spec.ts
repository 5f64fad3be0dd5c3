import { expect, type Page } from 'playwright/test'
import { test } from './fixtures.ts'

const LINES = 100
const EACH = 500

/** Runs in a page of the extension: lines without text, as an import or a mirror brings them. */
function putLines(count: number): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('lede')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('library', 'readwrite')
      const ids: string[] = []
      for (let n = 0; n < count; n++) {
        const id = `line${`${n}`.padStart(18, '0')}`
        const savedAt = new Date(Date.UTC(2026, 3, 1) + n * 60_000).toISOString()
        const url = `https://ledger.example/story-${n}`
        ids.push(id)
        transaction.objectStore('library').put({
          id,
          savedAt,
          kept: {
            v: 2,
            data: {
              id,
              url,
              canonicalUrl: url,
              title: `Story ${n}`,
              dek: null,
              siteName: null,
              language: 'en',
              direction: 'ltr',
              publishedAt: null,
              savedAt,
              readAt: null,
              minutes: 0,
              state: 'unread',
              progress: null,
              tags: [],
              starred: false,
              archivedAt: null,
              deletedAt: null,
              changedAt: savedAt,
              hasText: false,
              pictures: null,
            },
          },
        })
      }
      transaction.oncomplete = () => {
        opening.result.close()
        resolve(ids)
      }
    }
  })
}

/** Runs in a page of the extension: many changes, none waiting for another. */
async function changeAll({
  ids,
  mine,
  each,
}: {
  ids: readonly string[]
  mine: string
  each: number
}): Promise<number> {
  const { runtime } = Reflect.get(globalThis, 'chrome')
  const change = (id: string, what: object) =>
    runtime.sendMessage({ to: 'background', name: 'change', input: { ids: [id], change: what } })
  const answers = await Promise.all(
    Array.from({ length: each }, (_, n) => {
      const id = ids[n % ids.length] ?? ''
      const turn = Math.floor(n / ids.length)
      if (turn < 4) return change(id, { kind: 'tags', add: [`${mine}${turn}`], remove: [] })
      if (mine === 'one') return change(id, { kind: 'bin', deleted: n % 2 === 0 })
      return change(id, { kind: 'star', starred: true })
    }),
  )
  return answers.filter((answer) => answer?.done && answer.value.ok && answer.value.value === 1).length
}

/** Runs in a page of the extension. */
function allLines(): Promise<readonly { tags: string[]; starred: boolean; deletedAt: string | null }[]> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('lede')
    opening.onsuccess = () => {
      const all = opening.result.transaction('library').objectStore('library').getAll()
      all.onsuccess = () => {
        opening.result.close()
        resolve(all.result.map(({ kept }) => kept.data))
      }
    }
  })
}

test('a thousand changes from two windows at once all count', async ({ reader }) => {
  const first = await reader.openOurs('list.html')
  const opened = reader.lede.context.waitForEvent('page')
  await first.evaluate(() => void Reflect.get(globalThis, 'chrome').windows.create({ url: 'list.html' }))
  const second: Page = await opened
  await second.waitForLoadState()
  const ids = await first.evaluate(putLines, LINES)
  const done = await Promise.all([
    first.evaluate(changeAll, { ids, mine: 'one', each: EACH }),
    second.evaluate(changeAll, { ids, mine: 'two', each: EACH }),
  ])
  expect(done).toEqual([EACH, EACH])
  const lines = await first.evaluate(allLines)
  expect(lines).toHaveLength(LINES)
  const tags = ['one0', 'one1', 'one2', 'one3', 'two0', 'two1', 'two2', 'two3']
  for (const [n, line] of lines.entries()) {
    expect(line.tags.toSorted()).toEqual(tags)
    expect(line.starred).toBe(true)
    expect(line.deletedAt !== null).toBe(n % 2 === 0)
  }
})
