import { expect, type Locator, type Page } from 'playwright/test'

/** Runs in a page: selects words of it, as drawn, the first time they stand there. */
function selectIn(words: string): boolean {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(words) ?? -1
    const parent = node.parentElement
    if (
      at < 0 ||
      !parent ||
      parent.closest('script, style, button, dialog') ||
      parent.getClientRects().length === 0
    )
      continue
    parent.scrollIntoView({ block: 'center' })
    getSelection()?.setBaseAndExtent(node, at, node, at + words.length)
    return true
  }
  return false
}

/** Selects words in a surface or a page, as a reader does. */
export async function select(page: Page, words: string): Promise<void> {
  await expect.poll(() => page.evaluate(selectIn, words)).toBe(true)
}

/** The words lit as marks, by colour, in a page or in a surface of ours. */
export const markedWords = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(() => {
    const marked: Record<string, string> = {}
    for (const colour of ['yellow', 'green', 'blue', 'pink']) {
      const words = [...(CSS.highlights.get(`lede-mark-${colour}`) ?? [])].map(String).join('')
      if (words !== '') marked[colour] = words
    }
    return marked
  })

export const bar = (surface: Page): Locator => surface.getByRole('toolbar', { name: 'Highlight' })

/** Marks words of the story through the toolbar. */
export async function mark(surface: Page, words: string, colour = 'Green'): Promise<void> {
  await select(surface, words)
  await bar(surface)
    .getByRole('button', { name: new RegExp(`^${colour}`) })
    .click()
}
