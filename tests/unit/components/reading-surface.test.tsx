import { describe, expect, test, vi } from 'vitest'
import type { Trouble } from '@/components/face/trouble-words'
import type { Said } from '@/components/reading/notice-words'
import { ReadingSurface } from '@/components/reading/ReadingSurface'
import type { SurfaceActions, SurfaceContext, SurfaceShown, SurfaceState } from '@/components/reading/surface'
import { textDirection } from '@/components/reading/text-direction'
import type { Refusal } from '@/lib/extract/refusal'
import { defaultSettings } from '@/lib/settings/settings'
import { noWeather } from '@/lib/weather/own-weather'
import { button, draw, key, lateParts, press, redraw, wordsOf } from './draw'
import { article, rail, sentenceOf, sentences } from './examples'

const now = new Date('2024-04-03T16:00:00Z')

const context: SurfaceContext = {
  settings: defaultSettings,
  weather: noWeather,
  lists: { marks: new Map(), saves: new Map() },
  now,
}

const weather = {
  temp: 45,
  unit: 'F',
  condition: 'Clear',
  location: 'Harborview',
  high: 51,
  low: 38,
} as const

const full: SurfaceShown = {
  kind: 'article',
  article: article(),
  rails: [rail()],
  weather,
  capturedAt: '2024-04-03T16:00:00Z',
  source: 'live',
}

const state = (more: Partial<SurfaceState> = {}): SurfaceState => ({
  shown: full,
  saved: 'unsaved',
  digest: null,
  browserBrief: { kind: 'none' },
  lit: null,
  notice: null,
  ...more,
})

const digest = {
  digest: {
    sentenceCount: 3,
    summary: [{ block: 0, index: 1 }],
    figures: [],
    dates: [],
    quotes: [],
    claims: [],
    people: [],
    organisations: [],
    places: [],
  },
  sentenceOf,
}

function doings(more: Partial<SurfaceActions> = {}): SurfaceActions {
  return {
    onShow: vi.fn(),
    onSave: vi.fn(),
    onUndo: vi.fn(),
    onUndoLink: vi.fn(),
    onCopy: vi.fn(),
    onCopySentence: vi.fn(),
    onAskBrowser: vi.fn(),
    onLoadTags: vi.fn(async () => ({ tags: ['port'], known: [{ name: 'port', count: 2 }] })),
    onTags: vi.fn(),
    onNoticeClosed: vi.fn(),
    onSettings: vi.fn(),
    onList: vi.fn(),
    onOptions: vi.fn(),
    onRetry: vi.fn(),
    onWeatherAgain: vi.fn(),
    onPage: vi.fn(),
    onPanel: vi.fn(),
    ...more,
  }
}

const surface = async (is: SurfaceState, actions = doings()) => {
  const box = await draw(<ReadingSurface state={is} context={context} actions={actions} />)
  await lateParts()
  return box
}

describe('a reading surface', () => {
  test('stands on lines while the page is read, and says so', async () => {
    const box = await surface(state({ shown: { kind: 'loading' } }))
    expect(wordsOf(box.querySelector('main'))).toBe('Reading the page')
    expect(box.querySelector('main [role="status"]')).not.toBeNull()
  })

  test('says how to begin where nothing was read yet', async () => {
    const box = await surface(state({ shown: { kind: 'nothing' } }))
    expect(wordsOf(box.querySelector('main'))).toMatch(/^Nothing to read yet.*click Lede in the toolbar/)
  })

  test('sets an article in the order that never changes', async () => {
    const box = await surface(state({ digest }))
    const order = [
      'Port · The',
      'Port deal stalls',
      'Talks broke off',
      'By Ana Ruiz',
      'Panel',
      'In brief',
      '42-day pause.',
      'The talks are',
      'More than 3,200',
      'The Latest',
      'Judge orders',
    ]
    const words = wordsOf(box.querySelector('main'))
    const places = order.map((part) => words.indexOf(part))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })

  test('shows the text before the digest is there, and keeps its room', async () => {
    const box = await surface(state())
    expect(wordsOf(box)).toContain('The talks are stalling.')
    expect(wordsOf(box)).not.toContain('In brief')
    expect(box.querySelector('.skeleton')).not.toBeNull()
  })

  test('leaves the story and the lists where they stand when the digest comes', async () => {
    const box = await surface(state())
    const before = ['[data-block="0"]', '[data-story]'].map((each) => box.querySelector(each))
    expect(before).not.toContain(null)
    await redraw(box, <ReadingSurface state={state({ digest })} context={context} actions={doings()} />)
    expect(['[data-block="0"]', '[data-story]'].map((each) => box.querySelector(each))).toEqual(before)
    expect(before.map((each) => each?.isConnected)).toEqual([true, true])
  })

  test('labels the masthead’s weather as the page’s own', async () => {
    const box = await surface(state())
    await vi.waitFor(() =>
      expect(wordsOf(box.querySelector('header'))).toBe(
        'LedeWeather shown on this page: 45°Clear · Harborview · on this page',
      ),
    )
  })

  test('leads a summary line to its sentence', async () => {
    const actions = doings()
    const box = await surface(state({ digest }), actions)
    await press(button(box, 'The city has proposed a 42-day pause.'))
    expect(actions.onShow).toHaveBeenCalledWith(sentences[1])
  })

  test('copies head, text and address as plain text', async () => {
    const actions = doings()
    const box = await surface(state(), actions)
    await press(button(box, 'Copy the article as text'))
    expect(actions.onCopy).toHaveBeenCalledWith(
      [
        'Port deal stalls again',
        'Talks broke off before dawn.',
        'Ana Ruiz, Tom Okafor · The Harborview Ledger · 2024-04-03',
        'The talks are stalling. The city has proposed a 42-day pause.',
        'More than 3,200 containers wait offshore, the port authority says.',
        'https://www.harborviewledger.example/port/deal',
      ].join('\n\n'),
    )
  })

  test.each([
    ['unsaved', 'Save to the reading list', true],
    ['saved', 'Saved. Remove from the reading list', true],
    ['unknown', 'Save to the reading list', false],
    ['saving', 'Saving', false],
  ] as const)('tells at once whether it is %s', async (saved, label, enabled) => {
    const actions = doings()
    const save = button(await surface(state({ saved }), actions), label)
    expect(save.disabled).toBe(!enabled)
    await press(save)
    expect(actions.onSave).toHaveBeenCalledTimes(enabled ? 1 : 0)
  })

  test('opens the type panel, acts on a choice at once, and closes it with Escape', async () => {
    const actions = doings()
    const box = await surface(state(), actions)
    const opener = button(box, 'Text and theme')
    await press(opener)
    expect(opener.getAttribute('aria-expanded')).toBe('true')
    const dark = box.querySelector<HTMLInputElement>('input[value="dark"]')
    if (!dark) throw new Error('no choice of theme')
    await press(dark)
    expect(actions.onSettings).toHaveBeenCalledWith({
      typography: { ...defaultSettings.typography, theme: 'dark' },
    })
    await key(dark, 'Escape')
    expect(opener.getAttribute('aria-expanded')).toBe('false')
    expect(box.querySelector('#type-panel')).toBeNull()
  })

  test('says that it is saved, and takes tags for it at once', async () => {
    const actions = doings()
    const box = await surface(state({ saved: 'saved', notice: { kind: 'saved' } }), actions)
    await press(button(box, 'Tags…'))
    await lateParts()
    await lateParts()
    const field = box.querySelector('[role="combobox"]')
    if (!(field instanceof HTMLInputElement)) throw new Error('no field')
    await press(button(box, 'Remove “port”'))
    expect(wordsOf(box.querySelector('[role="listbox"]'))).toBe('port 2')
    await press(button(box, 'Save tags'))
    expect(actions.onTags).toHaveBeenCalledWith('a1', [], ['port'])
    expect(box.querySelector('dialog')).toBeNull()
  })

  test.each([['removed', 'Removed from the reading list.', 'Undo', 'onUndo']] as const)(
    'says that it is %s and what may be done next',
    async (kind, sentence, action, doing) => {
      const actions = doings()
      const box = await surface(state({ notice: { kind } }), actions)
      const notice = box.querySelector('.notice')
      expect(wordsOf(notice)).toContain(sentence)
      if (!(notice instanceof HTMLElement)) throw new Error('no notice')
      await press(button(notice, action))
      expect(actions[doing]).toHaveBeenCalled()
    },
  )

  test.each<[Said, RegExp]>([
    [
      { kind: 'linkSaved', title: 'Ferries run' },
      /^Saved “Ferries run” to the reading list\.Open the reading list/,
    ],
    [{ kind: 'linkRemoved', title: 'Ferries run' }, /^Removed “Ferries run”\.Undo/],
    [
      { kind: 'linkNotSaved', title: 'Ferries run', error: { kind: 'linkRefused', status: 403 } },
      /^“Ferries run” was not saved\. The site refused\. It answered with error 403\./,
    ],
    [
      { kind: 'linkNotSaved', title: 'Ferries run', error: { kind: 'noStory', refusal: 'video' } },
      /^“Ferries run” was not saved\. A video page\. .*Watch it on the page itself\./,
    ],
  ])('says what became of a listed story: %o', async (notice, words) => {
    const box = await surface(state({ notice }))
    expect(wordsOf(box.querySelector('.notice'))).toMatch(words)
  })

  test('says what to do when the disk is full', async () => {
    const notice = { kind: 'saveFailed', error: { kind: 'diskFull' } } as const
    const box = await surface(state({ notice }))
    expect(wordsOf(box.querySelector('.notice'))).toMatch(
      /^The disk is full\..*everything saved before is safe.*See the space used$/,
    )
  })

  test('gives its whole place to a question for a permission', async () => {
    const box = await draw(
      <ReadingSurface state={state()} context={context} actions={doings()} instead={<p>May Lede?</p>} />,
    )
    expect(wordsOf(box.querySelector('main'))).toBe('May Lede?')
  })

  test('shows the next article when the page has changed', async () => {
    const box = await surface(state())
    const next = { ...full, article: article({ title: 'Ferries run again' }) }
    await redraw(box, <ReadingSurface state={state({ shown: next })} context={context} actions={doings()} />)
    expect(wordsOf(box.querySelector('h1'))).toBe('Ferries run again')
  })
})

describe('a page that is no article', () => {
  const refusals: readonly (readonly [Refusal, RegExp])[] = [
    ['frontPage', /^A front page, not a story.*Open one of them/],
    ['sectionList', /^A list of stories.*Open one of them/],
    ['search', /^Search results.*Open a story/],
    ['video', /^A video page.*Watch it/],
    ['logIn', /^A page to log in.*Log in on the page/],
    ['app', /^An app, not an article.*Use it as it is/],
    ['empty', /^Nothing to read on this page.*try again/],
    ['tooLittleText', /^Too little text.*try again/],
  ]
  test.each(refusals)('(%s) says what it is and still lists its stories', async (refusal, words) => {
    const actions = doings()
    const capture = {
      url: 'https://www.harborviewledger.example/',
      siteName: null,
      article: null,
      refusal,
      rails: [rail()],
      weather,
      capturedAt: '2024-04-03T16:00:00Z',
    }
    const box = await surface(state({ shown: { kind: 'refused', capture } }), actions)
    expect(wordsOf(box.querySelector('main'))).toMatch(words)
    expect(wordsOf(box.querySelector('main'))).toContain(
      'The Lateston harborviewledger.exampleJudge orders ferry line',
    )
    await vi.waitFor(() => expect(wordsOf(box.querySelector('header'))).toContain('45°'))
    const helps = ['logIn', 'empty', 'tooLittleText'].includes(refusal)
    const action = box.querySelector<HTMLElement>('main .actions button')
    if (!action) throw new Error('no action')
    expect(wordsOf(action)).toBe(helps ? 'Try again' : 'Open the reading list')
    await press(action)
    expect(helps ? actions.onRetry : actions.onList).toHaveBeenCalled()
  })
})

test.each([
  [['Ferries run again', 'القطارات تعود'], 'ltr'],
  [['القطارات تعود إلى الشمال', '«7» مدارس', 'Lede'], 'rtl'],
  [['העיריה מציעה הפסקה'], 'rtl'],
  [['2026', ''], 'ltr'],
  [[], 'ltr'],
] as const)('the lists of a page without a story run as most headlines do: %o', (titles, direction) => {
  expect(textDirection(titles)).toBe(direction)
})

describe('a page that can’t be read', () => {
  const troubles: readonly Exclude<Trouble, { kind: 'linkRefused' | 'noStory' }>['kind'][] = [
    'tooLarge',
    'pdf',
    'notHtml',
    'noSelection',
    'browserPage',
    'storePage',
    'readerView',
    'localFile',
    'noAccess',
    'tabGone',
    'garbled',
    'linkNotAllowed',
    'linkOffline',
    'linkTimeout',
    'linkNotHtml',
    'badLink',
    'gone',
    'databaseFailed',
    'unreachable',
  ]
  const helps: readonly Trouble['kind'][] = [
    'noSelection',
    'localFile',
    'garbled',
    'linkNotAllowed',
    'linkOffline',
    'linkTimeout',
    'databaseFailed',
    'unreachable',
  ]
  test.each(troubles)('(%s) has a headline, a sentence and an action, and is announced', async (kind) => {
    const box = await surface(state({ shown: { kind: 'failed', error: { kind }, url: null } }))
    const face = box.querySelector('[role="alert"]')
    expect(wordsOf(face?.querySelector('h1') ?? null).length).toBeGreaterThan(8)
    expect(wordsOf(face?.querySelector('p') ?? null)).toMatch(/\.$/)
    const words = [...(face?.querySelectorAll('button') ?? [])].map(wordsOf)
    const list = 'Open the reading list'
    // Asking once more is offered only where it may help.
    expect(words).toEqual(helps.includes(kind) ? ['Try again', list] : [list])
  })

  test.each([
    ['linkOffline', ['Try again', 'Open the page']],
    ['linkNotHtml', ['Open the page', 'Open the reading list']],
  ] as const)('(%s) of a link leads to the page itself', async (kind, actions) => {
    const url = 'https://ledger.example/deal'
    const doing = doings({ onSource: vi.fn() })
    const box = await surface(state({ shown: { kind: 'failed', error: { kind }, url } }), doing)
    expect([...box.querySelectorAll('main button')].map(wordsOf)).toEqual(actions)
    await press(button(box, 'Open the page'))
    expect(doing.onSource).toHaveBeenCalledWith(url)
  })

  test('tells the number a site refused with', async () => {
    const error = { kind: 'linkRefused', status: 503 } as const
    const box = await surface(state({ shown: { kind: 'failed', error, url: null } }))
    expect(wordsOf(box.querySelector('main'))).toContain('It answered with error 503.')
  })
})
