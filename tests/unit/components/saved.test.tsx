import { describe, expect, test, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { PictureLine } from '@/components/saved/PictureLine'
import { SavedLine } from '@/components/saved/SavedLine'
import { SavedTabs } from '@/components/saved/SavedTabs'
import { SavingOptions } from '@/components/saved/SavingOptions'
import { Picture } from '@/components/story/Picture'
import { article, entry } from '../state/examples.ts'
import { button, draw, press, wordsOf } from './draw'

const now = new Date('2024-04-03T16:05:00Z')

const pictures = (state: Partial<{ fetching: boolean; allowed: boolean }> = {}) => ({
  store: createStore(() => ({ fetching: false, allowed: true, ...state })),
  follow: vi.fn(async () => {}),
  keep: vi.fn(),
  decline: vi.fn(),
  stop: vi.fn(),
})

describe('the line under a saved story', () => {
  test('tells since when, and offers to open, tag and remove', async () => {
    const actions = { onSave: vi.fn(), onSaved: vi.fn() }
    const onTags = vi.fn()
    const box = await draw(
      <SavedLine
        entry={entry({ tags: ['port'] })}
        article={article()}
        wish="ask"
        now={now}
        onTags={onTags}
        actions={actions}
      />,
    )
    expect(wordsOf(box)).toMatch(/^Saved 5 min\. ago/)
    await press(button(box, 'Open'))
    expect(actions.onSaved).toHaveBeenCalledWith('a1')
    await press(button(box, 'Tags (1)'))
    expect(onTags).toHaveBeenCalled()
    await press(button(box, 'Remove'))
    expect(actions.onSave).toHaveBeenCalled()
  })

  test('offers nothing that makes no sense there', async () => {
    const box = await draw(
      <SavedLine entry={entry()} article={article()} wish="ask" now={now} actions={{}} />,
    )
    expect(box.querySelectorAll('button')).toHaveLength(0)
  })
})

describe('what is told of its pictures', () => {
  const none = { kept: 0, failed: 3, bytes: 0 }
  test.each([
    ['before anyone was asked', null, 'ask', {}, /^Keep its pictures too\?/],
    ['under way', null, 'always', { fetching: true }, /^Fetching its 3 pictures/],
    [
      'under way, but not allowed yet',
      null,
      'always',
      { fetching: true, allowed: false },
      /^Keep its pictures too\?/,
    ],
    ['all there', { kept: 3, failed: 0, bytes: 70_000 }, 'always', {}, /^All 3 pictures are kept, /],
    [
      'some missing',
      { kept: 1, failed: 2, bytes: 9 },
      'always',
      {},
      /^2 of 3 pictures are missing\. ?Try again$/,
    ],
    ['all missing', none, 'always', {}, /^3 of 3 pictures are missing\. ?Try again$/],
    [
      'some missing, where each is asked for',
      { kept: 1, failed: 2, bytes: 9 },
      'ask',
      {},
      /^2 of 3 pictures are missing/,
    ],
    ['not wanted', null, 'never', {}, /^Its pictures are not kept\. ?Keep them$/],
    ['not wanted any more', none, 'never', {}, /^Its pictures are not kept\. ?Keep them$/],
    ['saved before they were wanted', null, 'always', {}, /^Its pictures are not kept\. ?Keep them$/],
  ] as const)('%s', async (_, kept, wish, state, words) => {
    const box = await draw(<PictureLine total={3} kept={kept} wish={wish} pictures={pictures(state)} />)
    expect(wordsOf(box)).toMatch(words)
  })

  test('of a story without pictures nothing', async () => {
    const box = await draw(<PictureLine total={0} kept={null} wish="ask" pictures={pictures()} />)
    expect(wordsOf(box)).toBe('')
  })

  test('each answer does what it says', async () => {
    const asked = pictures()
    const box = await draw(<PictureLine total={1} kept={null} wish="ask" pictures={asked} />)
    await press(button(box, 'Keep pictures'))
    expect(asked.keep).toHaveBeenCalledOnce()
    await press(button(box, 'Text is enough'))
    expect(asked.decline).toHaveBeenCalledOnce()
  })
})

test('a kept picture is drawn from what is kept, one that is missing says so, and none is asked for', async () => {
  const image = { alt: 'Cranes', width: null, height: null, caption: null, credit: null }
  const kept = new Map([['https://pix.example/a.jpg', 'blob:a']])
  const box = await draw(
    <>
      <Picture image={{ ...image, src: 'https://pix.example/a.jpg' }} pictures={kept} />
      <Picture image={{ ...image, src: 'https://pix.example/b.jpg' }} pictures={kept} />
    </>,
  )
  expect([...box.querySelectorAll('img')].map((each) => each.getAttribute('src'))).toEqual(['blob:a'])
  expect(wordsOf(box)).toContain('Cranes')
})

describe('several tabs', () => {
  const props = {
    phase: 'saving',
    tabs: [
      { tabId: 1, title: 'Port deal', url: 'https://a.example/1', state: { kind: 'saved', id: 'a1' } },
      { tabId: 2, title: 'Ferry', url: 'https://b.example/2', state: { kind: 'saving' } },
      { tabId: 3, title: null, url: null, state: { kind: 'refused', error: { kind: 'noAccess' } } },
    ],
    barred: ['https://a.example/1', 'https://b.example/2', 'https://a.example/3'],
    refused: null,
    hrefOf: (id: string) => `reader.html?id=${id}`,
    onAllowTabs: vi.fn(),
    onAllowSites: vi.fn(),
  } as const

  test('show how far they are and what became of each', async () => {
    const box = await draw(<SavedTabs {...props} />)
    expect(box.querySelector('progress')?.value).toBe(2)
    expect(box.querySelector('a')?.getAttribute('href')).toBe('reader.html?id=a1')
    expect(wordsOf(box)).toContain('Not saved')
  })

  test('end with a report', async () => {
    const box = await draw(<SavedTabs {...props} phase="done" />)
    expect(wordsOf(box.querySelector('[role="status"]'))).toBe('Done: 1 saved, 1 not saved.')
  })

  test('ask in words for tabs, then for sites, each once', async () => {
    const tabs = await draw(<SavedTabs {...props} phase="askTabs" />)
    await press(button(tabs, 'Let Lede see the tabs'))
    expect(props.onAllowTabs).toHaveBeenCalledOnce()
    expect(tabs.querySelectorAll('li')).toHaveLength(0)
    const sites = await draw(<SavedTabs {...props} phase="askSites" />)
    expect(wordsOf(sites)).toContain('these 2 sites: a.example, b.example')
    await press(button(sites, 'Save 3 articles'))
    expect(props.onAllowSites).toHaveBeenCalledOnce()
  })

  test('say so when they are not allowed, and when none is left', async () => {
    const refused = await draw(<SavedTabs {...props} phase="askTabs" refused="tabs" />)
    expect(wordsOf(refused.querySelector('[role="alert"]'))).toMatch(/^The browser did not allow it/)
    const empty = await draw(<SavedTabs {...props} phase="done" tabs={[]} />)
    expect(wordsOf(empty.querySelector('[role="status"]'))).toMatch(/^No tab/)
  })
})

test('the options tell what is kept, and change it', async () => {
  const onPictures = vi.fn()
  const onMarks = vi.fn()
  const box = await draw(
    <SavingOptions saving={{ pictures: 'ask', marks: false }} onPictures={onPictures} onMarks={onMarks} />,
  )
  const [ask, always] = box.querySelectorAll<HTMLInputElement>('input[type="radio"]')
  expect(ask?.checked).toBe(true)
  always?.click()
  expect(onPictures).toHaveBeenCalledWith('always')
  box.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click()
  expect(onMarks).toHaveBeenCalledWith(true)
})
