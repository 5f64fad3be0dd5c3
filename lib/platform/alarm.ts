import { browser } from 'wxt/browser'

/** The shortest both browsers keep (https://developer.chrome.com/docs/extensions/reference/api/alarms). */
const HALF_A_MINUTE = 0.5

export interface Alarm {
  /** Synchronously at the top: a background that was stopped is started again for it. */
  watch(callback: () => void): void
  set(): Promise<void>
  clear(): Promise<void>
}

/** Background only. Rings every so many minutes until it is cleared, whether the background is still there or not. */
export const alarm = (name: string, periodInMinutes = HALF_A_MINUTE): Alarm => ({
  watch(callback) {
    browser.alarms.onAlarm.addListener((rung) => {
      if (rung.name === name) callback()
    })
  },
  set: () => browser.alarms.create(name, { periodInMinutes }),
  async clear() {
    await browser.alarms.clear(name)
  },
})
