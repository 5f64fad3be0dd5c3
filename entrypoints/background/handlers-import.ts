import type { Article } from '@/lib/article/article'
import { fail, ok, type Result } from '@/lib/base/result'
import { settleAnswer } from '@/lib/capture/settle-answer'
import { contentPage } from '@/lib/library/import/content-page'
import { isOpenImport } from '@/lib/library/import/import-job'
import type { StagedText } from '@/lib/library/import/staged'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { announce } from '@/lib/platform/changes'
import { readBookmarks, readHtml } from '@/lib/platform/html-reader'
import { keepImportAlive, restImport } from '@/lib/platform/import-alarm'
import { loadImports } from '@/lib/platform/import-database'
import { changeImport, dropImports, endImport } from '@/lib/platform/import-writer'
import { loadEntry } from '@/lib/platform/library-database'
import { isIncognito } from '@/lib/platform/load-tab'
import { takeBackups } from '@/lib/platform/take-backups'
import { takeRows } from '@/lib/platform/take-rows'
import { takeSettings } from '@/lib/platform/take-settings'
import { loadTexts, settleText, storeText } from '@/lib/platform/take-texts'
import type { Background, SaveLinkError } from '@/lib/protocol/background'
import { fetchLink } from '@/lib/services/fetch-link'
import { type RunImportPorts, runImport } from '@/lib/services/run-import'
import { startPictures } from './handlers-save'
import { syncSoon } from './mirroring'
import { saveLinkPorts } from './ports'
import { wantsAllPictures, wantsPictures } from './ports-save'

const now = () => new Date().toISOString()

async function readText({ html, url, title }: StagedText): Promise<Article | null> {
  const page = { html: contentPage(title, html ?? ''), url, now: now() }
  const answer = await readHtml(page)
  const read = answer.ok ? settleAnswer(answer.value) : null
  return read?.ok ? read.value.article : null
}

/** Links of an import are fetched in no window. */
const NO_WINDOW = { windowId: -1, incognito: false }

async function fetchText({ url }: StagedText): Promise<Article | 'offline' | null> {
  // Asked again every half minute until there is a network: not a line in the request log each time.
  if (!navigator.onLine) return 'offline'
  const read = await fetchLink(saveLinkPorts, url, NO_WINDOW)
  if (read.ok) return read.value.article
  // A server that is gone looks the same as no network, but for what the browser knows of its own.
  return read.error.kind === 'linkOffline' && !navigator.onLine ? 'offline' : null
}

/** Each view of the list looks at all of it when it changes. */
const TELL_EVERY = 2_000
const BEAT_EVERY = 15_000

/** Once in a while, and never two at a time. */
function every(milliseconds: number, work: () => void): () => void {
  let last = 0
  return () => {
    if (Date.now() - last < milliseconds) return
    last = Date.now()
    work()
  }
}

function runPorts(): RunImportPorts {
  const tell = every(TELL_EVERY, () => announce('library'))
  const beat = every(BEAT_EVERY, () => void keepImportAlive())
  return {
    takeRows,
    takeBackups,
    async takeSettings(job) {
      if ((await loadImports()).find(({ id }) => id === job)?.options.settings) await takeSettings(job)
    },
    loadTexts,
    readText,
    fetchText,
    async settleText(job, kind, waiting, article) {
      // What a file brings is taken as it is; who has texts fetched wants them as in a save.
      const wants = kind === 'link' && article !== null && (await wantsAllPictures())
      const settled = await settleText(job, kind, waiting, article, wants)
      if (wants && settled.ok) startPictures()
      return settled
    },
    async end(job) {
      const ended = await endImport(job, 'done')
      syncSoon()
      return ended
    },
    async stop(job, { kind }) {
      // On a full disk this may fail too: then it goes on by itself with the next alarm.
      await changeImport(job, (import_) => ({ ...import_, state: 'stopped', trouble: kind }))
    },
    tellList() {
      tell()
      beat()
    },
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  }
}

async function nextOpen(tried: ReadonlySet<string>): Promise<string | null> {
  const open = (await loadImports()).find((job) => isOpenImport(job) && !tried.has(job.id))
  return open?.id ?? null
}

/** Goes on with every import that is under way; whoever comes second leaves it to the first. */
export const resumeImports = (): Promise<void> =>
  navigator.locks.request('lede-import', { ifAvailable: true }, async (lock) => {
    if (!lock) return
    const tried = new Set<string>()
    // Another may be started while one is under way.
    for (let next = await nextOpen(tried); next !== null; next = await nextOpen(tried)) {
      tried.add(next)
      await keepImportAlive()
      await runImport(runPorts(), next)
    }
    if (tried.size > 0) announce('library')
    if ((await nextOpen(new Set())) === null) await restImport()
  })

const DAY = 86_400_000
/** A report nobody closed. */
const KEPT_DAYS = 30

/** What was chosen, looked at and never taken over goes after a day, a report after a month. */
export async function clearImports(): Promise<void> {
  const old = (await loadImports()).filter(({ state, createdAt }) => {
    const age = Date.now() - Date.parse(createdAt)
    const days = state === 'reading' || state === 'checked' ? 1 : KEPT_DAYS
    return state !== 'running' && age > days * DAY
  })
  if (old.length > 0) await dropImports(old.map(({ id }) => id))
}

async function fetchTextOf(id: string, windowId: number): Promise<Result<LibraryEntry, SaveLinkError>> {
  const entry = await loadEntry(id)
  if (!entry) return fail({ kind: 'databaseFailed' })
  if (entry.hasText) return ok(entry)
  const read = await fetchLink(saveLinkPorts, entry.url, { windowId, incognito: await isIncognito(windowId) })
  if (!read.ok) return read
  const { article, refusal } = read.value
  if (!article) return fail({ kind: 'noStory', refusal: refusal ?? 'empty' })
  const stored = await storeText(id, article, await wantsPictures(windowId))
  if (stored.ok) {
    startPictures()
    syncSoon()
    return stored
  }
  const { error } = stored
  return fail(error.kind === 'gone' ? { kind: 'databaseFailed' } : error)
}

type ImportHandlers = Pick<
  Background,
  'readBookmarks' | 'startImport' | 'cancelImport' | 'closeImport' | 'fetchText'
>

export const importHandlers: ImportHandlers = {
  async readBookmarks({ html }) {
    const read = await readBookmarks(html)
    return read.ok ? read.value : null
  },
  async startImport({ job, options }) {
    const started = await changeImport(job, (import_) =>
      import_.state === 'checked'
        ? { ...import_, state: 'running', options, trouble: null }
        : import_.state === 'stopped'
          ? { ...import_, state: 'running', trouble: null }
          : import_,
    )
    if (started.ok) void resumeImports()
    return started
  },
  cancelImport: ({ job }) => endImport(job, 'cancelled'),
  closeImport: ({ job }) => dropImports([job]),
  fetchText: ({ id, windowId }) => fetchTextOf(id, windowId),
}
