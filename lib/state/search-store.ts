import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Article } from '@/lib/article/article'
import { keepRecent } from '@/lib/base/keep-recent'
import type { LibraryEntry } from '@/lib/library/library-entry'
import type { Background } from '@/lib/protocol/background'
import { holdsAsWritten, needsTexts } from '@/lib/search/check-texts'
import { findEntries } from '@/lib/search/find-entries'
import { type Lines, linesOf } from '@/lib/search/lines'
import { parseQuery } from '@/lib/search/parse-query'
import { isEmpty, type Query } from '@/lib/search/query'
import { joinSegments, type SearchIndex } from '@/lib/search/search-index'
import type { Searchable } from '@/lib/search/searchable'
import type { Segment } from '@/lib/search/segment'
import { type Lit, lit, snippet } from '@/lib/search/snippet'
import { createStoryTexts } from './story-texts'

/** A line of the list as a search has found it. */
export interface FoundWords {
  readonly title: Lit
  /** From the text; where the words stand in the dek only, the dek. */
  readonly words: Lit | null
}

export interface SearchState {
  readonly typed: string
  /** What answers, best first; `null` while nothing is asked. */
  readonly ids: readonly string[] | null
  /** The index is still being loaded, or texts are still being looked into. */
  readonly looking: boolean
  /** Saved stories that can't be found yet. */
  readonly waiting: number
  /** Words that were found with other letters only. */
  readonly mistyped: boolean
  /** Counts the questions: with each the lines that are drawn ask for their words again. */
  readonly round: number
  /** Of the lines that are looked at: what was asked for in `showWords`, and the last question's until it comes. */
  readonly words: ReadonlyMap<string, FoundWords>
  readonly trouble: 'databaseFailed' | null
}

interface KeptSegment {
  readonly name: string
  readonly segment: Segment
}

export interface SearchPorts {
  readonly background: Pick<Background, 'keepIndex'>
  readonly loadSegments: (known: readonly KeptSegment[]) => Promise<readonly KeptSegment[]>
  readonly loadTexts: (ids: readonly string[]) => Promise<ReadonlyMap<string, Article>>
  readonly countDue: () => Promise<number>
  /** Keeps what is asked in the page's address. */
  readonly writeAddress: (typed: string) => void
  /** A turn of the page's own work. */
  readonly rest: () => Promise<void>
}

export interface SearchStore {
  readonly store: StoreApi<SearchState>
  /** All lines, the bin's among them; again whenever they change. */
  setEntries(entries: readonly LibraryEntry[]): void
  /** What the view itself asks besides: `is:bin`. */
  within(asked: string): void
  /** The reader is about to type. */
  prepare(): Promise<void>
  type(typed: string): Promise<void>
  /** The index or the list has changed. */
  refresh(): Promise<void>
  /** Has the background take into the index what is missing; ends when nothing is. */
  keepUp(): Promise<void>
  /** A line is drawn: its words are wanted. */
  showWords(id: string): void
}

/** Texts looked into in one turn: some 20 ms on a slow machine. */
const SLICE = 16
/** Of those, how many at a stretch while the reader may be typing. */
const BREATH = 4
/** Lines whose words are kept: about those that are drawn. */
const DRAWN = 80

const noWords: ReadonlyMap<string, FoundWords> = new Map()

export function createSearchStore(ports: SearchPorts): SearchStore {
  const store = createStore<SearchState>(() => ({
    typed: '',
    ids: null,
    looking: false,
    waiting: 0,
    mistyped: false,
    round: 0,
    words: noWords,
    trouble: null,
  }))
  let kept: readonly KeptSegment[] = []
  let index: SearchIndex | null = null
  let loading: Promise<void> | null = null
  let entries: readonly LibraryEntry[] = []
  let lines: Lines | null = null
  let view = ''
  let query: Query = parseQuery('')
  let mistyped: ReadonlySet<string> = new Set()
  let round = 0
  let keeping = false
  const texts = createStoryTexts(ports.loadTexts, (id) => lines?.entries[lines.places.get(id) ?? -1])
  const wanted = new Set<string>()

  async function load(): Promise<void> {
    const loaded = await ports.loadSegments(kept)
    const same = loaded.length === kept.length && loaded.every(({ name }, at) => kept[at]?.name === name)
    if (index && same) return
    kept = loaded
    index = joinSegments(loaded.map(({ segment }) => segment))
  }

  /** One at a time: a second would load the same pieces again. */
  function reload(): Promise<void> {
    loading ??= load().finally(() => {
      loading = null
    })
    return loading
  }

  /** Phrases and long runs are looked for in the texts themselves, best stories first, told as they are found. */
  async function lookInto(candidates: readonly string[], mine: number): Promise<void> {
    const found: string[] = []
    for (let at = 0; at < candidates.length; at += SLICE) {
      const slice = candidates.slice(at, at + SLICE)
      const read = await texts.of(slice)
      if (mine !== round) return
      found.push(
        ...slice.filter((id) => {
          const story = read.get(id)
          return story !== undefined && holdsAsWritten(story, query)
        }),
      )
      store.setState({ ids: [...found], looking: at + SLICE < candidates.length })
      await ports.rest()
      if (mine !== round) return
    }
    store.setState({ ids: found, looking: false })
  }

  async function run(): Promise<void> {
    const mine = ++round
    const { typed } = store.getState()
    query = parseQuery(typed)
    if (isEmpty(query)) {
      store.setState({ ids: null, looking: false, mistyped: false, words: noWords })
      return
    }
    if (!index) {
      store.setState({ looking: true })
      await reload()
      if (mine !== round) return
    }
    if (!index) return
    lines ??= linesOf(entries)
    const all = view === '' ? query : parseQuery(`${view} ${typed}`)
    const found = findEntries(index, lines, all)
    mistyped = found.mistyped
    const told = { mistyped: mistyped.size > 0, round: mine, trouble: null }
    if (!needsTexts(query)) store.setState({ ...told, ids: found.ids, looking: false })
    else {
      store.setState({ ...told, looking: true })
      await lookInto(found.ids, mine)
    }
  }

  /** An index that can't be read is told; the list works on without it. */
  async function safely(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch {
      store.setState({ looking: false, trouble: 'databaseFailed' })
    }
  }

  function wordsOf(story: Searchable): FoundWords {
    const dek = lit(story.dek, query, mistyped)
    const inText = snippet(story.text, query, mistyped)
    return { title: lit(story.title, query, mistyped), words: inText ?? (dek.marks.length > 0 ? dek : null) }
  }

  async function drawWords(): Promise<void> {
    // All lines that are drawn in this turn ask in one go.
    await ports.rest()
    const ids = [...wanted]
    wanted.clear()
    const mine = round
    for (let at = 0; at < ids.length; at += SLICE) {
      const read = await texts.of(ids.slice(at, at + SLICE))
      if (mine !== round || store.getState().ids === null) return
      const fresh: (readonly [id: string, words: FoundWords])[] = []
      for (const [id, story] of read) {
        fresh.push([id, wordsOf(story)])
        if (fresh.length % BREATH > 0) continue
        await ports.rest()
        if (mine !== round) return
      }
      const next = new Map(store.getState().words)
      for (const [id, found] of fresh) keepRecent(next, id, found, DRAWN)
      store.setState({ words: next })
      await ports.rest()
    }
  }

  function showWords(id: string): void {
    if (wanted.size === 0) void safely(drawWords)
    wanted.add(id)
  }

  const asks = () => !isEmpty(parseQuery(store.getState().typed))

  async function keepUp(): Promise<void> {
    if (keeping) return
    keeping = true
    try {
      for (let left = 1; left > 0; ) {
        const answer = await ports.background.keepIndex({})
        if (!answer.ok) break
        left = answer.value
        await refresh()
      }
    } finally {
      keeping = false
    }
  }

  async function refresh(): Promise<void> {
    const waiting = await ports.countDue()
    if (waiting !== store.getState().waiting) store.setState({ waiting })
    // A background that was stopped begins again when it is asked.
    if (waiting > 0) void safely(keepUp)
    if (!index) return
    await reload()
    if (asks()) await run()
  }

  return {
    store,
    showWords,
    prepare: () => safely(async () => (index ? undefined : reload())),
    refresh: () => safely(refresh),

    setEntries(next) {
      entries = next
      lines = null
      texts.clear()
      if (asks()) void safely(run)
    },

    within(asked) {
      if (asked === view) return
      view = asked
      if (asks()) void safely(run)
    },

    type(typed) {
      store.setState({ typed })
      ports.writeAddress(typed)
      return safely(run)
    },

    keepUp: () => safely(keepUp),
  }
}
