import { mkdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Page, PageScreenshotOptions } from 'playwright'
import { attachSurface } from '#scripts/browser/attach-surface.ts'
import { clickToolbar } from '#scripts/browser/click-toolbar.ts'
import type { LedeBrowser } from '#scripts/browser/launch-lede.ts'
import { english } from '#scripts/lab/english.ts'
import { root } from '#scripts/root.ts'
import { settled } from './settled.ts'
import { keptReading, tellReading } from './tell-reading.ts'

const out = join(root, 'out')

async function picture(page: Page, name: string, how: PageScreenshotOptions = {}): Promise<string> {
  mkdirSync(out, { recursive: true })
  const path = join(out, `${name}.png`)
  await page.screenshot({ ...how, path })
  return relative(process.cwd(), path)
}

/** A headless popup's window is wider than what stands in it. */
async function popupPicture(popup: Page): Promise<string> {
  const width = Number(await popup.evaluate('document.body.getBoundingClientRect().width'))
  const height = Number(await popup.evaluate('innerHeight'))
  return picture(popup, 'popup', { clip: { x: 0, y: 0, width, height } })
}

/** Clicks the toolbar button in a headless browser, prints the reading and keeps a picture of each surface. */
export async function readWithoutDisplay(lede: LedeBrowser, page: Page): Promise<void> {
  await clickToolbar(lede, page)
  const popup = await attachSurface(lede, 'popup.html')
  await settled(popup.page)
  const reading = await keptReading(popup.page)
  const pictures = [await popupPicture(popup.page)]

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
    pictures.push(await picture(reader, 'reader', { fullPage: true }))
  }
  console.log(`Pictures: ${pictures.join(', ')}`)
}
