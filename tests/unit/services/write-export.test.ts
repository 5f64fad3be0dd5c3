import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { ExportOrder } from '@/lib/library/export/export-order'
import type { ExportedStory } from '@/lib/library/export/exported-story'
import { type ExportPorts, type FileSink, writeExport } from '@/lib/services/write-export'
import { article, entry, story, words } from '../library/export/examples'
import { pack } from '../library/export/zip-of-parts'

async function* each<T>(items: readonly T[]) {
  yield* items
}

function file() {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  const ends: string[] = []
  const sink: FileSink = {
    write: async (bytes) => {
      pieces.push(bytes)
    },
    close: async () => {
      ends.push('closed')
    },
    abort: async () => {
      ends.push('aborted')
    },
  }
  return { sink, ends, pieces, bytes: async () => new Uint8Array(await new Blob(pieces).arrayBuffer()) }
}

const stored = (id: string) => ({
  id,
  entry: { v: 2, data: entry({ id }) },
  article: null,
  earlier: null,
  highlights: [],
  addresses: [],
  pictures: [],
})

const ports = (sink: FileSink | null, more: Partial<ExportPorts> = {}): ExportPorts => ({
  openFile: async () => sink,
  loadStories: ({ entries }) =>
    each(
      entries.map((line) =>
        line.hasText ? story({ entry: line, article: article({ title: line.title }) }) : null,
      ),
    ),
  loadBackup: async () => ({ ids: ['a', 'gone', 'b'], counts: { entries: 3, highlights: 0, pictures: 4 } }),
  loadStored: (ids) => each(ids.map((id) => (id === 'gone' ? null : stored(id)))),
  loadSettings: async () => ({ v: 2, data: {} }),
  words,
  now: new Date('2026-11-27T10:00:00Z'),
  day: '2026-11-27',
  newIdentifier: () => 'urn:uuid:1',
  onProgress: () => undefined,
  breathe: async () => undefined,
  pack,
  signal: new AbortController().signal,
  ...more,
})

const order = (more: Partial<ExportOrder> = {}): ExportOrder => ({
  format: 'markdown',
  entries: [
    entry({ id: '1', title: 'One' }),
    entry({ id: '2', title: 'one' }),
    entry({ id: '3', hasText: false }),
  ],
  pictures: false,
  ...more,
})

test('stories become files with a name each; what has no text is told', async () => {
  const { sink, ends, bytes } = file()
  const result = await writeExport(order(), ports(sink))
  expect(result).toEqual({
    ok: true,
    value: { name: 'lede-articles-2026-11-27.zip', bytes: (await bytes()).length, stories: 2, left: 1 },
  })
  expect(ends).toEqual(['closed'])
  expect(Object.keys(unzipSync(await bytes()))).toEqual([
    'One.md',
    'pictures/1-1.png',
    'one (2).md',
    'pictures/2-1.png',
  ])
})

test('one story is one file, without a zip around it', async () => {
  const { sink, bytes } = file()
  await writeExport(order({ entries: [entry({ title: 'One' })] }), ports(sink))
  expect(strFromU8(await bytes())).toMatch(/^---\ntitle: "One"\n/)
})

test('one page is one file', async () => {
  const { sink, bytes } = file()
  const result = await writeExport(order({ format: 'html', entries: [entry({ title: 'One' })] }), ports(sink))
  expect(result.ok && result.value.name).toBe('One.html')
  expect(strFromU8(await bytes())).toMatch(/^<!doctype html>/)
})

test('a backup holds what is there when it is read, and says what there was', async () => {
  const { sink, bytes } = file()
  const result = await writeExport(order({ format: 'backup', pictures: false }), ports(sink))
  const files = unzipSync(await bytes())
  expect(Object.keys(files)).toEqual([
    'lede-backup.json',
    'entries/a.json',
    'entries/b.json',
    'settings.json',
  ])
  expect(JSON.parse(strFromU8(files['lede-backup.json'] ?? new Uint8Array()))).toMatchObject({
    entries: 3,
    pictures: 0,
  })
  expect(result).toMatchObject({ ok: true, value: { stories: 2, left: 0 } })
})

test('large files come in pieces, none of them small', async () => {
  const { sink, pieces } = file()
  const noise = () => crypto.getRandomValues(new Uint8Array(60_000))
  const many = Array.from({ length: 60 }, (_, index) => stored(`${index}`))
  await writeExport(
    order({ format: 'backup' }),
    ports(sink, {
      loadStored: () =>
        each(many.map((one) => ({ ...one, pictures: [{ source: 's', type: 'x', bytes: noise() }] }))),
    }),
  )
  expect(pieces.length).toBe(4)
  expect(pieces.slice(0, -1).every(({ length }) => length >= 1 << 20)).toBe(true)
})

describe('no file is left behind', () => {
  const failing = (error: Error): ExportPorts['loadStories'] =>
    async function* () {
      yield story()
      throw error
    }

  test('when the list can’t be read to its end', async () => {
    const { sink, ends } = file()
    const result = await writeExport(order(), ports(sink, { loadStories: failing(new Error('closed')) }))
    expect(result).toEqual({ ok: false, error: { kind: 'listFailed' } })
    expect(ends).toEqual(['aborted'])
  })

  test.each([
    [new DOMException('', 'QuotaExceededError'), 'fileFull'],
    [new DOMException('', 'NotAllowedError'), 'fileFailed'],
  ])('when it can’t be written: %s', async (error, kind) => {
    const { sink, ends } = file()
    const result = await writeExport(order(), ports({ ...sink, write: () => Promise.reject(error) }))
    expect(result).toEqual({ ok: false, error: { kind } })
    expect(ends).toEqual(['aborted'])
  })

  test('when the reader calls it off', async () => {
    const { sink, ends } = file()
    const control = new AbortController()
    const loadStories = async function* (): AsyncGenerator<ExportedStory> {
      yield story()
      control.abort()
      yield story()
    }
    const result = await writeExport(order(), ports(sink, { loadStories, signal: control.signal }))
    expect(result).toEqual({ ok: false, error: { kind: 'cancelled' } })
    expect(ends).toEqual(['aborted'])
  })

  test.each(['epub', 'html', 'markdown'] as const)('when no story has a text: %s', async (format) => {
    const { sink, ends } = file()
    const entries = [entry({ hasText: false }), entry({ hasText: false })]
    expect(await writeExport(order({ format, entries }), ports(sink))).toEqual({
      ok: false,
      error: { kind: 'noTexts' },
    })
    expect(ends).toEqual(['aborted'])
  })

  test('when the reader names no file', async () => {
    expect(await writeExport(order(), ports(null))).toEqual({ ok: false, error: { kind: 'cancelled' } })
  })
})

test('a long backup is called off between two stories, not at its end', async () => {
  const { sink } = file()
  const control = new AbortController()
  let read = 0
  const loadStored = async function* (ids: readonly string[]) {
    for (const id of ids) {
      read++
      if (read === 3) control.abort()
      yield stored(id)
    }
  }
  const ids = Array.from({ length: 1000 }, (_, index) => `${index}`)
  const loadBackup = async () => ({ ids, counts: { entries: 1000, highlights: 0, pictures: 0 } })
  await writeExport(
    order({ format: 'backup' }),
    ports(sink, { loadStored, loadBackup, signal: control.signal }),
  )
  expect(read).toBe(3)
})
