import './fake-browser.ts'
import { deleteDB } from 'idb'
import { afterEach, expect, test } from 'vitest'
import { readDatabase } from '@/lib/platform/database'
import { loadRejections } from '@/lib/platform/import-database'
import { loadLibrary } from '@/lib/platform/library-database'
import { check, file, importAll, NOW, run, start } from './an-import.ts'
import { hostileFiles } from './hostile-files.ts'

afterEach(() => deleteDB('lede'))

const good = file(
  'good.csv',
  'title,url,time_added,tags,status\nBeside,https://beside.example/,1712592000,,unread\n',
)

test('there are forty of them', () => expect(hostileFiles.length).toBeGreaterThanOrEqual(40))

test.each(hostileFiles)(
  '%s: a clear report, and no harm to the file beside it',
  async (_, make, expected) => {
    const job = await check([make(), good])
    const troubles = job.files.slice(0, -1).map(({ trouble }) => trouble)
    if (expected.troubles) expect(troubles).toEqual(expected.troubles)
    else expect(troubles.filter((trouble) => trouble !== null)).toEqual([])
    expect(job.found.fresh).toBe(expected.stories + 1)
    expect((await loadRejections(job.id)).map(({ reason }) => reason)).toEqual(expected.reasons ?? [])
    expect(await loadLibrary()).toEqual([])

    await start(job)
    expect(await run(job)).toMatchObject({ state: 'done', done: { added: expected.stories + 1 } })
    const list = await loadLibrary()
    expect(list).toHaveLength(expected.stories + 1)
    for (const entry of list) {
      expect(entry.url).toMatch(/^https?:\/\/(?!.*@)/)
      expect(entry.title.length).toBeLessThanOrEqual(300)
      expect(entry.title).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|^$/)
      expect(Date.parse(entry.savedAt)).toBeGreaterThan(Date.UTC(1990, 0))
      expect(Date.parse(entry.savedAt)).toBeLessThanOrEqual(Date.parse(NOW) + 2 * 86_400_000)
    }
    expect(await readDatabase((database) => database.count('staged'))).toBe(0)
    expect(Reflect.get({}, 'polluted')).toBe(undefined)
  },
)

test('more than twenty thousand stories are brought in two imports, and told', async () => {
  const rows = Array.from({ length: 20_300 }, (_, n) => `https://ledger.example/${n}`)
  const list = () => file('links.txt', rows.join('\n'))
  const job = await check([list()])
  expect(job.found).toMatchObject({ fresh: 20_000, left: 300 })
  expect(job.files[0]?.trouble).toBe('tooMany')
})

test('letters of an older Windows are read as they were written, and told', async () => {
  const [, make] = hostileFiles.find(([name]) => name === 'an older Windows encoding') ?? []
  if (!make) throw new Error('it is gone')
  const job = await importAll([make()])
  expect(job.files[0]?.encoding).toBe('windows-1252')
  expect(await loadLibrary()).toMatchObject([{ title: 'Fähre' }])
})
