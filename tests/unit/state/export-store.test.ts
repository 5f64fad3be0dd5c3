import { expect, test } from 'vitest'
import type { ExportOrder, ExportProgress, ExportResult } from '@/lib/library/export/export-order'
import { createExportStore, type ExportStorePorts, exportOrder } from '@/lib/state/export-store'
import { entry } from './examples'

const lines = [
  entry({ id: '1', tags: ['a'] }),
  entry({ id: '2', state: 'read', starred: true }),
  entry({ id: '3', archivedAt: '2024-05-01T00:00:00Z' }),
  entry({ id: '4', deletedAt: '2024-05-01T00:00:00Z' }),
]

const done: ExportResult = { ok: true, value: { name: 'x.zip', bytes: 1, stories: 3, left: 0 } }

function made(ids: readonly string[] = [], more: Partial<ExportStorePorts> = {}) {
  const orders: ExportOrder[] = []
  const noted: string[] = []
  const exporting = createExportStore(ids, {
    loadLibrary: async () => lines,
    run: async (order) => {
      orders.push(order)
      return done
    },
    noteBackup: async () => noted.push('backup'),
    ...more,
  })
  return { exporting, orders, noted }
}

const idsOf = ({ entries }: ExportOrder) => entries.map(({ id }) => id)

test('a backup takes everything, the bin too, and is remembered', async () => {
  const { exporting, orders, noted } = made()
  await exporting.load()
  await exporting.start()
  expect(orders.map(idsOf)).toEqual([['1', '2', '3', '4']])
  expect(noted).toEqual(['backup'])
  expect(exporting.store.getState().work).toEqual({ kind: 'done', done: done.value })
})

test.each([
  [{ kind: 'all' } as const, ['1', '2', '3']],
  [{ kind: 'unread' } as const, ['1']],
  [{ kind: 'starred' } as const, ['2']],
  [{ kind: 'archive' } as const, ['3']],
  [{ kind: 'tag', tag: 'a' } as const, ['1']],
  [{ kind: 'chosen' } as const, []],
])('%j', async (choice, expected) => {
  const { exporting, orders, noted } = made()
  await exporting.load()
  exporting.change({ format: 'csv', choice })
  await exporting.start()
  expect(orders.map(idsOf)).toEqual([expected])
  expect(orders[0]?.pictures).toBe(false)
  expect(noted).toEqual([])
})

test('what was selected in the list is chosen from the start', async () => {
  const { exporting } = made(['3', '1', '4', 'gone'])
  await exporting.load()
  expect(idsOf(exportOrder(exporting.store.getState()))).toEqual(['1', '3'])
  expect(exporting.store.getState().format).toBe('epub')
})

test('a file called off leaves the page as it was; a failed one is told', async () => {
  const errors = [{ kind: 'cancelled' }, { kind: 'fileFull' }] as const
  const results = errors.map((error): ExportResult => ({ ok: false, error }))
  const { exporting, noted } = made([], { run: async () => results.shift() ?? done })
  await exporting.load()
  await exporting.start()
  expect(exporting.store.getState().work).toEqual({ kind: 'idle' })
  await exporting.start()
  expect(exporting.store.getState().work).toEqual({ kind: 'failed', error: { kind: 'fileFull' } })
  expect(noted).toEqual([])
})

test('is drawn a hundred times for ten thousand stories, and once at a time', async () => {
  let drawn = 0
  let tell: (progress: ExportProgress) => void = () => undefined
  let finish: (result: ExportResult) => void = () => undefined
  const { exporting } = made([], {
    run: (_order, onProgress) => {
      tell = onProgress
      return new Promise((resolve) => {
        finish = resolve
      })
    },
  })
  await exporting.load()
  const started = exporting.start()
  exporting.store.subscribe(() => drawn++)
  for (let number = 0; number < 10_000; number++) tell({ done: number, total: 10_000 })
  expect(drawn).toBe(100)
  await exporting.start()
  finish(done)
  await started
  expect(exporting.store.getState().work.kind).toBe('done')
})

test('cancel stops what is under way', async () => {
  const signals: AbortSignal[] = []
  const { exporting } = made([], {
    run: async (_order, _onProgress, signal) => {
      signals.push(signal)
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      return { ok: false, error: { kind: 'cancelled' } }
    },
  })
  const started = exporting.start()
  exporting.cancel()
  await started
  expect(signals[0]?.aborted).toBe(true)
  expect(exporting.store.getState().work).toEqual({ kind: 'idle' })
})

test('a list that can’t be read is told', async () => {
  const { exporting } = made([], { loadLibrary: () => Promise.reject(new Error()) })
  await exporting.load()
  expect(exporting.store.getState().broken).toBe(true)
})
