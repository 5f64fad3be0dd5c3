import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Article } from '@/lib/article/article'
import type { Sentence } from '@/lib/article/sentence'
import type { Result } from '@/lib/base/result'
import { passageFinder } from '@/lib/library/find-passage'
import type { Highlight, HighlightColour } from '@/lib/library/highlight'
import { PASSAGE_LENGTH } from '@/lib/library/highlight-caps'
import { type HighlightChange, isNoteTooLong, withHighlightChange } from '@/lib/library/highlight-change'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { pagePieces } from '@/lib/library/page-pieces'
import { quotedPassage } from '@/lib/library/quoted-passage'
import { offsetOf, type Passage, storyText } from '@/lib/library/story-text'
import type { Background, SaveError } from '@/lib/protocol/background'
import type { ReadingStore } from './reading-store'

/** A mark and where it stands in the text that is shown; `null`: the text has it no more. */
export interface PlacedMark {
  readonly mark: Highlight
  readonly passage: Passage | null
}

/** What the toolbar is about: words that were chosen, or a mark. */
export type Picked =
  | { readonly kind: 'words'; readonly passage: Passage }
  | { readonly kind: 'mark'; readonly id: string }

export type MarkNotice =
  | { readonly kind: 'savedWith' | 'noteCut' | 'passageCut' | 'copied' | 'copyFailed' }
  | { readonly kind: 'removed'; readonly mark: Highlight }
  | { readonly kind: 'failed'; readonly error: SaveError | { readonly kind: 'unreachable' } }

export interface MarksState {
  readonly article: Article | null
  /** In the order of the text; those that it has no more at the end. */
  readonly marks: readonly PlacedMark[]
  readonly picked: Picked | null
  /** The note of the picked mark is being written. */
  readonly writing: boolean
  readonly notice: MarkNotice | null
}

type Asked = 'storeHighlights' | 'changeHighlight' | 'removeHighlights' | 'lightMarks'

export interface MarksPorts {
  readonly reading: Pick<ReadingStore, 'store'>
  readonly background: Pick<Background, Asked>
  readonly loadHighlights: (articleId: string) => Promise<readonly Highlight[]>
  readonly loadEntry: (id: string) => Promise<LibraryEntry | null>
  readonly copyText: (text: string) => Promise<void>
  readonly newId: () => string
  readonly now: () => string
}

export interface MarksStore {
  readonly store: StoreApi<MarksState>
  /** Brings the marks of the story that is shown, and lights them in its page. */
  load(): Promise<void>
  pick(picked: Picked | null): void
  /** Marks words in a colour, the last one used by default; the same words once more are the same mark. Returns its id, or `null` where there is nothing to mark. */
  mark(passage: Passage, colour?: HighlightColour): string | null
  recolour(id: string, colour: HighlightColour): Promise<void>
  write(writing: boolean): void
  note(id: string, text: string): Promise<void>
  remove(id: string): Promise<void>
  undo(): Promise<void>
  copy(text: string): Promise<void>
  dismiss(): void
  /** Of the story that is shown. */
  sentences(): Promise<readonly Sentence[]>
}

const unreachable = { ok: false, error: { kind: 'unreachable' } } as const
const empty: MarksState = { article: null, marks: [], picked: null, writing: false, notice: null }

const orderOf = ({ passage }: PlacedMark): readonly [number, number] =>
  passage ? [passage.block, passage.start] : [Number.POSITIVE_INFINITY, 0]

function placed(article: Article, marks: readonly Highlight[]): readonly PlacedMark[] {
  const find = passageFinder(article.blocks)
  return marks
    .map((mark) => ({ mark, passage: find(mark) }))
    .toSorted((a, b) => {
      const [[block, start], [otherBlock, otherStart]] = [orderOf(a), orderOf(b)]
      return block === otherBlock ? start - otherStart : block - otherBlock
    })
}

const samePlace = (one: Passage, other: Passage | null): boolean =>
  one.block === other?.block &&
  one.start === other.start &&
  one.endBlock === other.endBlock &&
  one.end === other.end

export function createMarksStore(ports: MarksPorts): MarksStore {
  const { reading, background } = ports
  const store = createStore<MarksState>(() => empty)
  let lastColour: HighlightColour = 'yellow'
  let turn = 0
  /** Whether the tab's page has marks of ours. */
  let lit = false

  const shown = () => {
    const now = reading.store.getState().shown
    return now.kind === 'article' && now.source !== 'sample' ? now : null
  }

  async function lightPage(): Promise<void> {
    const now = shown()
    const { article, marks } = store.getState()
    if (!now || now.tabId === null || !article || article.id !== now.article.id) return
    const standing = marks.flatMap(({ mark, passage }) => (passage ? [{ colour: mark.colour, passage }] : []))
    if (standing.length === 0 && !lit) return
    lit = standing.length > 0
    // A tab that has moved on has nothing to light.
    await background
      .lightMarks({ tabId: now.tabId, marks: pagePieces(article.blocks, standing) })
      .catch(() => 0)
  }

  function show(article: Article, marks: readonly Highlight[]): void {
    const { picked } = store.getState()
    const gone = picked?.kind === 'mark' && !marks.some(({ id }) => id === picked.id)
    store.setState({
      article,
      marks: placed(article, marks),
      ...(gone ? { picked: null, writing: false } : {}),
    })
  }

  /** Asked of the list itself: what the view knows of it may be a moment old. In the bin a story rests with its marks. */
  async function marksOf(id: string): Promise<readonly Highlight[]> {
    const [entry, marks] = await Promise.all([ports.loadEntry(id), ports.loadHighlights(id)])
    return entry?.deletedAt === null ? marks : []
  }

  async function load(): Promise<void> {
    const mine = ++turn
    const now = shown()
    if (!now) return store.setState(empty)
    const { article } = now
    // A list that can't be read says so itself; the story is read without its marks.
    const loaded = await marksOf(reading.store.getState().entry?.id ?? article.id).catch(() => [])
    if (mine !== turn) return
    const before = store.getState()
    const same = before.article?.id === article.id
    // Words may be chosen before the first load is done.
    if (before.article && !same) store.setState(empty)
    // What is asked for and not yet done holds; once it is done it is loaded.
    show(article, same && waiting > 0 ? before.marks.map(({ mark }) => mark) : loaded)
    await lightPage()
  }

  /** Shown at once, and as before when it can't be kept. */
  function change(to: (marks: readonly Highlight[]) => readonly Highlight[]): void {
    const { article, marks } = store.getState()
    if (article) show(article, to(marks.map(({ mark }) => mark)))
  }

  /** One thing after the other: a note must not overtake the mark it is for. What waits is not undone by what is loaded meanwhile. */
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0

  async function settle(ask: () => Promise<Result<unknown, SaveError>>): Promise<void> {
    waiting++
    const asked = last.then(ask).catch(() => unreachable)
    last = asked
    const given = await asked
    waiting--
    if (!given.ok) store.setState({ notice: { kind: 'failed', error: given.error } })
    if (waiting === 0) await load()
  }

  async function keep(marks: readonly Highlight[]): Promise<void> {
    const now = shown()
    if (!now) return
    // What is being loaded is older than this.
    turn++
    const ids = new Set(marks.map(({ id }) => id))
    change((all) => [...all.filter(({ id }) => !ids.has(id)), ...marks])
    const { article, windowId } = now
    await settle(async () => {
      const kept = await background.storeHighlights({ articleId: article.id, windowId, highlights: marks })
      if (kept.ok && kept.value.saved) store.setState({ notice: { kind: 'savedWith' } })
      return kept
    })
  }

  async function edit(id: string, to: HighlightChange): Promise<void> {
    turn++
    change((all) => all.map((mark) => (mark.id === id ? withHighlightChange(mark, to, ports.now()) : mark)))
    await settle(() => background.changeHighlight({ id, change: to }))
  }

  async function recolour(id: string, colour: HighlightColour): Promise<void> {
    lastColour = colour
    await edit(id, { kind: 'colour', colour })
  }

  const markOf = (id: string) => store.getState().marks.find(({ mark }) => mark.id === id)?.mark

  return {
    store,
    load,
    pick: (picked) => store.setState({ picked, writing: false }),
    write: (writing) => store.setState({ writing }),
    dismiss: () => store.setState({ notice: null }),
    async sentences() {
      const now = shown()
      // With the digest it is loaded already.
      return now ? (await import('@/lib/article/load-sentences')).loadSentences(now.article) : []
    },

    mark(passage, colour = lastColour) {
      const now = shown()
      const quoted = now && quotedPassage(now.article.blocks, passage)
      if (!quoted) return null
      lastColour = colour
      const twin = store.getState().marks.find((each) => samePlace(quoted, each.passage))
      if (twin) {
        store.setState({ picked: { kind: 'mark', id: twin.mark.id } })
        if (twin.mark.colour !== colour) void recolour(twin.mark.id, colour)
        return twin.mark.id
      }
      const at = ports.now()
      const id = ports.newId()
      const made = { colour, note: null, createdAt: at, changedAt: at }
      void keep([{ id, articleId: now.article.id, ...quoted, ...made }])
      const story = storyText(now.article.blocks)
      const [from, to] = [
        offsetOf(story, passage.block, passage.start),
        offsetOf(story, passage.endBlock, passage.end),
      ]
      const cut = from !== null && to !== null && to - from > PASSAGE_LENGTH
      store.setState({
        picked: { kind: 'mark', id },
        ...(cut ? { notice: { kind: 'passageCut' as const } } : {}),
      })
      return id
    },

    recolour,

    async note(id, text) {
      if ((markOf(id)?.note ?? '') === text.trim()) return
      if (isNoteTooLong(text)) store.setState({ notice: { kind: 'noteCut' } })
      await edit(id, { kind: 'note', note: text })
    },

    async remove(id) {
      const mark = markOf(id)
      if (!mark) return
      turn++
      change((all) => all.filter((each) => each.id !== id))
      store.setState({ picked: null, writing: false, notice: { kind: 'removed', mark } })
      await settle(() => background.removeHighlights({ ids: [id] }))
    },

    async undo() {
      const { notice } = store.getState()
      if (notice?.kind !== 'removed') return
      store.setState({ notice: null })
      await keep([notice.mark])
    },

    async copy(text) {
      const copied = await ports.copyText(text).then(
        () => true,
        () => false,
      )
      store.setState({ notice: { kind: copied ? 'copied' : 'copyFailed' } })
    },
  }
}

/** Follows the story that is shown, and whether it is saved. Returns the way to stop. */
export function followMarks(marks: MarksStore, ports: Pick<MarksPorts, 'reading'>): () => void {
  void marks.load()
  return ports.reading.store.subscribe((now, before) => {
    if (now.shown !== before.shown || (now.saved !== before.saved && now.saved !== 'saving'))
      void marks.load()
  })
}
