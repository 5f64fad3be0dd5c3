import { expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { fail, ok } from '@/lib/base/result'
import type { Highlight } from '@/lib/library/highlight'
import { withHighlightChange } from '@/lib/library/highlight-change'
import type { PageMark } from '@/lib/protocol/background'
import { createMarksStore, type MarksPorts } from '@/lib/state/marks-store'
import type { ReadingState } from '@/lib/state/reading-store'
import { article, entry, shown } from './examples'

const NOW = '2026-04-08T15:30:00.000Z'
const passage = { block: 0, start: 4, endBlock: 0, end: 9 }

/** A background that keeps what it is told, and answers when it is let. */
function world(more: Partial<MarksPorts['background']> = {}, readable = true) {
  const kept = new Map<string, Highlight>()
  const lit: PageMark[][] = []
  let saved = false
  const reading = createStore<ReadingState>(() => ({
    shown: shown(),
    saved: 'unsaved',
    entry: null,
    digest: null,
    browserBrief: { kind: 'none' },
    lit: null,
    notice: null,
  }))
  const background: MarksPorts['background'] = {
    async storeHighlights({ highlights }) {
      await new Promise((resolve) => setTimeout(resolve, 20))
      for (const mark of highlights) kept.set(mark.id, mark)
      const before = saved
      saved = true
      return ok({ saved: !before })
    },
    async changeHighlight({ id, change }) {
      const mark = kept.get(id)
      if (!mark) return ok(null)
      kept.set(id, withHighlightChange(mark, change, NOW))
      return ok(kept.get(id) ?? null)
    },
    async removeHighlights({ ids }) {
      for (const id of ids) kept.delete(id)
      return ok(null)
    },
    async lightMarks({ marks }) {
      lit.push([...marks])
      return marks.length
    },
    ...more,
  }
  let count = 0
  const marks = createMarksStore({
    reading: { store: reading },
    background,
    loadHighlights: async () => {
      if (!readable) throw new Error('databaseFailed')
      return [...kept.values()]
    },
    loadEntry: async () => (saved ? entry() : null),
    copyText: async () => undefined,
    newId: () => `m${++count}`,
    now: () => NOW,
  })
  const settled = () => new Promise((resolve) => setTimeout(resolve, 120))
  return { marks, kept, lit, reading, settled, state: marks.store.getState }
}

test('a mark stands at once, saves the story, and is lit in its page', async () => {
  const { marks, kept, lit, settled, state } = world()
  await marks.load()
  expect(marks.mark(passage, 'green')).toBe('m1')
  expect(state().marks).toMatchObject([{ mark: { text: 'talks', colour: 'green' }, passage }])
  expect(state().picked).toEqual({ kind: 'mark', id: 'm1' })
  await settled()
  expect(kept.get('m1')).toMatchObject({
    text: 'talks',
    before: 'The ',
    after: ' are stalling. The city wants a pause.',
  })
  expect(state().notice).toEqual({ kind: 'savedWith' })
  expect(lit.at(-1)).toEqual([{ text: 'talks', before: 'The ', colour: 'green' }])
})

test('colour and note that are given before the mark is kept are not lost', async () => {
  const { marks, kept, settled, state } = world()
  await marks.load()
  const id = marks.mark(passage)
  void marks.recolour(id ?? '', 'blue')
  void marks.note(id ?? '', 'Why?')
  void marks.load()
  expect(state().picked).toEqual({ kind: 'mark', id })
  await settled()
  expect(kept.get('m1')).toMatchObject({ colour: 'blue', note: 'Why?' })
  expect(state().marks).toMatchObject([{ mark: { colour: 'blue', note: 'Why?' } }])
})

test('the same words once more are the same mark, in the colour asked for', async () => {
  const { marks, kept, settled } = world()
  await marks.load()
  marks.mark(passage, 'pink')
  expect(marks.mark(passage, 'blue')).toBe('m1')
  await settled()
  expect([...kept.values()]).toMatchObject([{ id: 'm1', colour: 'blue' }])
})

test('what is removed comes back with undo', async () => {
  const { marks, kept, lit, settled, state } = world()
  await marks.load()
  marks.mark(passage)
  await settled()
  await marks.remove('m1')
  expect(state()).toMatchObject({ marks: [], picked: null, notice: { kind: 'removed' } })
  expect(lit.at(-1)).toEqual([])
  await marks.undo()
  expect([...kept.keys()]).toEqual(['m1'])
  expect(state().marks).toHaveLength(1)
})

test.each([
  ['a full disk', async () => fail({ kind: 'diskFull' } as const), 'diskFull'],
  ['a background that is gone', () => Promise.reject(new Error('gone')), 'unreachable'],
])('%s takes the mark back, and says so', async (_name, storeHighlights, kind) => {
  const { marks, settled, state } = world({ storeHighlights })
  await marks.load()
  marks.mark(passage)
  await settled()
  expect(state()).toMatchObject({ marks: [], picked: null, notice: { kind: 'failed', error: { kind } } })
})

test('a note that is too long is cut, and the reader told', async () => {
  const { marks, kept, settled, state } = world()
  await marks.load()
  marks.mark(passage)
  await settled()
  await marks.note('m1', 'x'.repeat(100_000))
  await settled()
  expect(kept.get('m1')?.note).toHaveLength(10_000)
  expect(state().notice).toEqual({ kind: 'noteCut' })
})

test('a list that can’t be read costs the marks, not the story', async () => {
  const { marks, state } = world({}, false)
  await marks.load()
  expect(state()).toMatchObject({ article: { id: 'a1' }, marks: [] })
})

test('words chosen before the marks are there stay chosen', async () => {
  const { marks, state } = world()
  marks.pick({ kind: 'words', passage })
  await marks.load()
  expect(state().picked).toEqual({ kind: 'words', passage })
})

test('the sample is not marked', async () => {
  const { marks, reading } = world()
  reading.setState({ shown: shown({ source: 'sample' }) })
  await marks.load()
  expect(marks.mark(passage)).toBeNull()
  expect(await marks.sentences()).toEqual([])
})

test('a thousand marks whose places have moved are all found', async () => {
  const { marks, kept, state, reading } = world()
  marks.mark(passage)
  await new Promise((resolve) => setTimeout(resolve, 60))
  kept.clear()
  const text = Array.from({ length: 1_000 }, (_, at) => `Word number ${at} of it.`).join(' ')
  for (let at = 0; at < 1_000; at++) {
    const words = `number ${at} of`
    const start = text.indexOf(words) + 3
    kept.set(`k${at}`, {
      id: `k${at}`,
      articleId: 'a1',
      ...{ block: 0, start, endBlock: 0, end: start + words.length },
      ...{ text: words, before: 'Word ', after: ' it.' },
      ...{ colour: 'pink', note: null, createdAt: NOW, changedAt: NOW },
    })
  }
  const blocks = [{ type: 'paragraph' as const, runs: [{ text, marks: [], href: null }] }]
  reading.setState({ shown: shown({ article: article({ blocks }) }) })
  await marks.load()
  expect(state().marks.filter((mark) => mark.passage !== null)).toHaveLength(1_000)
})
