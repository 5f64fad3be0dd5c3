import './fake-browser.ts'
import * as v from 'valibot'
import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { type Shapes, serve, toBackground } from '@/lib/platform/messenger'
import { backgroundShapes, offscreenShapes } from '@/lib/platform/question-shapes'

interface End {
  double(input: { readonly of: number }): Promise<number>
  crash(input: object): Promise<null>
}

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown
const handlers: End = {
  double: async ({ of }) => of * 2,
  crash: async () => {
    throw new RangeError('the words of a page')
  },
}

const shapes: Shapes<End> = { double: v.object({ of: v.number() }), crash: v.object({}) }

let listeners: Listener[] = []
beforeEach(() => {
  listeners = []
  fakeBrowser.reset()
  fakeBrowser.runtime.id = 'lede'
  Reflect.set(fakeBrowser.runtime, 'getURL', () => 'chrome-extension://lede/')
  Reflect.set(fakeBrowser.runtime, 'onMessage', {
    addListener: (listener: Listener) => listeners.push(listener),
  })
  Reflect.set(fakeBrowser.runtime, 'sendMessage', (message: unknown) => deliver(message, page))
})

const page = { id: 'lede', url: 'chrome-extension://lede/popup.html' }

function deliver(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    const taken = listeners.map((listener) => listener(message, sender, resolve))
    if (!taken.includes(true)) resolve('nobody answers')
  })
}

test('a call comes back with its answer', async () => {
  serve<End>(handlers, shapes)
  expect(await toBackground<End>().double({ of: 21 })).toBe(42)
})

test('a crash is told by its name only, and only to the one who asked', async () => {
  serve<End>(handlers, shapes)
  await expect(toBackground<End>().crash({})).rejects.toThrow('background.crash: RangeError')
})

test('a background stopped in the middle is asked once more', async () => {
  serve<End>(handlers, shapes)
  let broken = true
  Reflect.set(fakeBrowser.runtime, 'sendMessage', async (message: unknown) => {
    if (broken) {
      broken = false
      throw new Error('The message channel closed before a response was received.')
    }
    return deliver(message, page)
  })
  expect(await toBackground<End>().double({ of: 4 })).toBe(8)
})

const ask = { to: 'background', name: 'double', input: { of: 2 } }
test.each([
  ['a content script', ask, { id: 'lede', url: 'https://a.example/', tab: { id: 1 } }],
  ['another extension', ask, { id: 'other', url: 'chrome-extension://other/x.html' }],
  ['a sender without an address', ask, { id: 'lede' }],
  ['a message for another end', { ...ask, to: 'offscreen' }, page],
  ['a name nobody owns', { ...ask, name: 'destroy' }, page],
  ['a name every object has', { ...ask, name: 'toString' }, page],
  ['anything else', 'double', page],
])('no answer to %s', async (_name, message, sender) => {
  serve<End>(handlers, shapes)
  expect(await deliver(message, sender)).toBe('nobody answers')
})

test.each([undefined, null, 'two', [2], {}, { of: '2' }, { of: null }, { OF: 2 }])(
  'a question that brings %j is refused, and its handler left alone',
  async (input) => {
    serve<End>(handlers, shapes)
    expect(await deliver({ ...ask, input }, page)).toEqual({ done: false, why: 'malformed' })
  },
)

test('a handler sees nothing that its question has not', async () => {
  const seen: unknown[] = []
  serve<End>({ ...handlers, double: async (input) => seen.push(input) }, shapes)
  await deliver({ ...ask, input: { of: 2, more: 'x' } }, page)
  expect(seen).toEqual([{ of: 2 }])
})

interface Part {
  readonly type: string
  readonly pipe?: readonly Part[]
  readonly entries?: Readonly<Record<string, Part>>
  readonly item?: Part
  readonly wrapped?: Part
  readonly options?: readonly (Part | string | number)[]
}

const bounds = new Set(['max_length', 'iso_timestamp', 'regex', 'check'])
const isBounded = ({ type, pipe = [] }: Part): boolean =>
  bounds.has(type) || pipe.slice(1).some(isBounded) || (pipe[0]?.pipe !== undefined && isBounded(pipe[0]))

/** Every string of a shape, and every list, that has no end: it could fill the background's memory. */
function endless(part: Part, path: string): readonly string[] {
  const inner = [
    ...Object.entries(part.entries ?? {}).map(([name, one]) => [one, `${path}.${name}`] as const),
    ...(part.options ?? []).map((one) => [one, path] as const),
    [part.item, `${path}[]`] as const,
    [part.wrapped, path] as const,
  ]
  const open = (part.type === 'string' || part.type === 'array') && !isBounded(part)
  return [
    ...(open ? [path] : []),
    ...inner.flatMap(([one, where]) => (typeof one === 'object' ? endless(one, where) : [])),
  ]
}

test.each([
  ['background', backgroundShapes],
  ['offscreen', offscreenShapes],
])('no question to the %s is without a bound', (_, shapes) => {
  // An article's own bounds are tested with it.
  const open = Object.entries(shapes).flatMap(([name, shape]) => endless(shape as unknown as Part, name))
  expect(open.filter((path) => !/^keepText\.article\./.test(path))).toEqual([])
})

const many = (count: number) => Array.from({ length: count }, (_, n) => String(n).padStart(22, '0'))
const star = { kind: 'star', starred: true }
const still = { reading: null, progress: null, tags: null, archivedAt: null, deletedAt: null }
const kept = (count: number) =>
  many(count).map((id) => ({ ...still, id, starred: { from: false, to: true } }))
const tagged = (tag: string) => ({ ids: ['a'], change: { kind: 'tags', add: [tag], remove: [] } })
const noted = (length: number) => ({ id: 'a', change: { kind: 'note', note: 'x'.repeat(length) } })

test.each([
  ['change', { ids: many(20_000), change: star }, { ids: many(100_001), change: star }],
  ['purge', { ids: many(20_000) }, { ids: many(100_001) }],
  ['removeHighlights', { ids: many(20_000) }, { ids: many(100_001) }],
  ['restore', { lines: kept(20_000) }, { lines: kept(100_001) }],
  ['change', tagged('long'.repeat(50)), tagged('long'.repeat(500))],
  ['changeHighlight', noted(200_000), noted(1_000_001)],
  ['save', { id: 'a', windowId: 1, tags: ['b'] }, { id: 'a'.repeat(65), windowId: 1, tags: ['b'] }],
  [
    'saveLink',
    { url: `https://a.example/?${'t'.repeat(4_000)}`, windowId: 1 },
    { url: `https://a.example/?${'t'.repeat(9_000)}`, windowId: 1 },
  ],
  ['findPlaces', { name: 'Aden', language: 'en' }, { name: 'A'.repeat(201), language: 'en' }],
  ['passOver', { id: 'a', text: 'b' }, { id: 'a', text: 'b'.repeat(65) }],
] as const)('%s takes as much as a reader may ask, and no more', (name, good, bad) => {
  const shape: v.GenericSchema = backgroundShapes[name]
  expect(v.is(shape, good)).toBe(true)
  expect(v.is(shape, bad)).toBe(false)
})

const id = '0'.repeat(22)
test.each([
  ['save', { id, windowId: 1 }, { id, windowId: '1' }],
  ['save', { id, windowId: 1 }, { id: '', windowId: 1 }],
  [
    'change',
    { ids: [id], change: { kind: 'star', starred: true } },
    { ids: [7], change: { kind: 'star', starred: true } },
  ],
  ['purge', { ids: [id] }, { ids: id }],
  [
    'change',
    { ids: [id], change: { kind: 'state', state: 'read' } },
    { ids: [id], change: { kind: 'state', state: 'lost' } },
  ],
  ['setProgress', { id, progress: { block: 2, part: 0.5 } }, { id, progress: { block: 2, part: 5 } }],
  ['notePictures', { windowId: 1, hosts: ['a.example'] }, { windowId: 1, hosts: 'a.example' }],
  ['lightInPage', { tabId: 1, light: { text: 'a', before: '' } }, { tabId: 1, light: null }],
  ['changeSettings', { pictures: false }, null],
  ['findPlaces', { name: 'Aden', language: 'en' }, { name: 'Aden' }],
] as const)('%s is asked with %j and not with %j', (name, good, bad) => {
  const shape: v.GenericSchema = backgroundShapes[name]
  expect(v.safeParse(shape, good)).toMatchObject({ success: true, output: good })
  expect(v.is(shape, bad)).toBe(false)
})
