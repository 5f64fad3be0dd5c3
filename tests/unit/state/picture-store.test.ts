import { expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { ok } from '@/lib/base/result'
import { defaultSettings, type Settings } from '@/lib/settings/settings'
import { createPictureStore, type PicturePorts } from '@/lib/state/picture-store'

const settled = () => new Promise((resolve) => setTimeout(resolve))

function world(change: Partial<PicturePorts> = {}) {
  const done: string[] = []
  const settings = createStore<Settings>(() => defaultSettings)
  const kept = new Map<string, string>()
  let watcher = () => {}
  const ports: PicturePorts = {
    background: {
      async keepPictures({ ids }) {
        done.push(`keep ${ids}`)
        return ok(ids.length)
      },
    },
    settings: {
      store: settings,
      async change(patch) {
        done.push(`${patch.saving?.pictures}`)
        settings.setState(patch)
        return true
      },
    },
    areFetching: async () => false,
    watchPictures(callback) {
      watcher = callback
      return () => done.push('stopped')
    },
    mayFetchPictures: async () => true,
    async requestPictures() {
      done.push('asked')
      return true
    },
    showPictures: async () => new Map(kept),
    dropPictures: (shown) => void done.push(`dropped ${shown.size}`),
    ...change,
  }
  return { pictures: createPictureStore(ports), done, kept, settings, tell: () => watcher() }
}

test('shows what is kept, and what comes later as it comes', async () => {
  const { pictures, kept, tell } = world()
  kept.set('a', 'blob:1')
  await pictures.follow('a1')
  expect(pictures.store.getState().sources.get('a')).toBe('blob:1')
  kept.set('b', 'blob:2')
  tell()
  await settled()
  expect(pictures.store.getState().sources.size).toBe(2)
})

test('another story lets the pictures of the one before go', async () => {
  const { pictures, kept, done } = world()
  kept.set('a', 'blob:1')
  await pictures.follow('a1')
  await pictures.follow('a2')
  expect(done.at(-1)).toBe('dropped 1')
})

test('the browser is asked within the click; wish and story are told before its answer', async () => {
  let answer = (_: boolean) => {}
  const { pictures, done, settings } = world({
    requestPictures() {
      done.push('asked')
      return new Promise((resolve) => {
        answer = resolve
      })
    },
  })
  await pictures.follow('a1')
  done.length = 0
  pictures.keep()
  expect(done).toEqual(['asked', 'always'])
  await settled()
  expect(done).toEqual(['asked', 'always', 'keep a1'])
  answer(true)
  await settled()
  expect(settings.getState().saving.pictures).toBe('always')
})

test('a no of the browser is remembered as one', async () => {
  const { pictures, settings } = world({ requestPictures: async () => false })
  await pictures.follow('a1')
  pictures.keep()
  await settled()
  expect(settings.getState().saving.pictures).toBe('never')
})

test('who wants text only and asks for the pictures of one story is asked with the next', async () => {
  const { pictures, settings } = world()
  settings.setState({ saving: { pictures: 'never', marks: false } })
  await pictures.follow('a1')
  pictures.keep()
  await settled()
  expect(settings.getState().saving.pictures).toBe('ask')
})

test('declining asks nobody', async () => {
  const { pictures, done } = world()
  await pictures.follow('a1')
  done.length = 0
  pictures.decline()
  await settled()
  expect(done).toEqual(['never'])
})

test('a database that can’t be read costs the pictures, not the page', async () => {
  const { pictures } = world({ areFetching: () => Promise.reject(new Error('gone')) })
  await expect(pictures.follow('a1')).resolves.toBeUndefined()
})
