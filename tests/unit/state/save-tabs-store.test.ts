import { expect, test } from 'vitest'
import { fail, ok } from '@/lib/base/result'
import { createSaveTabsStore, type SaveTabsPorts } from '@/lib/state/save-tabs-store'
import { entry } from './examples.ts'

const tab = (tabId: number, url: string | null = `https://ledger.example/${tabId}`) => ({
  tabId,
  windowId: 1,
  title: url === null ? null : `Story ${tabId}`,
  url,
})

/** A browser with rights that can be asked for, and a record of what was done. */
function world(change: Partial<SaveTabsPorts> = {}, rights = { tabs: true, sites: true }) {
  const done: string[] = []
  const may = { ...rights }
  const ports: SaveTabsPorts = {
    background: {
      async saveTab({ tabId }) {
        done.push(`save ${tabId}`)
        if (tabId === 2) return ok({ entry: entry(), already: true })
        if (tabId === 3) return fail({ kind: 'noStory', refusal: 'frontPage' } as const)
        if (tabId === 4) return fail({ kind: 'noAccess' } as const)
        if (tabId === 5) throw new Error('gone')
        return ok({ entry: entry(), already: false })
      },
    },
    loadTabs: async () => [1, 2, 3, 4, 5].map((id) => tab(id, may.tabs ? undefined : null)),
    hasOrigin: async () => may.sites,
    async requestTabs() {
      may.tabs = true
      return true
    },
    async requestOrigins(urls) {
      done.push(`ask for ${urls.length}`)
      may.sites = true
      return true
    },
    returnTabs: async () => done.push('tabs back'),
    returnOrigins: async (urls) => done.push(`${urls.length} sites back`),
    ...change,
  }
  return { tabs: createSaveTabsStore(ports), done }
}

const settled = () => new Promise((resolve) => setTimeout(resolve))

test('where all may be read they are saved one after the other, each with its report', async () => {
  const { tabs, done } = world()
  await tabs.load()
  expect(tabs.store.getState()).toMatchObject({
    phase: 'done',
    tabs: [
      { state: { kind: 'saved', id: 'a1' } },
      { state: { kind: 'already' } },
      { state: { kind: 'noArticle' } },
      { state: { kind: 'refused', error: { kind: 'noAccess' } } },
      { state: { kind: 'refused', error: { kind: 'unreachable' } } },
    ],
  })
  expect(done).toEqual(['save 1', 'save 2', 'save 3', 'save 4', 'save 5', 'tabs back'])
})

test('nothing is read before both rights were asked for, and both go back', async () => {
  const { tabs, done } = world({}, { tabs: false, sites: false })
  await tabs.load()
  expect(tabs.store.getState()).toMatchObject({ phase: 'askTabs' })
  tabs.allowTabs()
  await settled()
  expect(tabs.store.getState()).toMatchObject({ phase: 'askSites', barred: expect.any(Array) })
  expect(done).toEqual([])
  tabs.allowSites()
  await settled()
  expect(tabs.store.getState().phase).toBe('done')
  expect(done.at(0)).toBe('ask for 5')
  expect(done.slice(-2)).toEqual(['tabs back', '5 sites back'])
})

test('refused tabs are told, and the question stands', async () => {
  const { tabs, done } = world({ requestTabs: async () => false }, { tabs: false, sites: true })
  await tabs.load()
  tabs.allowTabs()
  await settled()
  expect(tabs.store.getState()).toMatchObject({ phase: 'askTabs', refused: 'tabs' })
  expect(done).toEqual([])
})

test('with sites refused what may be read is saved all the same, and no right is given back that was not given', async () => {
  const { tabs, done } = world({ requestOrigins: async () => false }, { tabs: true, sites: false })
  await tabs.load()
  tabs.allowSites()
  await settled()
  expect(tabs.store.getState()).toMatchObject({ phase: 'done', refused: 'sites' })
  expect(done.filter((line) => line.endsWith('sites back'))).toEqual([])
})

test('where every tab was closed meanwhile there is nothing to do', async () => {
  const { tabs, done } = world({ loadTabs: async () => [] })
  await tabs.load()
  expect(tabs.store.getState()).toMatchObject({ phase: 'done', tabs: [] })
  expect(done).toEqual([])
})
