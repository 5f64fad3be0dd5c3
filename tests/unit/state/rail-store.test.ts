import { describe, expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { fail, ok } from '@/lib/base/result'
import type { Rail } from '@/lib/rail/rail'
import { railStoryId } from '@/lib/rail/rail-story'
import type { SiteVisit } from '@/lib/rail/site-visit'
import { createRailStore, type RailPorts } from '@/lib/state/rail-store'
import type { Notice, ReadingState } from '@/lib/state/reading-store'
import { binOf, entry, shown } from './examples'

const url = (name: string) => `https://ledger.example/${name}`
const item = (name: string) => ({ title: name, url: url(name), dek: null, time: null, image: null })
const rails: readonly Rail[] = [{ kind: 'latest', heading: 'Latest', items: [item('a'), item('b')] }]
const visit: SiteVisit = {
  site: 'ledger.example',
  last: '2026-04-08T15:30:00.000Z',
  before: '2026-04-07T15:30:00.000Z',
  seen: [railStoryId(url('b'))],
  fresh: [railStoryId(url('a'))],
}

function world(more: Partial<RailPorts> = {}) {
  const told: (Notice | null)[] = []
  const asked: unknown[] = []
  const list = new Set<string>()
  const store = createStore<ReadingState>(() => ({
    shown: { kind: 'loading' },
    saved: 'unknown',
    entry: null,
    digest: null,
    browserBrief: { kind: 'none' },
    lit: null,
    notice: null,
  }))
  const lists = createRailStore({
    reading: { store, tell: (notice) => told.push(notice) },
    windowId: 3,
    background: {
      async saveLink(link) {
        asked.push(link)
        list.add('its-own-id')
        return ok(entry({ id: 'its-own-id' }))
      },
      change: (asked) => binOf(list, asked),
    },
    loadVisit: async () => visit,
    findOnList: async (stories) =>
      new Map(stories.flatMap(({ url, id }) => (list.has(id) ? [[url, id]] : []))),
    hasOrigin: async () => true,
    askAndSave: async (link) => {
      asked.push({ page: link })
    },
    ...more,
  })
  const show = async (value = shown({ rails })) => {
    store.setState({ shown: value })
    await lists.refresh()
  }
  const marks = () => Object.fromEntries(lists.store.getState().marks)
  const saves = () => Object.fromEntries(lists.store.getState().saves)
  return { lists, store, show, marks, saves, told, asked, list }
}

describe('the lists beside a story', () => {
  test('are marked when the story is shown, and let go with it', async () => {
    const is = world()
    await is.show()
    expect(is.marks()).toEqual({ [url('a')]: 'new', [url('b')]: 'seen' })
    is.store.setState({ shown: { kind: 'loading' } })
    expect(is.marks()).toEqual({})
  })

  test('are what the page shows where no visit can be read', async () => {
    const is = world({ loadVisit: () => Promise.reject(new Error('no database')) })
    await is.show()
    expect(is.marks()).toEqual({})
  })

  test('of a page without a story are marked too', async () => {
    const is = world()
    const capture = {
      url: url(''),
      siteName: null,
      article: null,
      refusal: 'frontPage',
      rails,
      weather: null,
      capturedAt: '',
    } as const
    is.store.setState({ shown: { kind: 'refused', capture } })
    await is.lists.refresh()
    expect(is.marks()).toEqual({ [url('a')]: 'new', [url('b')]: 'seen' })
  })

  test('tell which stories are saved already', async () => {
    const is = world()
    is.list.add(railStoryId(url('b')))
    await is.show()
    expect(is.saves()).toEqual({ [url('b')]: 'saved' })
  })

  test('tell it of a story that is on the list under another address, and take it off there', async () => {
    const list = new Set(['its-line'])
    const is = world({
      findOnList: async () => new Map(list.has('its-line') ? [[url('b'), 'its-line']] : []),
      background: { saveLink: async () => ok(entry()), change: (asked) => binOf(list, asked) },
    })
    await is.show()
    expect(is.saves()).toEqual({ [url('b')]: 'saved' })
    await is.lists.toggleSaved(item('b'))
    expect([...list]).toEqual([])
    await is.lists.refresh()
    expect(is.saves()).toEqual({})
    await is.lists.undoRemove()
    expect([...list]).toEqual(['its-line'])
  })
})

describe('saving a listed story', () => {
  test('fetches it, says so by its headline, and knows it by the id its page has', async () => {
    const is = world()
    await is.show()
    const saving = is.lists.toggleSaved(item('a'))
    await Promise.resolve()
    expect(is.saves()).toEqual({ [url('a')]: 'saving' })
    await saving
    expect(is.asked).toEqual([{ url: url('a'), windowId: 3 }])
    expect(is.told).toEqual([{ kind: 'linkSaved', title: 'a' }])
    await is.lists.refresh()
    expect(is.saves()).toEqual({ [url('a')]: 'saved' })
    await is.lists.toggleSaved(item('a'))
    expect(is.list.size).toBe(0)
    expect(is.told.at(-1)).toEqual({ kind: 'linkRemoved', title: 'a' })
    await is.lists.undoRemove()
    expect(is.saves()).toEqual({ [url('a')]: 'saved' })
    expect(is.told.at(-1)).toBeNull()
  })

  test('asks for the site first where it is not allowed yet, and fetches nothing', async () => {
    const is = world({ hasOrigin: async () => false })
    await is.show()
    await is.lists.toggleSaved(item('a'))
    expect(is.asked).toEqual([{ page: url('a') }])
    expect(is.saves()).toEqual({})
  })

  test.each<[string, RailPorts['background']['saveLink'], object]>([
    [
      'the site refuses',
      async () => fail({ kind: 'linkRefused', status: 403 }),
      { kind: 'linkRefused', status: 403 },
    ],
    [
      'it is no article',
      async () => fail({ kind: 'noStory', refusal: 'video' }),
      { kind: 'noStory', refusal: 'video' },
    ],
    ['the background is gone', () => Promise.reject(new Error('gone')), { kind: 'unreachable' }],
  ])('says why not when %s', async (_, saveLink, error) => {
    const { background } = {
      background: { saveLink, change: async () => ok(0) },
    }
    const is = world({ background })
    await is.show()
    await is.lists.toggleSaved(item('a'))
    expect(is.told).toEqual([{ kind: 'linkNotSaved', title: 'a', error }])
    expect(is.saves()).toEqual({})
  })
})
