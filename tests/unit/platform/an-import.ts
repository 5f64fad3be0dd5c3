import type { Article } from '@/lib/article/article'
import { type ImportJob, type ImportOptions, newImport } from '@/lib/library/import/import-job'
import type { StagedText } from '@/lib/library/import/staged'
import { chosenFile } from '@/lib/platform/chosen-file'
import { loadImports, loadRejections } from '@/lib/platform/import-database'
import { changeImport, endImport } from '@/lib/platform/import-writer'
import { loadKnownStories } from '@/lib/platform/known-stories'
import { stage, storeImport } from '@/lib/platform/staging'
import { takeBackups } from '@/lib/platform/take-backups'
import { takeRows } from '@/lib/platform/take-rows'
import { loadTexts, settleText } from '@/lib/platform/take-texts'
import { checkImport } from '@/lib/services/check-import'
import { type RunImportPorts, runImport } from '@/lib/services/run-import'

export const NOW = '2026-11-27T12:00:00.000Z'

let imports = 0

export const file = (name: string, ...parts: BlobPart[]): File => new File(parts, name)

/** Looks through files as the page does. */
export async function check(files: readonly File[], bookmarks: unknown = []): Promise<ImportJob> {
  imports += 1
  const job = newImport(`import${imports}`, NOW)
  const checked = await checkImport(
    {
      loadKnown: loadKnownStories,
      readBookmarks: async () => bookmarks,
      stage,
      storeImport,
      breathe: async () => undefined,
      clock: () => 0,
      now: () => NOW,
    },
    job,
    files.map(chosenFile),
    () => true,
  )
  if (!checked.ok) throw new Error(checked.error.kind)
  return checked.value
}

const noOptions: ImportOptions = { tags: [], fetchTexts: false, settings: false }

interface World {
  readonly readText?: (text: StagedText) => Promise<Article | null>
  readonly fetchText?: RunImportPorts['fetchText']
  readonly wantsPictures?: boolean
  /** Steps until the background is stopped. */
  readonly steps?: number
}

class Stopped extends Error {}

/** Runs an import as the background does, or as much of it as it lives to do. */
export async function run({ id }: ImportJob, world: World = {}): Promise<ImportJob> {
  let left = world.steps ?? Number.POSITIVE_INFINITY
  const step = <T>(work: () => Promise<T>): Promise<T> => {
    left -= 1
    return left < 0 ? Promise.reject(new Stopped()) : work()
  }
  const ports: RunImportPorts = {
    takeRows: (job) => step(() => takeRows(job)),
    takeBackups: (job) => step(() => takeBackups(job)),
    takeSettings: async () => undefined,
    loadTexts,
    readText: world.readText ?? (async () => null),
    fetchText: world.fetchText ?? (async () => null),
    settleText: (...asked) => step(() => settleText(...asked, world.wantsPictures)),
    end: (job) => step(() => endImport(job, 'done')),
    stop: async (job, { kind }) => {
      await changeImport(job, (before) => ({ ...before, state: 'stopped', trouble: kind }))
    },
    tellList: () => undefined,
    wait: async () => undefined,
  }
  await runImport(ports, id).catch((error: unknown) => {
    if (!(error instanceof Stopped)) throw error
  })
  const job = (await loadImports()).find((each) => each.id === id)
  if (!job) throw new Error('the import is gone')
  return job
}

export const start = ({ id }: ImportJob, options: Partial<ImportOptions> = {}) =>
  changeImport(id, (job) => ({ ...job, state: 'running', options: { ...noOptions, ...options } }))

/** Chosen, looked through and taken over. */
export async function importAll(
  files: readonly File[],
  options: Partial<ImportOptions> = {},
  world: World = {},
): Promise<ImportJob> {
  const job = await check(files)
  await start(job, options)
  return run(job, world)
}

export const reasonsOf = async ({ id }: ImportJob): Promise<readonly string[]> =>
  (await loadRejections(id)).map(({ line, reason }) => `${line} ${reason}`)
