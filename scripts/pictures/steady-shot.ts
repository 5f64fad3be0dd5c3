import { writeFile } from 'node:fs/promises'
import type { Page, PageScreenshotOptions } from 'playwright'

const TRIES = 6

/** A picture of a page once two in a row are the same, written to `path`: on a busy machine Chromium now and then repeats a popup's first screen instead of its lower ones. */
export async function steadyShot(
  page: Page,
  path: string,
  shape: Omit<PageScreenshotOptions, 'path'>,
): Promise<void> {
  let picture = await page.screenshot(shape)
  for (let tries = 0; tries < TRIES; tries++) {
    const again = await page.screenshot(shape)
    const isSteady = again.equals(picture)
    picture = again
    if (isSteady) break
  }
  await writeFile(path, picture)
}
