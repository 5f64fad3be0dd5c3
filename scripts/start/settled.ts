import type { Page } from 'playwright'

// The digest and pictures fill in after the text; a picture that never comes must not hold the shutter.
const SETTLE_MS = 1_500

/** Waits until a surface shows what it has to show. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main :is(h1, h2)').first().waitFor({ timeout: 60_000 })
  await page.evaluate('document.fonts.ready.then(() => true)')
  await page.waitForLoadState('networkidle', { timeout: SETTLE_MS }).catch(() => {})
  await page.waitForTimeout(SETTLE_MS)
}
