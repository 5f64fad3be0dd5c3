import { expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { Article } from '@/lib/article/article'
import { fail, ok } from '@/lib/base/result'
import { type ChangesPorts, createChangesStore } from '@/lib/state/changes-store'
import type { ReadingState } from '@/lib/state/reading-store'
import type { ShownArticle } from '@/lib/state/shown'
import { article, entry, shown } from './examples'

const withText = (text: string): Article =>
  article({ blocks: [{ type: 'paragraph', runs: [{ text, marks: [], href: null }] }] })
const saved = withText('The talks are stalling. The city wants a pause of 42 days.')
const fresh = withText('The talks are stalling. The city wants a pause of 45 days.')

function world(now: Partial<ShownArticle> = {}, more: Partial<ChangesPorts> = {}) {
  const passed: string[] = []
  const kept: Article[] = []
  const reading = createStore<ReadingState>(() => ({
    shown: shown({ article: fresh, ...now }),
    saved: 'saved',
    entry: null,
    digest: null,
    browserBrief: { kind: 'none' },
    lit: null,
    notice: null,
  }))
  const changes = createChangesStore({
    reading: { store: reading },
    background: {
      lookAgain: async () => ok(fresh),
      keepText: async (asked) => {
        kept.push(asked.article)
        return ok(null)
      },
      passOver: async ({ text }) => {
        passed.push(text)
        return null
      },
    },
    loadSavedText: async () => saved,
    loadEarlierText: async () => null,
    loadEntry: async () => entry({ passedOver: passed.at(-1) ?? null }),
    requestOrigin: async () => true,
    hasOrigin: async () => false,
    onKept: () => undefined,
    ...more,
  })
  return { changes, kept, reading, state: changes.store.getState }
}

test('a page that has changed since it was saved is offered', async () => {
  const { changes, state } = world()
  await changes.check()
  expect(state()).toMatchObject({ differs: true, open: false, hidden: false })
  await changes.open(true)
  expect(state()).toMatchObject({ open: true, versions: { between: 'page', older: saved, newer: fresh } })
  expect(state().versions?.changes.counts).toMatchObject({ altered: 1, same: 2 })
})

test.each<[string, Partial<ShownArticle>, Partial<ReadingState>]>([
  ['the same text', { article: saved }, {}],
  ['a story that isn’t saved', {}, { saved: 'unsaved' }],
  ['the saved text itself', { source: 'kept' }, {}],
  ['the sample', { source: 'sample' }, {}],
])('%s offers nothing', async (_name, now, more) => {
  const { changes, reading, state } = world(now)
  reading.setState(more)
  await changes.check()
  expect(state()).toMatchObject({ differs: false, versions: null })
})

test('who stays with the saved text is not asked again about the same one', async () => {
  const { changes, state } = world()
  await changes.check()
  await changes.open(true)
  await changes.stay()
  await changes.check()
  expect(state()).toMatchObject({ differs: true, hidden: true, open: false })
})

test('what the page says next is offered again', async () => {
  const { changes, reading, state } = world()
  await changes.check()
  await changes.open(true)
  await changes.stay()
  reading.setState({ shown: shown({ article: withText('The talks are over.') }) })
  await changes.check()
  expect(state()).toMatchObject({ differs: true, hidden: false })
})

test('a story saved under another of its addresses is compared with its line', async () => {
  const own = { id: 'line', canonicalUrl: 'https://ledger.example/deal' }
  const asked: string[] = []
  const { changes, kept, reading, state } = world(
    { article: { ...fresh, id: 'amp', canonicalUrl: 'https://ledger.example/deal/amp' } },
    {
      loadSavedText: async (id) => (id === 'line' ? { ...saved, ...own } : null),
      loadEarlierText: async (id) => (id === 'line' ? { ...saved, ...own } : null),
      loadEntry: async (id) => (id === 'line' ? entry(own) : null),
      background: {
        lookAgain: async ({ id }) => {
          asked.push(id)
          return ok({ ...fresh, ...own })
        },
        keepText: async ({ article }) => {
          kept.push(article)
          return ok(null)
        },
        passOver: async ({ id }) => {
          asked.push(id)
          return null
        },
      },
    },
  )
  reading.setState({ entry: entry(own) })
  await changes.check()
  expect(state()).toMatchObject({ differs: true, hasEarlier: true })
  await changes.look()
  await changes.stay()
  expect(asked).toEqual(['line', 'line'])
  await changes.check()
  await changes.open(true)
  await changes.keepOther()
  expect(kept).toEqual([{ ...fresh, ...own }])
})

test('the text that was seen is the one that is kept', async () => {
  const { changes, kept, state } = world()
  await changes.check()
  await changes.open(true)
  await changes.keepOther()
  expect(kept).toEqual([fresh])
  expect(state()).toMatchObject({ versions: null, kept: true, hasEarlier: true })
})

test('a saved story’s page is asked once its site is allowed', async () => {
  const { changes, state } = world({ article: saved, source: 'kept' })
  await changes.look()
  expect(state()).toMatchObject({ open: true, versions: { newer: fresh } })
})

test('a page that is asked as the reader said elsewhere brings up no question', async () => {
  const { changes, state } = world({ article: saved, source: 'kept' })
  await changes.lookAsAsked()
  expect(state()).toMatchObject({ looking: { error: { kind: 'linkNotAllowed' } }, open: false })
})

test.each<[string, Partial<ChangesPorts>, unknown]>([
  ['a site that isn’t allowed', { requestOrigin: async () => false }, { error: { kind: 'linkNotAllowed' } }],
  [
    'a site that refuses',
    {
      background: {
        lookAgain: async () => fail({ kind: 'linkRefused', status: 403 }),
        keepText: async () => ok(null),
        passOver: async () => null,
      },
    },
    { error: { kind: 'linkRefused' } },
  ],
  [
    'the same text',
    {
      background: {
        lookAgain: async () => ok(saved),
        keepText: async () => ok(null),
        passOver: async () => null,
      },
    },
    'same',
  ],
])('%s is told', async (_name, more, looking) => {
  const { changes, state } = world({ article: saved, source: 'kept' }, more)
  await changes.look()
  expect(state()).toMatchObject({ looking, open: false })
})

test('an earlier text can be had back', async () => {
  const { changes, kept, state } = world(
    { article: fresh, source: 'kept' },
    {
      loadSavedText: async () => fresh,
      loadEarlierText: async () => saved,
    },
  )
  await changes.check()
  expect(state().hasEarlier).toBe(true)
  await changes.showEarlier()
  expect(state()).toMatchObject({ open: true, versions: { between: 'earlier', older: saved, newer: fresh } })
  await changes.keepOther()
  expect(kept).toEqual([saved])
})
