import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Background } from '@/lib/protocol/background'
import type { StoryMark } from '@/lib/rail/mark-stories'
import type { Rail, RailItem } from '@/lib/rail/rail'
import type { SiteVisit } from '@/lib/rail/site-visit'
import { moveToBin } from './bin'
import type { ReadingStore } from './reading-store'
import type { Shown } from './shown'

/** What is known of the listed stories, by their address. */
export interface RailState {
  readonly marks: ReadonlyMap<string, StoryMark>
  readonly saves: ReadonlyMap<string, 'saving' | 'saved'>
}

/** A story as its link tells it. */
interface LinkedStory {
  readonly url: string
  readonly id: string
}

export interface RailPorts {
  readonly reading: Pick<ReadingStore, 'store' | 'tell'>
  readonly background: Pick<Background, 'saveLink' | 'change'>
  readonly windowId: number
  /** `null` on a first visit, and over a private window, where nothing is remembered. */
  readonly loadVisit: (url: string) => Promise<SiteVisit | null>
  /** The lines that stand for stories, under whichever of their addresses: their ids, by the link's address. */
  readonly findOnList: (stories: readonly LinkedStory[]) => Promise<ReadonlyMap<string, string>>
  readonly hasOrigin: (url: string) => Promise<boolean>
  /** Asks for the story's site on a page of its own, then saves it. */
  readonly askAndSave: (url: string) => Promise<void>
}

export interface RailStore {
  readonly store: StoreApi<RailState>
  /** Something that is remembered has changed: visits, the reading list. */
  refresh(): Promise<void>
  toggleSaved(item: Pick<RailItem, 'url' | 'title'>): Promise<void>
  undoRemove(): Promise<void>
}

interface Listed {
  readonly url: string
  readonly rails: readonly Rail[]
}

function listedIn(shown: Shown): Listed | null {
  if (shown.kind === 'refused') return shown.capture
  return shown.kind === 'article' ? { url: shown.article.url, rails: shown.rails } : null
}

/** Loaded when it is first needed: the text comes first. */
async function loadMarking() {
  const [{ markStories }, { railStoryId }] = await Promise.all([
    import('@/lib/rail/mark-stories'),
    import('@/lib/rail/rail-story'),
  ])
  return { markStories, railStoryId }
}

const unreachable = { ok: false, error: { kind: 'unreachable' } } as const

/** The lists beside a story: what in them is new, seen or saved, and saving from them. Follows what the reading store shows. */
export function createRailStore(ports: RailPorts): RailStore {
  const { background, reading, windowId } = ports
  const store = createStore<RailState>(() => ({ marks: new Map(), saves: new Map() }))
  /** By address; a page may be kept under a better one than its link told. */
  const ids = new Map<string, string>()
  let removed: { readonly id: string; readonly url: string } | null = null

  const setSave = (url: string, to: 'saving' | 'saved' | null) => {
    const saves = new Map(store.getState().saves)
    if (to === null) saves.delete(url)
    else saves.set(url, to)
    store.setState({ saves })
  }

  async function refresh() {
    const { shown } = reading.store.getState()
    const listed = listedIn(shown)
    if (!listed) return
    // Marks are a courtesy: without them the lists are what the page shows.
    const visiting = ports.loadVisit(listed.url).catch(() => null)
    const { markStories, railStoryId } = await loadMarking()
    const stories = listed.rails
      .flatMap(({ items }) => items)
      .map(({ url }) => ({ url, id: ids.get(url) ?? railStoryId(url) }))
    const [visit, saved] = await Promise.all([
      visiting,
      ports.findOnList(stories).catch(() => new Map<string, string>()),
    ])
    if (reading.store.getState().shown !== shown) return
    const saves = new Map<string, 'saving' | 'saved'>()
    for (const { url, id } of stories) {
      ids.set(url, saved.get(url) ?? id)
      if (store.getState().saves.get(url) === 'saving') saves.set(url, 'saving')
      else if (saved.has(url)) saves.set(url, 'saved')
    }
    store.setState({ marks: markStories(visit, listed.rails), saves })
  }

  reading.store.subscribe(({ shown }, before) => {
    if (shown === before.shown) return
    store.setState({ marks: new Map(), saves: new Map() })
    void refresh()
  })

  async function save({ url, title }: Pick<RailItem, 'url' | 'title'>) {
    if (!(await ports.hasOrigin(url))) return ports.askAndSave(url)
    setSave(url, 'saving')
    const answer = await background.saveLink({ url, windowId }).catch(() => unreachable)
    if (answer.ok) ids.set(url, answer.value.id)
    setSave(url, answer.ok ? 'saved' : null)
    reading.tell(
      answer.ok ? { kind: 'linkSaved', title } : { kind: 'linkNotSaved', title, error: answer.error },
    )
  }

  return {
    store,
    refresh,

    async toggleSaved(item) {
      const state = store.getState().saves.get(item.url)
      if (state === 'saving') return
      if (state === undefined) return save(item)
      const id = ids.get(item.url)
      if (id === undefined) return
      const answer = await moveToBin(background, [id], true)
      if (!answer.ok) return reading.tell({ kind: 'saveFailed', error: answer.error })
      removed = { id, url: item.url }
      setSave(item.url, null)
      reading.tell({ kind: 'linkRemoved', title: item.title })
    },

    async undoRemove() {
      if (!removed) return
      const { id, url } = removed
      const answer = await moveToBin(background, [id], false)
      if (answer.ok) {
        setSave(url, 'saved')
        reading.tell(null)
      } else reading.tell({ kind: 'saveFailed', error: answer.error })
    },
  }
}
