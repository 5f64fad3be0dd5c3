import type { Article } from '@/lib/article/article'
import { siteOf } from '@/lib/base/canonical-url'
import type { Result } from '@/lib/base/result'
import type { StagedText } from '@/lib/library/import/staged'
import type { DataError } from '@/lib/protocol/background'

interface WaitingText {
  readonly at: number | string
  readonly text: StagedText | null
}

type Settle = (
  job: string,
  kind: 'text' | 'link',
  waiting: WaitingText,
  article: Article | null,
) => Promise<Result<boolean, DataError>>

export interface RunImportPorts {
  /** The next step of each kind; how much there was to do. */
  readonly takeRows: (job: string) => Promise<Result<number, DataError>>
  readonly takeBackups: (job: string) => Promise<Result<number, DataError>>
  readonly takeSettings: (job: string) => Promise<void>
  readonly loadTexts: (job: string, kind: 'text' | 'link', most: number) => Promise<readonly WaitingText[]>
  /** The story in a text of the file's; `null` where there is none. */
  readonly readText: (text: StagedText) => Promise<Article | null>
  /** The story at an address; `offline`: ask again later. */
  readonly fetchText: (text: StagedText) => Promise<Article | 'offline' | null>
  readonly settleText: Settle
  readonly end: (job: string) => Promise<Result<null, DataError>>
  readonly stop: (job: string, trouble: DataError) => Promise<void>
  /** The list has changed: told to its views now and then, since each looks at all of it. */
  readonly tellList: () => void
  readonly wait: (milliseconds: number) => Promise<void>
}

/** What is not done can't be done now: no network. It goes on by itself later. */
type Phase = Result<'done' | 'later' | 'gone', DataError>

const done: Phase = { ok: true, value: 'done' }

async function takeAll(
  take: (job: string) => Promise<Result<number, DataError>>,
  job: string,
  tell: () => void,
): Promise<Phase> {
  for (;;) {
    const taken = await take(job)
    if (!taken.ok) return taken
    if (taken.value === 0) return done
    tell()
  }
}

async function readTexts(ports: RunImportPorts, job: string): Promise<Phase> {
  for (;;) {
    const [waiting] = await ports.loadTexts(job, 'text', 1)
    if (!waiting) return done
    const article = waiting.text && (await ports.readText(waiting.text))
    const settled = await ports.settleText(job, 'text', waiting, article)
    if (!settled.ok) return settled
    if (!settled.value) return { ok: true, value: 'gone' }
    ports.tellList()
  }
}

/** Sites asked at once, one question each: no server feels more of an import than of a reader who opens a page. */
const SITES = 3
/** How far ahead other sites are looked for when many links in a row are of one. */
const AHEAD = 200
/** Before the same site is asked again. */
const PAUSE = 1_000

function ofDifferentSites(waiting: readonly WaitingText[]): readonly WaitingText[] {
  const chosen = new Map<string, WaitingText>()
  for (const each of waiting) {
    const site = (each.text && siteOf(each.text.url)) ?? ''
    if (!chosen.has(site)) chosen.set(site, each)
    if (chosen.size === SITES) break
  }
  return [...chosen.values()]
}

async function fetchTexts(ports: RunImportPorts, job: string): Promise<Phase> {
  for (;;) {
    const next = ofDifferentSites(await ports.loadTexts(job, 'link', AHEAD))
    if (next.length === 0) return done
    const fetched = await Promise.all(next.map(async ({ text }) => text && ports.fetchText(text)))
    if (fetched.every((article) => article === 'offline')) return { ok: true, value: 'later' }
    for (const [index, waiting] of next.entries()) {
      const article = fetched[index] ?? null
      if (article === 'offline') continue
      const settled = await ports.settleText(job, 'link', waiting, article)
      if (!settled.ok) return settled
      if (!settled.value) return { ok: true, value: 'gone' }
    }
    ports.tellList()
    await ports.wait(PAUSE)
  }
}

/** Takes over what an import has staged, from wherever it was stopped: lines first, so that the list is whole soon, then the texts. */
export async function runImport(ports: RunImportPorts, job: string): Promise<void> {
  const phases: readonly (() => Promise<Phase>)[] = [
    () => takeAll(ports.takeRows, job, ports.tellList),
    () => takeAll(ports.takeBackups, job, ports.tellList),
    async () => {
      await ports.takeSettings(job)
      return done
    },
    () => readTexts(ports, job),
    () => fetchTexts(ports, job),
  ]
  for (const phase of phases) {
    const result = await phase()
    if (!result.ok) return ports.stop(job, result.error)
    if (result.value !== 'done') return
  }
  const ended = await ports.end(job)
  if (!ended.ok) await ports.stop(job, ended.error)
}
