import { browser } from 'wxt/browser'

const NAME = 'daily'
const DAY_IN_MINUTES = 24 * 60

/** Background only, synchronously at the top: once a day, and when the browser starts (an alarm may be lost with the browser's crash). */
export function watchDaily(callback: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) callback()
  })
  const arm = () => void browser.alarms.create(NAME, { periodInMinutes: DAY_IN_MINUTES })
  browser.runtime.onInstalled.addListener(arm)
  browser.runtime.onStartup.addListener(() => {
    arm()
    callback()
  })
}
