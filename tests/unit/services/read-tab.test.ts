import { describe, expect, test } from 'vitest'
import { fail, ok, type Result } from '@/lib/base/result'
import type { Capture } from '@/lib/capture/capture-result'
import type { Reading } from '@/lib/protocol/background'
import type { ScriptError } from '@/lib/protocol/page'
import type { SiteLook } from '@/lib/rail/note-visit'
import { type ReadTabPorts, readTab } from '@/lib/services/read-tab'
import { aGathered, aSettled } from './a-gathered'

const url = 'https://ledger.example/ferry'
const tab = { tabId: 7, windowId: 3 }

interface World {
  readonly tabs?: readonly ({ readonly url: string | null; readonly incognito: boolean } | null)[]
  readonly answer?: Result<unknown, ScriptError>
  readonly history?: boolean
  readonly full?: boolean
}

function world({ tabs, answer, history = true, full = false }: World) {
  const kept: { readonly where: 'disk' | 'memory'; readonly capture: Capture }[] = []
  const shown: Reading[] = []
  const looks: SiteLook[] = []
  const left = [...(tabs ?? [{ url, incognito: false }])]
  const ports: ReadTabPorts = {
    loadTab: async () => (left.length > 1 ? (left.shift() ?? null) : (left[0] ?? null)),
    runCapture: async () => answer ?? ok(ok(aGathered(url))),
    loadSettings: async () => ({ history }),
    async storeCapture(capture) {
      if (full) return fail({ kind: 'diskFull' })
      kept.push({ where: 'disk', capture })
      return ok(null)
    },
    async storeSessionCapture(_windowId, capture) {
      kept.push({ where: 'memory', capture })
    },
    async storeVisit(look) {
      looks.push(look)
      return full ? fail({ kind: 'diskFull' }) : ok(null)
    },
    async storeReading(reading) {
      shown.push(reading)
    },
    now: () => '2026-04-08T15:30:00.000Z',
  }
  return { ports, kept, shown, looks }
}

test('a story is read, kept on the disk, and is what the window shows', async () => {
  const { ports, kept, shown } = world({})
  const reading = await readTab(ports, tab)
  expect(reading.result).toEqual(ok(aSettled(url)))
  expect(reading).toMatchObject({ ...tab, url, incognito: false })
  expect(kept.map(({ where }) => where)).toEqual(['disk'])
  expect(shown).toEqual([reading])
})

test.each([
  ['from a private window', { tabs: [{ url, incognito: true }] }],
  ['with history off', { history: false }],
  ['on a full disk', { full: true }],
] as const)('a story %s is kept in memory only', async (_name, given) => {
  const { ports, kept } = world(given)
  await readTab(ports, tab)
  expect(kept.map(({ where }) => where)).toEqual(['memory'])
})

test.each([
  ['is noted', {}, 1],
  ['is not noted from a private window', { tabs: [{ url, incognito: true }] }, 0],
  ['is not noted with history off', { history: false }, 0],
] as const)('what a page’s lists show %s', async (_name, given, count) => {
  const { ports, looks } = world(given)
  await readTab(ports, tab)
  expect(looks).toHaveLength(count)
  if (count > 0)
    expect(looks[0]).toEqual({
      url,
      articleId: aSettled(url).article?.id,
      rails: [],
      at: aSettled(url).capturedAt,
    })
})

describe('the address is the one the browser shows', () => {
  const other = 'https://elsewhere.example/'
  test.each([
    ['a place in the page makes no other page', [{ url: `${url}#comments`, incognito: false }], true],
    [
      'a page may change its own address while it is read',
      [
        { url: other, incognito: false },
        { url, incognito: false },
      ],
      true,
    ],
    ['a text from another address than the tab shows is refused', [{ url: other, incognito: false }], false],
    ['a tab whose address is hidden is refused', [{ url: null, incognito: false }], false],
  ] as const)('%s', async (_name, tabs, read) => {
    const { ports, kept } = world({ tabs })
    const { result } = await readTab(ports, tab)
    expect(result).toEqual(read ? ok(aSettled(url)) : fail({ kind: 'noAccess' }))
    expect(kept).toHaveLength(read ? 1 : 0)
  })
})

test.each([
  ['a closed tab', { tabs: [null] }, 'tabGone'],
  ["a browser's page", { tabs: [{ url: 'chrome://version/', incognito: false }] }, 'browserPage'],
  ['a lost right', { answer: fail({ kind: 'noAccess' } as const) }, 'noAccess'],
  ['a script that broke', { answer: ok(null) }, 'garbled'],
  ['an answer of another shape', { answer: ok(ok({ article: '<b>' })) }, 'garbled'],
  ['a block of no known kind', { answer: ok(ok(forged())) }, 'garbled'],
  ['a PDF, told from inside', { answer: ok(fail({ kind: 'pdf' })) }, 'pdf'],
] as const)('%s is told as such and not kept', async (_name, given, kind) => {
  const { ports, kept, shown } = world(given)
  const { result } = await readTab(ports, tab)
  expect(result).toEqual(fail({ kind }))
  expect(kept).toEqual([])
  expect(shown).toHaveLength(1)
})

function forged(): unknown {
  const { article, ...rest } = aGathered(url)
  return { ...rest, article: { ...article, blocks: [{ type: 'html', text: '<b>' }] } }
}
