import { createStore, type StoreApi } from 'zustand/vanilla'
import { groupStories } from '@/lib/library/group-stories'
import type { StorySketch } from '@/lib/library/story-sketch'
import type { Background } from '@/lib/protocol/background'

/** The group of each line that has one. */
export type Groups = ReadonlyMap<string, string>

export interface GroupsPorts {
  readonly background: Pick<Background, 'sketchStories' | 'keepApart'>
  readonly loadSketches: () => Promise<readonly StorySketch[]>
  /** Until the page has nothing better to do. */
  readonly rest: () => Promise<void>
}

export interface GroupsStore {
  readonly store: StoreApi<Groups>
  /** The list has changed: finds the groups anew, in the background and in small steps. */
  find(): Promise<void>
  apart(ids: readonly string[]): Promise<void>
}

/** Looked at in one go by the background: some 50 ms of its time, none of the page's. */
const AT_ONCE = 20

export function createGroupsStore(ports: GroupsPorts): GroupsStore {
  const store = createStore<Groups>(() => new Map())
  let running: Promise<void> | null = null
  let again = false

  async function lookAtNew() {
    for (let after: string | null = null; ; ) {
      await ports.rest()
      const next = await ports.background.sketchStories({ after, count: AT_ONCE })
      if (!next.ok || next.value === null) return
      after = next.value
    }
  }

  async function group() {
    const work = groupStories(await ports.loadSketches())
    for (;;) {
      await ports.rest()
      const { done, value } = work.next()
      if (done) return store.setState(value, true)
    }
  }

  async function run() {
    do {
      again = false
      await lookAtNew()
      await group()
    } while (again)
  }

  function find(): Promise<void> {
    if (running !== null) again = true
    // Groups are a courtesy: without them the list is what it was.
    running ??= run()
      .catch(() => undefined)
      .finally(() => {
        running = null
      })
    return running
  }

  return {
    store,
    find,
    async apart(ids) {
      const gone = new Set(ids)
      store.setState(new Map([...store.getState()].filter(([id]) => !gone.has(id))), true)
      await ports.background.keepApart({ ids }).catch(() => undefined)
      await find()
    },
  }
}
