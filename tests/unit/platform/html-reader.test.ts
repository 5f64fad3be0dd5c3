import './fake-browser.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { readHtml } from '@/lib/platform/html-reader'

const page = { html: '<p>x', url: 'https://a.example/', now: '2026-04-08T15:30:00.000Z' }

/** An offscreen page that answers as told; closing it ends a message that waits, as in Chromium. */
function offscreen(answer: (message: unknown) => Promise<unknown>) {
  const done: string[] = []
  let open = false
  let end = (_error: Error) => {}
  Reflect.set(fakeBrowser, 'offscreen', {
    async createDocument() {
      if (open) throw new Error('Only a single offscreen document may be created.')
      open = true
      done.push('open')
    },
    async closeDocument() {
      open = false
      done.push('close')
      end(new Error('The message channel closed before a response was received.'))
    },
  })
  Reflect.set(fakeBrowser.runtime, 'getContexts', async () => (open ? [{}] : []))
  Reflect.set(fakeBrowser.runtime, 'sendMessage', (message: unknown) => {
    done.push('ask')
    return Promise.race([
      answer(message),
      new Promise((_, reject) => {
        end = reject
      }),
    ])
  })
  return {
    done,
    leaveOpen: () => {
      open = true
    },
  }
}

beforeEach(() => {
  fakeBrowser.reset()
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())

test('a page is read where there is a DOM, which is closed after it', async () => {
  const { done } = offscreen(async () => ({ done: true, value: 'read' }))
  expect(await readHtml(page)).toEqual({ ok: true, value: 'read' })
  expect(done).toEqual(['open', 'ask', 'close'])
  expect(vi.getTimerCount()).toBe(0)
})

test('a page that takes for ever is given up, its reader closed, and asked of no other', async () => {
  const { done } = offscreen(() => new Promise(() => {}))
  const reading = readHtml(page)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await reading).toEqual({ ok: false, error: { kind: 'tooSlow' } })
  await vi.advanceTimersByTimeAsync(1)
  expect(done).toEqual(['open', 'ask', 'close'])
})

test('what a stopped worker has left open is not read in', async () => {
  const { done, leaveOpen } = offscreen(async () => ({ done: true, value: 'read' }))
  leaveOpen()
  expect(await readHtml(page)).toEqual({ ok: true, value: 'read' })
  expect(done).toEqual(['close', 'open', 'ask', 'close'])
})
