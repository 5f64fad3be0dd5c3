import './fake-browser.ts'
import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { serve, toBackground } from '@/lib/platform/messenger'

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
  serve<End>(handlers)
  expect(await toBackground<End>().double({ of: 21 })).toBe(42)
})

test('a crash is told by its name only, and only to the one who asked', async () => {
  serve<End>(handlers)
  await expect(toBackground<End>().crash({})).rejects.toThrow('background.crash: RangeError')
})

test('a background stopped in the middle is asked once more', async () => {
  serve<End>(handlers)
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
  serve<End>(handlers)
  expect(await deliver(message, sender)).toBe('nobody answers')
})
