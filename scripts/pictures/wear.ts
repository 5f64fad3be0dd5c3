import type { Page } from 'playwright'

/** Shows a surface in a theme without changing the reader's choice. */
export async function wear(page: Page, theme: 'light' | 'dark' | 'sepia'): Promise<void> {
  await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`)
}
