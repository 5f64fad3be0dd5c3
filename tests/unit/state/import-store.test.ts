import { expect, test } from 'vitest'
import { type ImportJob, newImport } from '@/lib/library/import/import-job'
import { createImportStore, type ImportStorePorts } from '@/lib/state/import-store'

const NOW = '2026-11-27T12:00:00.000Z'
const done = { ok: true, value: null } as const

function world(kept: ImportJob | null = null) {
  const said: string[] = []
  let job = kept
  const ports: ImportStorePorts<string> = {
    background: {
      startImport: async () => {
        said.push('start')
        job = job && { ...job, state: 'running' }
        return done
      },
      cancelImport: async () => {
        job = job && { ...job, state: 'cancelled' }
        return done
      },
      closeImport: async () => {
        said.push('close')
        job = null
        return done
      },
    },
    loadCurrentImport: async () => job,
    loadRejections: async () => [],
    check: async (begun, _files, tell) => {
      tell(7)
      job = { ...begun, state: 'checked' }
      return { ok: true, value: job }
    },
    isBeingRead: async () => false,
    newId: () => 'a',
    now: () => NOW,
  }
  return { said, ports }
}

const at = (state: ImportJob['state']): ImportJob => ({ ...newImport('a', NOW), state })

test('from the choice of files to the report', async () => {
  const { ports } = world()
  const imports = createImportStore(ports)
  await imports.load()
  expect(imports.store.getState()).toMatchObject({ loaded: true, job: null })
  await imports.choose(['file'])
  expect(imports.store.getState()).toMatchObject({ reading: null, job: { state: 'checked' } })
  await imports.start({ tags: [], fetchTexts: false, settings: false })
  expect(imports.store.getState()).toMatchObject({ job: { state: 'running' }, resumed: false })
  await imports.cancel()
  expect(imports.store.getState()).toMatchObject({ job: { state: 'cancelled' } })
  await imports.close()
  expect(imports.store.getState()).toMatchObject({ job: null })
})

test('one that is under way when the page opens is shown as such, and the background woken', async () => {
  const { ports, said } = world(at('running'))
  const imports = createImportStore(ports)
  await imports.load()
  expect(imports.store.getState()).toMatchObject({ resumed: true })
  await imports.nudge()
  expect(said).toEqual(['start'])
})

test('a disk so full that the background can’t even say so with the import is told, until there is room', async () => {
  const { ports } = world(at('running'))
  let full = true
  const imports = createImportStore<string>({
    ...ports,
    background: {
      ...ports.background,
      startImport: async () => (full ? { ok: false, error: { kind: 'diskFull' } } : done),
    },
  })
  await imports.load()
  await imports.nudge()
  expect(imports.store.getState().trouble).toEqual({ kind: 'diskFull' })
  full = false
  await imports.nudge()
  expect(imports.store.getState().trouble).toBe(null)
})

test('files that a closed page had half read are dropped; those another page reads are not', async () => {
  const { ports, said } = world(at('reading'))
  await createImportStore({ ...ports, isBeingRead: async () => true }).load()
  expect(said).toEqual([])
  await createImportStore(ports).load()
  expect(said).toEqual(['close'])
})

test('reading that is stopped leaves nothing behind', async () => {
  const { ports, said } = world()
  const imports = createImportStore<string>({
    ...ports,
    check: (job, files, tell) => {
      imports.stopReading()
      return ports.check(job, files, tell)
    },
  })
  await imports.choose(['file'])
  expect(said).toEqual(['close'])
  expect(imports.store.getState()).toMatchObject({ job: null, reading: null })
})

test('a background that gives no answer, and a full disk, are told', async () => {
  const { ports } = world(at('checked'))
  const gone = createImportStore({
    ...ports,
    background: { ...ports.background, startImport: () => Promise.reject(new Error('gone')) },
  })
  await gone.load()
  await gone.start({ tags: [], fetchTexts: false, settings: false })
  expect(gone.store.getState().trouble).toEqual({ kind: 'unreachable' })
  const full = createImportStore<string>({
    ...ports,
    check: async () => ({ ok: false, error: { kind: 'diskFull' } }),
  })
  await full.choose(['file'])
  expect(full.store.getState().trouble).toEqual({ kind: 'diskFull' })
})

test('files chosen while others are still read: the first look ends, and leaves nothing', async () => {
  const { ports, said } = world()
  let goOn = () => {}
  const waits = new Promise<void>((resolve) => {
    goOn = resolve
  })
  let looks = 0
  const imports = createImportStore<string>({
    ...ports,
    check: async (job, files, tell) => {
      looks += 1
      if (looks > 1) return ports.check(job, files, tell)
      await waits
      if (!tell(1)) throw new Error('stopped')
      throw new Error('it was not stopped')
    },
  })
  const first = imports.choose(['one'])
  imports.stopReading()
  await imports.choose(['two'])
  goOn()
  await first
  expect(said).toEqual(['close'])
})
