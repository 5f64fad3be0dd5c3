import { browser } from 'wxt/browser'
import { alarm } from './alarm'

const daily = alarm('daily', 24 * 60)

/** Background only, synchronously at the top: once a day, and when the browser starts (an alarm may be lost with the browser's crash). */
export function watchDaily(callback: () => void): void {
  daily.watch(callback)
  const arm = () => void daily.set()
  browser.runtime.onInstalled.addListener(arm)
  browser.runtime.onStartup.addListener(() => {
    arm()
    callback()
  })
}
