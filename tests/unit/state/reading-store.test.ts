import { describe, expect, test, vi } from 'vitest'
import { fail, ok } from '@/lib/base/result'
import type { PageLight } from '@/lib/protocol/background'
import type { ArticleDigest } from '@/lib/state/article-digest'
import { createReadingStore, type ReadingPorts } from '@/lib/state/reading-store'
import { article, binOf, entry, sentence, shown } from './examples'

const emptyDigest: ArticleDigest = {
  digest: {
    sentenceCount: 2,
    summary: [],
    figures: [],
    dates: [],
    quotes: [],
    claims: [],
    people: [],
    organisations: [],
    places: [],
  },
  sentenceOf: () => undefined,
}

const settings = { summaryLength: 3, pictures: true } as const

/** A background that does what it is asked, and a record of what it was asked. */
function world(more: Partial<ReadingPorts['background']> = {}) {
  const asked: unknown[] = []
  const list = new Set<string>()
  const ports: ReadingPorts = {
    background: {
      save: async ({ id }) => {
        list.add(id)
        return ok(entry({ id }))
      },
      change: (asked) => binOf(list, asked),
      lightInPage: async (at) => {
        asked.push(at)
        return true
      },
      notePictures: async (pictures) => {
        asked.push(pictures)
        return ok(null)
      },
      ...more,
    },
    isSaved: async (id) => list.has(id),
    loadDigest: async () => emptyDigest,
    lightHere: (at) => {
      asked.push({ here: at.text })
    },
    holdLight: (tabId) => {
      asked.push({ held: tabId })
      return () => asked.push({ off: tabId })
    },
    loadTagChoices: async () => ({ tags: [], known: [] }),
    copyText: async (text) => {
      if (text === 'forbidden') throw new Error('no')
    },
    summarizer: {
      canSummarize: async (language) => language === 'en',
      summarize: async () => '* The talks are stalling.',
    },
  }
  return { ports, asked, list }
}

const picture = {
  src: 'https://pictures.example/a.jpg',
  alt: '',
  width: null,
  height: null,
  caption: null,
  credit: null,
}

describe('the reading store', () => {
  test('begins with a page that is being read', () => {
    expect(createReadingStore(world().ports).store.getState().shown).toEqual({ kind: 'loading' })
  })

  test('shows the text at once, then the digest, and whether it is saved', async () => {
    const { ports, list } = world()
    list.add('a1')
    const reading = createReadingStore(ports)
    const done = reading.show(shown(), settings)
    expect(reading.store.getState()).toMatchObject({
      shown: { kind: 'article' },
      digest: null,
      browserBrief: { kind: 'none' },
      saved: 'unknown',
    })
    await done
    expect(reading.store.getState()).toMatchObject({ digest: emptyDigest, saved: 'saved' })
  })

  test('throws away a digest that comes after another page was shown', async () => {
    const { ports } = world()
    const waiting: ((digest: ArticleDigest) => void)[] = []
    const reading = createReadingStore({
      ...ports,
      loadDigest: () => new Promise((resolve) => waiting.push(resolve)),
    })
    const first = reading.show(shown(), settings)
    await reading.show({ kind: 'nothing' }, settings)
    waiting[0]?.(emptyDigest)
    await first
    expect(reading.store.getState().digest).toBeNull()
  })

  test.each([
    ['live', true, [{ windowId: 1, hosts: ['pictures.example'] }]],
    ['live', false, []],
    ['kept', true, []],
    ['sample', true, []],
  ] as const)('notes pictures of a %s article (pictures on: %s) once', async (source, pictures, noted) => {
    const { ports, asked } = world()
    const leadImage = picture
    await createReadingStore(ports).show(shown({ source, article: article({ leadImage }) }), {
      ...settings,
      pictures,
    })
    expect(asked).toEqual(noted)
  })

  test('shows the story even if the log can’t be written', async () => {
    const { ports } = world({ notePictures: () => Promise.reject(new Error('gone')) })
    const reading = createReadingStore(ports)
    await reading.show(shown({ article: article({ leadImage: picture }) }), settings)
    expect(reading.store.getState().saved).toBe('unsaved')
  })

  test('lights a sentence here and in the page, with the words before it', async () => {
    const { ports, asked } = world()
    const reading = createReadingStore(ports)
    await reading.show(shown(), settings)
    await reading.light(sentence)
    const light: PageLight = { text: 'The city wants a pause.', before: 'The talks are stalling. ' }
    expect(asked).toEqual([{ here: sentence.text }, { held: 7 }, { tabId: 7, light }])
    expect(reading.store.getState()).toMatchObject({ lit: sentence, notice: null })
  })

  test.each<[string, () => Promise<boolean>]>([
    ['can’t be found in the page', async () => false],
    ['can’t be asked of the page', () => Promise.reject(new Error('gone'))],
  ])('says so when a sentence %s', async (_, lightInPage) => {
    const reading = createReadingStore(world({ lightInPage }).ports)
    await reading.show(shown(), settings)
    await reading.light(sentence)
    expect(reading.store.getState().notice).toEqual({ kind: 'notInPage' })
  })

  test('lights only here what comes from no tab', async () => {
    const { ports, asked } = world()
    const reading = createReadingStore(ports)
    await reading.show(shown({ tabId: null }), settings)
    await reading.light(sentence)
    reading.lightOff()
    expect(asked).toEqual([{ here: sentence.text }])
  })

  test('takes the light off the page on leaving, if there is one', async () => {
    const { ports, asked } = world()
    const reading = createReadingStore(ports)
    await reading.show(shown(), settings)
    reading.lightOff()
    expect(asked).toEqual([])
    await reading.light(sentence)
    await reading.light(sentence)
    reading.lightOff()
    reading.lightOff()
    const holding = asked.filter((each) => JSON.stringify(each).match(/"(held|off)"/))
    expect(holding).toEqual([{ held: 7 }, { off: 7 }])
  })

  test('saves, removes and brings back', async () => {
    const { ports, list } = world()
    const reading = createReadingStore(ports)
    await reading.show(shown(), settings)
    await reading.toggleSaved()
    expect(reading.store.getState()).toMatchObject({ saved: 'saved', notice: { kind: 'saved' } })
    await reading.toggleSaved()
    expect(reading.store.getState()).toMatchObject({ saved: 'unsaved', notice: { kind: 'removed' } })
    expect(list.size).toBe(0)
    await reading.undoRemove()
    expect(reading.store.getState()).toMatchObject({ saved: 'saved', notice: null })
    expect(list.size).toBe(1)
  })

  test.each<[string, ReadingPorts['background']['save'], string]>([
    ['the disk is full', async () => fail({ kind: 'diskFull' }), 'diskFull'],
    ['the background is gone', () => Promise.reject(new Error('gone')), 'unreachable'],
  ])('stays unsaved and says so when %s', async (_, save, kind) => {
    const reading = createReadingStore(world({ save }).ports)
    await reading.show(shown(), settings)
    await reading.toggleSaved()
    expect(reading.store.getState()).toMatchObject({
      saved: 'unsaved',
      notice: { kind: 'saveFailed', error: { kind } },
    })
  })

  test('does not save twice while it saves', async () => {
    let saves = 0
    const reading = createReadingStore(
      world({
        save: async () => {
          saves += 1
          return ok(entry())
        },
      }).ports,
    )
    await reading.show(shown(), settings)
    await Promise.all([reading.toggleSaved(), reading.toggleSaved()])
    expect(saves).toBe(1)
  })

  test.each([
    ['text', 'copied', 'copied'],
    ['text', 'sentenceCopied', 'sentenceCopied'],
    ['forbidden', 'copied', 'copyFailed'],
  ] as const)('says whether %s was %s', async (text, what, kind) => {
    const reading = createReadingStore(world().ports)
    await reading.copy(text, what)
    expect(reading.store.getState().notice).toEqual({ kind })
  })

  test('offers the browser’s own summary where it is ready, and holds its lines against the article', async () => {
    const reading = createReadingStore(world().ports)
    await reading.show(shown(), settings)
    await vi.waitFor(() => expect(reading.store.getState().browserBrief).toEqual({ kind: 'offered' }))
    await reading.askBrowser()
    expect(reading.store.getState().browserBrief).toMatchObject({
      kind: 'written',
      lines: [{ text: 'The talks are stalling.' }],
    })
  })

  test('leaves no trace of it elsewhere, and tells when it fails', async () => {
    const { ports } = world()
    const never = { ...ports.summarizer, canSummarize: async () => false }
    const without = createReadingStore({ ...ports, summarizer: never })
    await without.show(shown(), settings)
    expect(without.store.getState().browserBrief).toEqual({ kind: 'none' })

    const broken = { ...ports.summarizer, summarize: async () => Promise.reject(new Error('no')) }
    const failing = createReadingStore({ ...ports, summarizer: broken })
    await failing.show(shown(), settings)
    await failing.askBrowser()
    expect(failing.store.getState().browserBrief).toEqual({ kind: 'failed' })
  })
})
