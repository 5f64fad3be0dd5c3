import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Article } from '@/lib/article/article'
import { blockText } from '@/lib/article/block-text'
import type { Sentence } from '@/lib/article/sentence'
import type { Counted } from '@/lib/library/list-counts'
import type { Background, SaveError, SaveLinkError } from '@/lib/protocol/background'
import type { Settings } from '@/lib/settings/settings'
import type { CheckedBrief } from '@/lib/summary/check-lines'
import type { ArticleDigest } from './article-digest'
import { moveToBin } from './bin'
import { offer, type Summarizer, write } from './browser-brief'
import { pictureHosts } from './picture-hosts'
import type { Shown, ShownArticle } from './shown'

type Copied = 'copied' | 'sentenceCopied'

export type Notice =
  | { readonly kind: 'saved' | 'removed' | Copied | 'copyFailed' | 'notInPage' | 'panelFailed' }
  | { readonly kind: 'saveFailed'; readonly error: SaveError | { readonly kind: 'unreachable' } }
  /** Of a listed story, by its headline. */
  | { readonly kind: 'linkSaved' | 'linkRemoved'; readonly title: string }
  | {
      readonly kind: 'linkNotSaved'
      readonly title: string
      readonly error: SaveLinkError | { readonly kind: 'unreachable' }
    }

export interface ReadingState {
  readonly shown: Shown
  readonly saved: 'unknown' | 'saving' | 'saved' | 'unsaved'
  /** `null` until it is computed. */
  readonly digest: ArticleDigest | null
  readonly browserBrief: CheckedBrief
  readonly lit: Sentence | null
  readonly notice: Notice | null
}

export interface TagChoices {
  readonly tags: readonly string[]
  readonly known: readonly Counted[]
}

export interface ReadingPorts {
  readonly background: Pick<Background, 'save' | 'change' | 'lightInPage' | 'notePictures'>
  readonly isSaved: (id: string) => Promise<boolean>
  readonly loadDigest: (article: Article, length: Settings['summaryLength']) => Promise<ArticleDigest>
  /** Lights the sentence in the article as drawn here. */
  readonly lightHere: (sentence: Sentence) => void
  /** What is lit in the tab's page stays so until this is let go, or the view closes. */
  readonly holdLight: (tabId: number) => () => void
  /** The tags of a saved story, and all in use. */
  readonly loadTagChoices: (id: string) => Promise<TagChoices>
  /** Rejects when the browser doesn't allow it. */
  readonly copyText: (text: string) => Promise<void>
  readonly summarizer: Summarizer
}

export interface ReadingStore {
  readonly store: StoreApi<ReadingState>
  show(shown: Shown, settings: Pick<Settings, 'summaryLength' | 'pictures'>): Promise<void>
  light(sentence: Sentence): Promise<void>
  lightOff(): void
  toggleSaved(): Promise<void>
  undoRemove(): Promise<void>
  refreshSaved(): Promise<void>
  loadTags(id: string): Promise<TagChoices>
  saveTags(id: string, add: readonly string[], remove: readonly string[]): Promise<void>
  copy(text: string, what: Copied): Promise<void>
  /** Has the browser's own model write its summary. */
  askBrowser(): Promise<void>
  tell(notice: Notice | null): void
}

const empty: ReadingState = {
  shown: { kind: 'loading' },
  saved: 'unknown',
  digest: null,
  browserBrief: { kind: 'none' },
  lit: null,
  notice: null,
}

/** Long enough to tell two equal sentences of a page apart. */
const BEFORE = 80

function textBefore(article: Article, sentence: Sentence): string {
  const block = article.blocks[sentence.block]
  return block ? blockText(block).slice(Math.max(0, sentence.start - BEFORE), sentence.start) : ''
}

export function createReadingStore(ports: ReadingPorts): ReadingStore {
  const store = createStore<ReadingState>(() => empty)
  const { background } = ports
  let letGo: (() => void) | null = null

  const article = (): ShownArticle | null => {
    const { shown } = store.getState()
    return shown.kind === 'article' ? shown : null
  }
  const stillShows = (id: string) => article()?.article.id === id
  const tell = (notice: Notice | null) => store.setState({ notice })
  const unreachable = { ok: false, error: { kind: 'unreachable' } } as const

  async function refreshSaved() {
    const id = article()?.article.id
    if (id === undefined) return
    const saved = await ports.isSaved(id)
    if (stillShows(id)) store.setState({ saved: saved ? 'saved' : 'unsaved' })
  }

  async function addDigest(shown: ShownArticle, length: Settings['summaryLength']) {
    const digest = await ports.loadDigest(shown.article, length)
    if (store.getState().shown === shown) store.setState({ digest })
    // Nothing waits for it: the weather is asked for once a story is shown.
    void offerBrowserBrief(shown)
  }

  async function offerBrowserBrief(shown: ShownArticle) {
    const browserBrief = await offer(shown.article, ports.summarizer)
    if (store.getState().shown === shown) store.setState({ browserBrief })
  }

  async function notePictures(shown: ShownArticle) {
    const hosts = pictureHosts(shown.article)
    if (shown.source !== 'live' || hosts.length === 0) return
    await background.notePictures({ windowId: shown.windowId, hosts })
  }

  return {
    store,
    tell,
    refreshSaved,

    async show(shown, { summaryLength, pictures }) {
      store.setState({ ...empty, shown })
      if (shown.kind !== 'article') return
      await Promise.all([
        addDigest(shown, summaryLength),
        refreshSaved(),
        // The log is told of pictures; a log that can't be written must not keep the story from being read.
        pictures ? notePictures(shown).catch(() => undefined) : undefined,
      ])
    },

    async light(sentence) {
      const shown = article()
      if (!shown) return
      store.setState({ lit: sentence })
      ports.lightHere(sentence)
      if (shown.tabId === null) return
      letGo ??= ports.holdLight(shown.tabId)
      const light = { text: sentence.text, before: textBefore(shown.article, sentence) }
      const found = await background.lightInPage({ tabId: shown.tabId, light }).catch(() => false)
      if (!found && store.getState().lit === sentence) tell({ kind: 'notInPage' })
    },

    lightOff() {
      letGo?.()
      letGo = null
    },

    loadTags: ports.loadTagChoices,

    async saveTags(id, add, remove) {
      const answer = await background
        .change({ ids: [id], change: { kind: 'tags', add, remove } })
        .catch(() => unreachable)
      tell(answer.ok ? null : { kind: 'saveFailed', error: answer.error })
    },

    async askBrowser() {
      const shown = article()
      if (!shown || store.getState().browserBrief.kind === 'working') return
      store.setState({ browserBrief: { kind: 'working' } })
      const browserBrief = await write(shown.article, ports.summarizer)
      if (store.getState().shown === shown) store.setState({ browserBrief })
    },

    async copy(text, what) {
      const copied = await ports.copyText(text).then(
        () => true,
        () => false,
      )
      tell({ kind: copied ? what : 'copyFailed' })
    },

    async toggleSaved() {
      const shown = article()
      const { saved } = store.getState()
      if (!shown || saved === 'saving' || saved === 'unknown') return
      const { id } = shown.article
      store.setState({ saved: 'saving' })
      const answer =
        saved === 'saved'
          ? await moveToBin(background, [id], true)
          : await background.save({ id, windowId: shown.windowId }).catch(() => unreachable)
      if (!stillShows(id)) return
      if (answer.ok) {
        const done = saved === 'saved' ? 'unsaved' : 'saved'
        store.setState({ saved: done, notice: { kind: done === 'saved' ? 'saved' : 'removed' } })
      } else {
        store.setState({ saved, notice: { kind: 'saveFailed', error: answer.error } })
      }
    },

    async undoRemove() {
      const id = article()?.article.id
      if (id === undefined) return
      const answer = await moveToBin(background, [id], false)
      if (!stillShows(id)) return
      if (answer.ok) store.setState({ saved: 'saved', notice: null })
      else tell({ kind: 'saveFailed', error: answer.error })
    },
  }
}
