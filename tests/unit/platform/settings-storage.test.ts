import './fake-browser.ts'
import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { loadSettings, settingsBroken, storeSettings, watchSettings } from '@/lib/platform/settings-storage'
import { defaultSettings } from '@/lib/settings/settings'

beforeEach(() => fakeBrowser.reset())

test('without anything stored the defaults stand', async () => {
  expect(await loadSettings()).toEqual(defaultSettings)
  expect(await settingsBroken()).toBe(false)
})

test('two changes at once both count', async () => {
  await Promise.all([storeSettings({ pictures: false }), storeSettings({ summaryLength: 5 })])
  expect(await loadSettings()).toEqual({ ...defaultSettings, pictures: false, summaryLength: 5 })
})

test('views hear of a change', async () => {
  const heard: unknown[] = []
  const stop = watchSettings((settings) => heard.push(settings.pictures))
  await storeSettings({ pictures: false })
  expect(heard).toEqual([false])
  stop()
  await storeSettings({ pictures: true })
  expect(heard).toEqual([false])
})

test('what can’t be read is kept aside and told, never overwritten', async () => {
  const raw = { v: 99, data: { from: 'the future' } }
  await fakeBrowser.storage.local.set({ settings: raw })
  expect(await loadSettings()).toEqual(defaultSettings)
  expect(await settingsBroken()).toBe(true)
  await storeSettings({ pictures: false })
  expect(await fakeBrowser.storage.local.get('settings.broken')).toEqual({ 'settings.broken': raw })
  expect(await loadSettings()).toMatchObject({ pictures: false })
  expect(await settingsBroken()).toBe(true)
})
