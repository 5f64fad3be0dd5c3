import type { Page, PageScreenshotOptions } from 'playwright'

/** https://developer.chrome.com/docs/extensions/develop/ui/add-popup */
const TALLEST_POPUP = 600

/** What a reader sees of a popup: as wide and high as its content asks for, and no higher than Chrome lets it be. A headless one grows to 1,400 px. */
export async function popupWindow(popup: Page): Promise<PageScreenshotOptions> {
  const sizeOf = async (side: 'width' | 'height'): Promise<number> =>
    Number(await popup.evaluate(`Math.ceil(document.body.getBoundingClientRect().${side})`))
  const height = Math.min(await sizeOf('height'), TALLEST_POPUP)
  return { fullPage: true, clip: { x: 0, y: 0, width: await sizeOf('width'), height } }
}
