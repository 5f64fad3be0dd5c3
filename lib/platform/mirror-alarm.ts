import { browser } from 'wxt/browser'

const NAME = 'mirror'
/** The shortest both browsers keep (https://developer.chrome.com/docs/extensions/reference/api/alarms). */
const HALF_A_MINUTE = 0.5

/** Background only, synchronously at the top: a background that was stopped before the mirrors knew of a change. */
export function watchMirrorAlarm(callback: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) callback()
  })
}

export const setMirrorAlarm = (): Promise<void> =>
  browser.alarms.create(NAME, { periodInMinutes: HALF_A_MINUTE })

export async function clearMirrorAlarm(): Promise<void> {
  await browser.alarms.clear(NAME)
}
