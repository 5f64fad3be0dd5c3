import { mkdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Page, PageScreenshotOptions } from 'playwright'
import { attachSurface } from '#scripts/browser/attach-surface.ts'
import { clickToolbar } from '#scripts/browser/click-toolbar.ts'
import type { LedeBrowser } from '#scripts/browser/launch-lede.ts'
import { english } from '#scripts/lab/english.ts'
import { popupWindow } from '#scripts/pictures/popup-window.ts'
import { root } from '#scripts/root.ts'
import { settled } from './settled.ts'
import { keptReading, tellReading } from './tell-reading.ts'

type PictureName = 'popup' | 'side-panel' | 'reader'
const names: readonly PictureName[] = ['popup', 'side-panel', 'reader']

const fileOf = (name: PictureName): string => join(root, 'out', `${name}.png`)

async function picture(page: Page, name: PictureName, how: PageScreenshotOptions = {}): Promise<string> {
  mkdirSync(join(root, 'out'), { recursive: true })
  await page.screenshot({ ...how, path: fileOf(name) })
  return relative(process.cwd(), fileOf(name))
}

/** In a picture of the whole page, those below the first screen would wait for a scroll that never comes; one that never arrives is not waited for. */
const loadAllPictures = `Promise.race([
  new Promise((resolve) => setTimeout(resolve, 10_000)),
  Promise.all([...document.images].map((image) => {
    image.loading = 'eager'
    return image.decode().catch(() => {})
  })),
]).then(() => true)`

/** Clicks the toolbar button in a headless browser, prints the reading and keeps a picture of each surface. */
export async function readWithoutDisplay(lede: LedeBrowser, page: Page): Promise<void> {
  // Those of an earlier page must not be taken for this one's.
  for (const name of names) rmSync(fileOf(name), { force: true })
  await clickToolbar(lede, page)
  const popup = await attachSurface(lede, 'popup.html')
  await settled(popup.page)
  const reading = await keptReading(popup.page)
  const pictures = [await picture(popup.page, 'popup', await popupWindow(popup.page))]

  const toPanel = popup.page.getByRole('button', { name: english('action.panelLong') })
  if (await toPanel.isVisible()) {
    // The popup closes itself in the click, which ends the connection's page.
    await toPanel.click().catch(() => {})
    const panel = await attachSurface(lede, 'sidepanel.html')
    await settled(panel.page)
    pictures.push(await picture(panel.page, 'side-panel'))
    await panel.detach()
  }
  await popup.detach()

  const told = await tellReading(lede.context, reading)
  console.log(told.text)
  if (told.articleId !== null) {
    const reader = await lede.context.newPage()
    await reader.goto(lede.page(`reader.html?id=${told.articleId}`))
    await settled(reader)
    await reader.evaluate(loadAllPictures)
    pictures.push(await picture(reader, 'reader', { fullPage: true }))
  }
  console.log(`Pictures: ${pictures.join(', ')}`)
}
