import './fake-browser.ts'
import { deleteDB, openDB } from 'idb'
import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { forgetWindow } from '@/lib/platform/forget'
import { clearRequests, loadRequestLog, storeRequests } from '@/lib/platform/request-log'
import type { RequestRecord } from '@/lib/requests/request-record'

beforeEach(async () => {
  fakeBrowser.reset()
  await deleteDB('lede')
})

const asked = (host: string, minutesAgo: number): RequestRecord => ({
  at: new Date(Date.now() - minutesAgo * 60_000).toISOString(),
  host,
  reason: 'link',
  bytes: 1,
  count: 1,
})
const hosts = async () => (await loadRequestLog()).map(({ host }) => host)

async function onDisk(): Promise<number> {
  const database = await openDB('lede')
  const count = await database.count('requests')
  database.close()
  return count
}

test('a private window’s request is listed among the others, and never reaches the disk', async () => {
  await storeRequests([asked('old.example', 9), asked('new.example', 1)])
  await storeRequests([asked('private.example', 5)], 7)
  expect(await hosts()).toEqual(['new.example', 'private.example', 'old.example'])
  expect(await onDisk()).toBe(2)
})

test('it is gone with its window, and with no other', async () => {
  await storeRequests([asked('private.example', 5)], 7)
  await storeRequests([asked('other.example', 4)], 70)
  await forgetWindow(7)
  expect(await hosts()).toEqual(['other.example'])
})

test('clearing the log clears what is in memory too', async () => {
  await storeRequests([asked('a.example', 5)])
  await storeRequests([asked('private.example', 5)], 7)
  expect(await clearRequests()).toEqual({ ok: true, value: null })
  expect(await hosts()).toEqual([])
})
