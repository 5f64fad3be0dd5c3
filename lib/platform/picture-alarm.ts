import { browser } from 'wxt/browser'
import { alarm } from './alarm'

/** Only for what a background that died left undone. */
export const pictureAlarm = alarm('pictures')

/** Background only, synchronously at the top. An alarm may be lost with the browser's crash: the start counts as one. */
export function watchPictureAlarm(callback: () => void): void {
  pictureAlarm.watch(callback)
  browser.runtime.onStartup.addListener(callback)
}
