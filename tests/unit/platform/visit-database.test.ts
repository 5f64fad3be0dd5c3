import './fake-browser.ts'
import { deleteDB, openDB } from 'idb'
import { afterEach, expect, test } from 'vitest'
import { clearDatabase } from '@/lib/platform/clear-database'
import { forgetHistory } from '@/lib/platform/forget'
import { loadLibrary } from '@/lib/platform/library-database'
import { loadVisit, storeVisit } from '@/lib/platform/visit-database'

const look = (site: string, at = '2026-04-08T15:30:00.000Z') => ({
  url: `https://${site}/`,
  articleId: null,
  rails: [],
  at,
})
const day = (number: number) => new Date(Date.UTC(2026, 0, 1 + number)).toISOString()

async function sites(): Promise<readonly unknown[]> {
  const database = await openDB('lede')
  const keys = await database.getAllKeys('visits')
  database.close()
  return keys
}

afterEach(() => deleteDB('lede'))

test('a visit is kept by site, whichever of its doors was used', async () => {
  await storeVisit(look('www.ledger.example'))
  expect(await loadVisit('https://m.ledger.example/story')).toMatchObject({
    site: 'ledger.example',
    before: null,
  })
  expect(await loadVisit('https://other.example/')).toBeNull()
})

test('the 300 sites visited last are kept', async () => {
  for (let index = 0; index < 303; index++)
    await storeVisit(look(`paper${index}.example`, new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString()))
  expect(await sites()).toHaveLength(300)
  expect(await loadVisit('https://paper2.example/')).toBeNull()
  expect(await loadVisit('https://paper3.example/')).not.toBeNull()
})

test('a site that was not visited for 90 days is forgotten', async () => {
  await storeVisit(look('old.example', day(0)))
  await storeVisit(look('new.example', day(20)))
  await storeVisit(look('newest.example', day(91)))
  expect(await sites()).toEqual(['new.example', 'newest.example'])
})

test.each([
  ['clearing the history', forgetHistory],
  ['deleting everything', clearDatabase],
])('%s forgets the visits', async (_, forget) => {
  await storeVisit(look('ledger.example'))
  expect(await forget()).toEqual({ ok: true, value: null })
  expect(await sites()).toEqual([])
})

test('what a newer Lede wrote is kept aside, and the site begins anew', async () => {
  await storeVisit(look('ledger.example'))
  const database = await openDB('lede')
  const raw = { v: 99, data: 'from the future' }
  await database.put('visits', { site: 'ledger.example', last: day(0), kept: raw })
  await storeVisit(look('ledger.example'))
  expect(await loadVisit('https://ledger.example/')).toMatchObject({ before: null })
  expect(await database.getAll('broken')).toMatchObject([{ store: 'visits', id: 'ledger.example', raw }])
  database.close()
})

test('a database of the first version keeps what it has and learns of visits', async () => {
  const first = await openDB('lede', 1, {
    upgrade(database) {
      database.createObjectStore('captures', { keyPath: 'id' }).createIndex('capturedAt', 'capturedAt')
      database.createObjectStore('library', { keyPath: 'id' }).createIndex('savedAt', 'savedAt')
      for (const name of ['bodies', 'removed', 'forecast'])
        database.createObjectStore(name, { keyPath: 'id' })
      database.createObjectStore('requests', { autoIncrement: true }).createIndex('at', 'at')
      database.createObjectStore('broken', { autoIncrement: true })
    },
  })
  await first.put('forecast', { id: 'last', kept: 7 })
  first.close()
  expect(await loadLibrary()).toEqual([])
  await storeVisit(look('ledger.example'))
  const now = await openDB('lede')
  expect(await now.get('forecast', 'last')).toEqual({ id: 'last', kept: 7 })
  now.close()
  expect(await sites()).toEqual(['ledger.example'])
})
