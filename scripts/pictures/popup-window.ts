import type { Page, PageScreenshotOptions } from 'playwright'

/** https://developer.chrome.com/docs/extensions/develop/ui/add-popup */
const TALLEST_POPUP = 600

const wholeSize = async (popup: Page, side: 'width' | 'height'): Promise<number> =>
  Number(await popup.evaluate(`Math.ceil(document.body.getBoundingClientRect().${side})`))

const upTo = async (popup: Page, tallest: number): Promise<PageScreenshotOptions> => {
  const width = await wholeSize(popup, 'width')
  const height = Math.min(await wholeSize(popup, 'height'), tallest)
  return { fullPage: true, clip: { x: 0, y: 0, width, height } }
}

/** What a reader sees of a popup: as wide and high as its content asks for, and no higher than Chrome lets it be. A headless one grows to 1,400 px. */
export const popupWindow = (popup: Page): Promise<PageScreenshotOptions> => upTo(popup, TALLEST_POPUP)

/** Summary and facts too, which a reader scrolls to. */
export const wholePopup = (popup: Page): Promise<PageScreenshotOptions> => upTo(popup, 2_000)
