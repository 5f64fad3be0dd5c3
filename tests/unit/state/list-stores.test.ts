import { describe, expect, test } from 'vitest'
import { fail, ok } from '@/lib/base/result'
import type { BackupNote } from '@/lib/library/backup-note'
import { decodeBackupNote, encodeBackupNote, noBackupYet } from '@/lib/library/backup-note'
import type { StorySketch } from '@/lib/library/story-sketch'
import { createGroupsStore } from '@/lib/state/groups-store'
import { createKeepingStore } from '@/lib/state/keeping-store'

const NOW = '2024-04-04T16:00:00Z'

function keeping(note: BackupNote = noBackupYet, safe: boolean | null = true) {
  const asked: string[] = []
  const noted: boolean[] = []
  const store = createKeepingStore({
    background: {
      noteBackup: async ({ done }) => void noted.push(done),
    },
    loadRoom: async () => ({ used: 4_000 }),
    askForSafety: async () => {
      asked.push('persist')
      return safe
    },
    loadBackupNote: async () => note,
    now: () => NOW,
  })
  return { store, asked, noted }
}

describe('how safe the list is', () => {
  test('is asked of the browser once, and only where there is a list', async () => {
    const { store, asked } = keeping()
    await store.look(0)
    expect(asked).toEqual([])
    expect(store.store.getState()).toEqual({ room: { used: 4_000, safe: null }, backupDue: false })
    await store.look(3)
    await store.look(4)
    expect(asked).toEqual(['persist'])
    expect(store.store.getState().room?.safe).toBe(true)
  })

  test('a backup is asked for until it is made or put off', async () => {
    const { store, noted } = keeping()
    await store.look(30)
    expect(store.store.getState().backupDue).toBe(true)
    await store.later()
    expect(store.store.getState().backupDue).toBe(false)
    expect(noted).toEqual([false])
    const done = keeping({ backedUpAt: '2024-04-01T00:00:00Z', dismissedAt: null })
    await done.store.look(30)
    expect(done.store.store.getState().backupDue).toBe(false)
  })

  test.each([
    undefined,
    null,
    'soon',
    { v: 1, data: { backedUpAt: 'yesterday' } },
    { v: 9, data: noBackupYet },
  ])('a note of it that reads %j is as if there were none', (raw) => {
    expect(decodeBackupNote(raw)).toEqual(noBackupYet)
  })

  test('the note comes back as it was kept', () => {
    const note = { backedUpAt: NOW, dismissedAt: null }
    expect(decodeBackupNote(encodeBackupNote(note))).toEqual(note)
  })
})

const sketch = (id: string, more: Partial<StorySketch> = {}): StorySketch => ({
  id,
  at: 0,
  site: `${id}.example`,
  language: 'en',
  runs: [1, 2, 3, 4, 5, 6, 7, 8],
  names: [],
  title: [],
  apart: [],
  ...more,
})

describe('groups of the same story', () => {
  function world(missing: number) {
    const sketches = new Map(['a', 'b'].map((id) => [id, sketch(id)]))
    let left = missing
    let rests = 0
    const groups = createGroupsStore({
      background: {
        sketchStories: async ({ count }) => {
          left = Math.max(0, left - count)
          return ok(left > 0 ? String(left) : null)
        },
        keepApart: async ({ ids }) => {
          for (const id of ids) sketches.set(id, sketch(id, { apart: ids }))
          return ok(null)
        },
      },
      loadSketches: async () => [...sketches.values()],
      rest: async () => {
        rests += 1
      },
    })
    return { groups, left: () => left, rests: () => rests }
  }

  test('are found once every text was looked at, with rests in between', async () => {
    const { groups, left, rests } = world(100)
    await Promise.all([groups.find(), groups.find()])
    expect(left()).toBe(0)
    expect(rests()).toBeGreaterThan(3)
    expect([...groups.store.getState().values()]).toEqual(['a', 'a'])
  })

  test('are taken apart at once, and stay so', async () => {
    const { groups } = world(0)
    await groups.find()
    const done = groups.apart(['a', 'b'])
    expect(groups.store.getState().size).toBe(0)
    await done
    expect(groups.store.getState().size).toBe(0)
  })

  test('are left out where the background can’t look', async () => {
    const groups = createGroupsStore({
      background: {
        sketchStories: async () => fail({ kind: 'databaseFailed' }),
        keepApart: () => Promise.reject(new Error('gone')),
      },
      loadSketches: () => Promise.reject(new Error('gone')),
      rest: async () => undefined,
    })
    await groups.find()
    await groups.apart(['a'])
    expect(groups.store.getState().size).toBe(0)
  })
})
