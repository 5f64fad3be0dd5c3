import './fake-browser'
import { afterEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { requestService } from '@/lib/platform/permissions'

const open = ['https://api.open-meteo.com', 'https://geocoding-api.open-meteo.com']
afterEach(() => vi.restoreAllMocks())

/** The browser's question, answered by the reader. */
const asking = (answer: boolean) => {
  const request = vi.fn(async () => answer)
  Reflect.set(browser, 'permissions', { request })
  return request
}

test.each([
  ['https://weather.example/meteo', 'https://weather.example/*'],
  ['http://localhost:8080', 'http://localhost/*'],
  ['http://127.0.0.1:8080', 'http://127.0.0.1/*'],
])('for the server %s the right to %s is asked, and nothing else', async (base, origin) => {
  for (const answer of [true, false]) {
    const request = asking(answer)
    expect(await requestService(base, open)).toBe(answer)
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: [origin] })
  }
})

test('for Open-Meteo’s own servers, which answer any page, no right is asked', async () => {
  const request = asking(false)
  for (const base of open) expect(await requestService(base, open)).toBe(true)
  expect(request).not.toHaveBeenCalled()
})
