import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Article } from '@/lib/article/article'
import { articleId } from '@/lib/base/article-id'
import type { Changes } from '@/lib/digest/what-changed'
import type { LibraryEntry } from '@/lib/library/library-entry'
import type { Background, SaveError, SaveLinkError } from '@/lib/protocol/background'
import type { ReadingStore } from './reading-store'
import type { ShownArticle } from './shown'

/** Two texts of one story, the older first. */
export interface Versions {
  /** `page`: the saved text and what its page says now. `earlier`: the text before the reader took a newer one, and the saved one. */
  readonly between: 'page' | 'earlier'
  readonly older: Article
  readonly newer: Article
  readonly changes: Changes
  readonly savedAt: string | null
}

export type LookError =
  | SaveLinkError
  | SaveError
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'linkNotAllowed' }

export interface ChangesState {
  readonly looking: 'idle' | 'looking' | 'same' | { readonly error: LookError }
  /** The page that is shown, or was looked at again, says something else than what is saved. */
  readonly differs: boolean
  /** Compared once the reader wants to see. */
  readonly versions: Versions | null
  /** Its story keeps an earlier text. */
  readonly hasEarlier: boolean
  readonly open: boolean
  /** What the foot of the page says of it was put away. */
  readonly hidden: boolean
  /** The newer text has just been kept. */
  readonly kept: boolean
}

export interface ChangesPorts {
  readonly reading: Pick<ReadingStore, 'store'>
  readonly background: Pick<Background, 'lookAgain' | 'keepText' | 'passOver'>
  readonly loadSavedText: (id: string) => Promise<Article | null>
  readonly loadEarlierText: (id: string) => Promise<Article | null>
  readonly loadEntry: (id: string) => Promise<LibraryEntry | null>
  readonly requestOrigin: (url: string) => Promise<boolean>
  readonly hasOrigin: (url: string) => Promise<boolean>
  /** The surface shows the text that is kept now. */
  readonly onKept: () => void
}

export interface ChangesStore {
  readonly store: StoreApi<ChangesState>
  /** Compares what is shown, just read from its page, with what is saved. */
  check(): Promise<void>
  /** Asks the page of a saved story; to be called on a click, before anything is awaited. */
  look(): Promise<void>
  /** The same where the reader was asked for the site before: no question comes up by itself. */
  lookAsAsked(): Promise<void>
  showEarlier(): Promise<void>
  open(open: boolean): Promise<void>
  hide(): void
  /** Puts the other text in the place of the saved one. */
  keepOther(): Promise<void>
  /** Stays with the saved text. */
  stay(): Promise<void>
}

const empty: ChangesState = {
  looking: 'idle',
  differs: false,
  versions: null,
  hasEarlier: false,
  open: false,
  hidden: false,
  kept: false,
}

/** Another text of a saved story, under the name that is saved. */
const asSaved = ({ id, canonicalUrl }: Article, other: Article): Article => ({ ...other, id, canonicalUrl })

/** Loaded only where there is a saved text to compare with. */
const comparing = () => import('@/lib/digest/what-changed')

/** Enough to know a text by: what it says. */
const fingerprint = async (article: Article): Promise<string> =>
  articleId((await comparing()).whatItSays(article))

async function compare(older: Article, newer: Article): Promise<Changes> {
  const [{ whatChanged }, { loadDigest }] = await Promise.all([
    comparing(),
    import('@/lib/digest/load-digest'),
  ])
  const digestOf = (article: Article) => loadDigest(article, { summaryLength: 3 })
  const [before, after] = await Promise.all([digestOf(older), digestOf(newer)])
  return whatChanged({ article: older, digest: before }, { article: newer, digest: after })
}

export function createChangesStore(ports: ChangesPorts): ChangesStore {
  const { reading, background } = ports
  const store = createStore<ChangesState>(() => empty)
  let turn = 0
  /** The saved text and the page's, where they differ. */
  let pair: { readonly older: Article; readonly newer: Article } | null = null
  /** The story whose newer text was kept last: it is told until another one is shown. */
  let keptId: string | null = null

  const shown = () => {
    const now = reading.store.getState().shown
    return now.kind === 'article' && now.source !== 'sample' ? now : null
  }

  /** The story's line may stand under another of its addresses. */
  const lineId = ({ article }: ShownArticle): string => reading.store.getState().entry?.id ?? article.id

  async function see(between: Versions['between'], older: Article, newer: Article): Promise<void> {
    const mine = ++turn
    const [changes, entry] = await Promise.all([
      compare(older, newer),
      ports.loadEntry(newer.id).catch(() => null),
    ])
    if (mine !== turn) return
    const versions = { between, older, newer, changes, savedAt: entry?.savedAt ?? null }
    store.setState({ looking: 'idle', versions, open: true })
  }

  async function check(): Promise<void> {
    const mine = ++turn
    const now = shown()
    pair = null
    store.setState({ ...empty, kept: now !== null && keptId === lineId(now) })
    if (!now || reading.store.getState().saved !== 'saved') return
    const id = lineId(now)
    const [saved, earlier, entry] = await Promise.all([
      ports.loadSavedText(id),
      ports.loadEarlierText(id),
      ports.loadEntry(id),
    ])
    if (mine !== turn) return
    store.setState({ hasEarlier: earlier !== null })
    if (!saved || now.source === 'kept') return
    const { saysTheSame } = await comparing()
    const hidden = entry?.passedOver === (await fingerprint(now.article))
    if (mine !== turn || saysTheSame(saved, now.article)) return
    pair = { older: saved, newer: asSaved(saved, now.article) }
    store.setState({ differs: true, hidden })
  }

  async function look(mayAsk: (url: string) => Promise<boolean>): Promise<void> {
    const now = shown()
    if (!now) return
    const { article, windowId } = now
    const id = lineId(now)
    const allowed = await mayAsk(article.url).catch(() => false)
    if (!allowed) return store.setState({ looking: { error: { kind: 'linkNotAllowed' } }, hidden: false })
    store.setState({ looking: 'looking', hidden: false })
    const answer = await background
      .lookAgain({ id, windowId })
      .catch(() => ({ ok: false, error: { kind: 'unreachable' } }) as const)
    if (!answer.ok) return store.setState({ looking: { error: answer.error } })
    const saved = await ports.loadSavedText(id)
    const { saysTheSame } = await comparing()
    if (!saved || saysTheSame(saved, answer.value)) return store.setState({ looking: 'same' })
    pair = { older: saved, newer: answer.value }
    // The reader asked for it: no offer is needed.
    store.setState({ differs: true, hidden: true })
    await see('page', pair.older, pair.newer)
  }

  return {
    store,
    check,
    async open(open) {
      if (!open) store.setState({ open: false })
      else if (pair) await see('page', pair.older, pair.newer)
    },
    hide: () => store.setState({ hidden: true }),

    look: () => look(ports.requestOrigin),
    lookAsAsked: () => look(ports.hasOrigin),

    async showEarlier() {
      const now = shown()
      if (!now) return
      const id = lineId(now)
      const [earlier, saved] = await Promise.all([ports.loadEarlierText(id), ports.loadSavedText(id)])
      if (earlier && saved) await see('earlier', earlier, saved)
    },

    async keepOther() {
      const { versions } = store.getState()
      const now = shown()
      if (!versions || !now) return
      const { windowId } = now
      const article = versions.between === 'page' ? versions.newer : versions.older
      const answer = await background
        .keepText({ article, windowId })
        .catch(() => ({ ok: false, error: { kind: 'unreachable' } }) as const)
      if (!answer.ok) return store.setState({ open: false, looking: { error: answer.error } })
      pair = null
      keptId = article.id
      store.setState({ ...empty, hasEarlier: true, kept: true })
      ports.onKept()
    },

    async stay() {
      const { versions } = store.getState()
      store.setState({ open: false, hidden: true })
      if (versions?.between !== 'page') return
      const { newer } = versions
      // Not heard of, it is offered once more: no harm.
      const text = await fingerprint(newer)
      await background.passOver({ id: newer.id, text }).catch(() => null)
    },
  }
}

/** Follows the story that is shown, and whether it is saved. Returns the way to stop. */
export function followChanges(changes: ChangesStore, ports: Pick<ChangesPorts, 'reading'>): () => void {
  const check = () => {
    // A list that can't be read has nothing to compare with, and says so itself.
    changes.check().catch(() => undefined)
  }
  check()
  return ports.reading.store.subscribe((now, before) => {
    const done = now.saved === 'saved' || now.saved === 'unsaved'
    if (now.shown !== before.shown || (done && now.saved !== before.saved)) check()
  })
}
