import './fake-browser.ts'
import { afterEach, expect, test, vi } from 'vitest'
import { throughDoor } from '@/lib/platform/door'
import { clearRequests, loadRequestLog } from '@/lib/platform/request-log'

afterEach(async () => {
  vi.unstubAllGlobals()
  await clearRequests()
})

const answering = (answer: () => Response | Promise<Response>) => {
  const asked: { readonly url: string; readonly options: RequestInit }[] = []
  vi.stubGlobal('fetch', async (url: URL, options: RequestInit) => {
    asked.push({ url: url.href, options })
    return answer()
  })
  return asked
}

test('an answer comes through, and the log says who was asked, why and how much came', async () => {
  const asked = answering(() => new Response('{"a":1}', { headers: { 'content-type': 'application/json' } }))
  const answer = await throughDoor('https://api.example/v1', 'weather')
  expect(answer).toMatchObject({ ok: true, value: { status: 200, contentType: 'application/json' } })
  expect(asked[0]?.options).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' })
  expect(await loadRequestLog()).toMatchObject([
    { host: 'api.example', reason: 'weather', bytes: 7, count: 1 },
  ])
})

test.each([
  ['no TLS', 'http://api.example/', 'weather'],
  ['a machine in the house', 'http://192.168.0.2/', 'place'],
  ['a link to this machine', 'http://localhost:8080/', 'link'],
  ['a picture without TLS', 'http://pix.example/a.jpg', 'offlinePictures'],
  ['a picture of this machine', 'http://127.0.0.1/a.jpg', 'offlinePictures'],
  ['a file', 'file:///etc/passwd', 'link'],
  ['no address', 'api.example', 'weather'],
] as const)('%s: nothing is asked and nothing logged', async (_name, url, reason) => {
  const asked = answering(() => new Response(''))
  expect(await throughDoor(url, reason)).toEqual({ ok: false, error: { kind: 'forbidden' } })
  expect(asked).toEqual([])
  expect(await loadRequestLog()).toEqual([])
})

test('a picture to be kept is cut off at 5 MB', async () => {
  const part = new Uint8Array(1_000_000)
  const endless = new ReadableStream({ pull: (controller) => controller.enqueue(part) })
  answering(() => new Response(endless))
  expect(await throughDoor('https://pix.example/a.jpg', 'offlinePictures')).toEqual({
    ok: false,
    error: { kind: 'tooLarge', bytes: 6_000_000 },
  })
})

test('a picture that can’t be had is asked for once: why not is nobody’s question', async () => {
  const asked = answering(() => Promise.reject(new TypeError('Failed to fetch')))
  await throughDoor('https://pix.example/a.jpg', 'offlinePictures')
  expect(asked).toHaveLength(1)
  expect(asked[0]?.options).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' })
  expect(await loadRequestLog()).toMatchObject([{ host: 'pix.example', reason: 'offlinePictures' }])
})

test('a service on this machine may be asked without TLS', async () => {
  const asked = answering(() => new Response('{}'))
  expect(await throughDoor('http://localhost:8080/v1', 'weather')).toMatchObject({ ok: true })
  expect(asked).toHaveLength(1)
})

test('an endless answer is cut off', async () => {
  const part = new Uint8Array(100_000)
  const endless = new ReadableStream({ pull: (controller) => controller.enqueue(part) })
  answering(() => new Response(endless))
  expect(await throughDoor('https://api.example/v1', 'weather')).toMatchObject({
    ok: false,
    error: { kind: 'tooLarge' },
  })
})

test.each([
  ['a broken connection', new TypeError('Failed to fetch'), 'offline'],
  ['no answer in time', new DOMException('', 'TimeoutError'), 'timeout'],
])('%s is told as such, and stands in the log: it left the device', async (_name, error, kind) => {
  answering(() => Promise.reject(error))
  expect(await throughDoor('https://api.example/v1', 'place')).toEqual({ ok: false, error: { kind } })
  expect(await loadRequestLog()).toMatchObject([{ host: 'api.example', reason: 'place', bytes: null }])
})

const redirected = (url: string): Response => {
  const response = new Response('<p>')
  Object.defineProperties(response, { redirected: { value: true }, url: { value: url } })
  return response
}

test('a link that leads on has a line for each end of its way', async () => {
  answering(() => redirected('https://www.ledger.example/deal'))
  expect(await throughDoor('https://ledger.example/deal', 'link')).toMatchObject({
    ok: true,
    value: { url: 'https://www.ledger.example/deal' },
  })
  const lines = (await loadRequestLog()).map(({ host, bytes }) => [host, bytes])
  expect(lines.toSorted()).toEqual([
    ['ledger.example', null],
    ['www.ledger.example', 3],
  ])
})

test('a link that leads where Lede may not ask is told from a broken connection, and stands in the log', async () => {
  const elsewhere = new Response(null)
  Object.defineProperty(elsewhere, 'type', { value: 'opaqueredirect' })
  const answers = [() => Promise.reject(new TypeError('Failed to fetch')), () => elsewhere]
  const asked = answering(() => answers.shift()?.() ?? new Response(''))
  expect(await throughDoor('https://ledger.example/deal', 'link')).toEqual({
    ok: false,
    error: { kind: 'movedAway' },
  })
  expect(asked.map(({ options }) => options.redirect)).toEqual([undefined, 'manual'])
  expect((await loadRequestLog()).map(({ host }) => host).toSorted()).toEqual([
    'ledger.example',
    'ledger.example',
    null,
  ])
})

test('a link without a network is asked for twice, and said to be without one', async () => {
  answering(() => Promise.reject(new TypeError('Failed to fetch')))
  expect(await throughDoor('https://ledger.example/deal', 'link')).toMatchObject({
    error: { kind: 'offline' },
  })
  expect(await loadRequestLog()).toHaveLength(2)
})
