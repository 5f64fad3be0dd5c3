import { expect, test } from 'vitest'
import { fail, ok } from '@/lib/base/result'
import { newPictureJob, type PictureJob } from '@/lib/library/picture-job'
import { type FetchPicturesPorts, fetchPictures } from '@/lib/services/fetch-pictures'

const bytes = (length = 10) => new Uint8Array(length)

/** One story with pictures, and what is kept of it; everything survives a worker that dies. */
function world(sources: readonly string[], change: Partial<FetchPicturesPorts> = {}) {
  const kept = new Map<string, Blob>()
  const asked: string[] = []
  const at: { job: PictureJob | null } = { job: newPictureJob('first') }
  const ports: FetchPicturesPorts = {
    loadWork: async () =>
      at.job && {
        id: 'a1',
        job: at.job,
        missing: sources.filter((source) => !kept.has(source)),
        bytes: [...kept.values()].reduce((sum, { size }) => sum + size, 0),
      },
    mayFetch: async () => 'yes',
    async fetchPicture(source) {
      asked.push(source)
      return source.startsWith('gone') ? null : bytes()
    },
    shrink: async (file) => new Blob([file]),
    async storeJob(_, job) {
      if (at.job?.wish !== job.wish) return ok(false)
      at.job = job
      return ok(true)
    },
    async storePicture(_, source, blob) {
      kept.set(source, blob)
      return ok(null)
    },
    async endWork(_, wish) {
      if (at.job?.wish === wish) at.job = null
      return ok(null)
    },
    ...change,
  }
  return { ports, kept, asked, at }
}

test('every picture is asked for once, one after the other', async () => {
  const { ports, kept, asked, at } = world(['a', 'b', 'c'])
  await fetchPictures(ports)
  expect(asked).toEqual(['a', 'b', 'c'])
  expect([...kept.keys()]).toEqual(['a', 'b', 'c'])
  expect(at.job).toBeNull()
})

test('what can’t be had is passed over', async () => {
  const { ports, kept, asked } = world(['a', 'gone', 'c'])
  await fetchPictures(ports)
  expect(asked).toEqual(['a', 'gone', 'c'])
  expect([...kept.keys()]).toEqual(['a', 'c'])
})

test('a wish made while pictures are being fetched begins anew: with those that failed, and those of a new text', async () => {
  const sources = ['a', 'gone', 'c']
  const { ports, kept, asked, at } = world(sources, {
    async fetchPicture(source) {
      asked.push(source)
      if (source === 'c' && at.job?.wish === 'first') {
        at.job = newPictureJob('second')
        sources.push('new')
      }
      return source === 'gone' ? null : bytes()
    },
  })
  await fetchPictures(ports)
  expect(asked).toEqual(['a', 'gone', 'c', 'gone', 'new'])
  expect([...kept.keys()]).toEqual(['a', 'c', 'new'])
  expect(at.job).toBeNull()
})

test('of a text that has changed meanwhile no more pictures are asked for', async () => {
  const sources = ['old-1', 'old-2', 'old-3']
  const { ports, asked, at } = world(sources, {
    async fetchPicture(source) {
      asked.push(source)
      if (source === 'old-1') {
        at.job = newPictureJob('second')
        sources.splice(0, 3, 'new')
      }
      return bytes()
    },
  })
  await fetchPictures(ports)
  expect(asked).toEqual(['old-1', 'new'])
})

test('what is no picture is not kept', async () => {
  const { ports, kept } = world(['a', 'b'], { shrink: async () => null })
  await fetchPictures(ports)
  expect(kept.size).toBe(0)
})

/** Dies at the n-th step of any kind, as a worker does: between two steps, or in the middle of one. */
function mortal(ports: FetchPicturesPorts, steps: number): FetchPicturesPorts {
  let left = steps
  const die =
    <A extends readonly unknown[], R>(step: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      left -= 1
      if (left < 0) throw new Error('killed')
      return step(...args)
    }
  return {
    loadWork: die(ports.loadWork),
    mayFetch: die(ports.mayFetch),
    fetchPicture: die(ports.fetchPicture),
    shrink: die(ports.shrink),
    storeJob: die(ports.storeJob),
    storePicture: die(ports.storePicture),
    endWork: die(ports.endWork),
  }
}

test('killed at any step it goes on where it was, and no kept picture is asked for again', async () => {
  const sources = ['a', 'gone', 'c', 'd']
  for (let steps = 0; steps < 30; steps++) {
    const { ports, kept, asked, at } = world(sources)
    await fetchPictures(mortal(ports, steps)).catch(() => undefined)
    const before = [...kept.keys()]
    const askedBefore = asked.length
    await fetchPictures(ports)
    expect([...kept.keys()]).toEqual(['a', 'c', 'd'])
    expect(asked.slice(askedBefore).filter((source) => before.includes(source))).toEqual([])
    expect(at.job).toBeNull()
  }
})

test('a picture the background dies of three times is given up', async () => {
  const { ports, kept, asked, at } = world(['a', 'bomb', 'c'], {
    async shrink(file) {
      if (asked.at(-1) === 'bomb') throw new Error('killed')
      return new Blob([file])
    },
  })
  for (let round = 0; round < 5; round++) await fetchPictures(ports).catch(() => undefined)
  expect(asked.filter((source) => source === 'bomb')).toHaveLength(3)
  expect([...kept.keys()]).toEqual(['a', 'c'])
  expect(at.job).toBeNull()
})

test('an article takes 30 MB and no more', async () => {
  const sources = Array.from({ length: 10 }, (_, index) => `p${index}`)
  const { ports, kept, asked } = world(sources, {
    async fetchPicture(source) {
      asked.push(source)
      return bytes(5_000_000)
    },
  })
  await fetchPictures(ports)
  expect(kept.size).toBe(6)
  expect(asked).toHaveLength(6)
})

test('on a full disk nothing more is asked of the publisher', async () => {
  const full = fail({ kind: 'diskFull' } as const)
  const { ports, asked, at } = world(['a', 'b', 'c'], { storePicture: async () => full })
  await fetchPictures(ports)
  expect(asked).toEqual(['a'])
  expect(at.job).toBeNull()
})

test('where not even the end can be written down it stops instead of turning round', async () => {
  const full = fail({ kind: 'diskFull' } as const)
  const { ports, asked } = world(['a', 'b'], { storePicture: async () => full, endWork: async () => full })
  await fetchPictures(ports)
  expect(asked).toEqual(['a'])
})

test('while the reader is asked nothing is, and the work waits', async () => {
  const { ports, asked, at } = world(['a'], { mayFetch: async () => 'wait' })
  await fetchPictures(ports)
  expect(asked).toEqual([])
  expect(at.job).toEqual(newPictureJob('first'))
})

test('a no ends the work at once', async () => {
  const answers = ['yes', 'no'] as const
  let asking = 0
  const { ports, asked, at } = world(['a', 'b'], { mayFetch: async () => answers[asking++] ?? 'no' })
  await fetchPictures(ports)
  expect(asked).toEqual(['a'])
  expect(at.job).toBeNull()
})
