import { browser } from 'wxt/browser'

const NAME = 'pictures'

/** The shortest that browsers allow; only for what a background that died left undone. */
const AGAIN_IN_MINUTES = 0.5

/** Background only, synchronously at the top. An alarm may be lost with the browser's crash: the start counts as one. */
export function watchPictureAlarm(callback: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) callback()
  })
  browser.runtime.onStartup.addListener(callback)
}

export const setPictureAlarm = (): Promise<void> =>
  browser.alarms.create(NAME, { delayInMinutes: AGAIN_IN_MINUTES, periodInMinutes: AGAIN_IN_MINUTES })

export async function clearPictureAlarm(): Promise<void> {
  await browser.alarms.clear(NAME)
}
