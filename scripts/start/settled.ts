import type { Page } from 'playwright'
import { Trouble } from '#scripts/trouble.ts'

/** A loaded 2-core machine took ten seconds to fill a popup. */
const APPEAR_LIMIT_S = 60
// The digest and pictures fill in after the text; a picture that never comes must not hold the shutter.
const SETTLE_MS = 1_500

/** Waits until a surface shows what it has to show. */
export async function settled(page: Page): Promise<void> {
  // A page without a title leaves the headline empty, which Playwright calls hidden: that it is there is enough.
  const headline = page.locator('main :is(h1, h2)').first()
  await headline.waitFor({ state: 'attached', timeout: APPEAR_LIMIT_S * 1000 }).catch(() => {
    throw new Trouble(
      `Lede opened but showed nothing within ${APPEAR_LIMIT_S} seconds. If the machine is busy, run the same command again.`,
    )
  })
  await page.evaluate('document.fonts.ready.then(() => true)')
  await page.waitForLoadState('networkidle', { timeout: SETTLE_MS }).catch(() => {})
  await page.waitForTimeout(SETTLE_MS)
}
