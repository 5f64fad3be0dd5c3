import { join } from 'node:path'
import type { Page } from 'playwright'
import { attachSurface } from '#scripts/browser/attach-surface.ts'
import { clickToolbar } from '#scripts/browser/click-toolbar.ts'
import type { LedeBrowser } from '#scripts/browser/launch-lede.ts'
import { english } from '#scripts/lab/english.ts'
import { settled } from '#scripts/start/settled.ts'
import { pageCases } from '#tests/pages/page-case.ts'
import { popupWindow, wholePopup } from './popup-window.ts'
import { steadyShot } from './steady-shot.ts'
import { wear } from './wear.ts'

const themes = ['light', 'dark', 'sepia'] as const

const story = 'wire-story'
/** What each shows that the first doesn't. */
const others = [
  ['popup-rtl', 'arabic'],
  ['popup-german', 'german-long-headline'],
  ['face-front-page', 'front-page'],
  ['face-empty', 'empty-page'],
] as const

async function openStory(lede: LedeBrowser, slug: string): Promise<Page> {
  const found = pageCases().find((page) => page.slug === slug)
  if (!found) throw new Error(`tests/pages/${slug} is not there`)
  const page = await lede.context.newPage()
  await page.goto(found.url)
  return page
}

/** Popup and panel as a real click opens them. Saves the story on the way, so that the list has something to show. */
export async function takeClicked(lede: LedeBrowser, folder: string): Promise<readonly string[]> {
  const taken: string[] = []
  const shoot = async (page: Page, name: string, shape = popupWindow) => {
    // A pointer left over a line would show it touched.
    await page.mouse.move(0, 0)
    await steadyShot(page, join(folder, `${name}.png`), await shape(page))
    taken.push(name)
  }

  for (const [name, slug] of others) {
    const page = await openStory(lede, slug)
    await clickToolbar(lede, page)
    const popup = await attachSurface(lede, 'popup.html')
    await settled(popup.page)
    await wear(popup.page, 'light')
    await shoot(popup.page, name)
    const save = popup.page.getByRole('button', { name: english('action.save') })
    if (await save.isVisible()) await save.click()
    await popup.page.waitForTimeout(500)
    await popup.detach()
    await page.close()
  }

  const page = await openStory(lede, story)
  await clickToolbar(lede, page)
  const popup = await attachSurface(lede, 'popup.html')
  await settled(popup.page)
  await popup.page.getByRole('button', { name: english('action.save') }).click()
  await popup.page.getByRole('button', { name: english('action.close'), exact: true }).click()
  for (const theme of themes) {
    await wear(popup.page, theme)
    await shoot(popup.page, `popup-${theme}`)
  }
  await wear(popup.page, 'light')
  await shoot(popup.page, 'popup-scrolled', wholePopup)
  // The popup closes itself in the click, which ends its page.
  await popup.page
    .getByRole('button', { name: english('action.panelLong') })
    .click()
    .catch(() => {})
  const panel = await attachSurface(lede, 'sidepanel.html')
  await settled(panel.page)
  await wear(panel.page, 'sepia')
  await panel.page.screenshot({ path: join(folder, 'panel-sepia.png') })
  await panel.page.locator('ol li > button').nth(1).click()
  await panel.page.waitForTimeout(700)
  await panel.page.screenshot({ path: join(folder, 'panel-lit.png') })
  await page.bringToFront()
  await page.screenshot({ path: join(folder, 'page-lit.png') })
  await page.goto('https://harborviewledger.example/')
  await panel.page.waitForTimeout(700)
  await panel.page.evaluate('scrollTo(0, 0)')
  await panel.page.screenshot({ path: join(folder, 'panel-moved-on.png') })
  taken.push('panel-sepia', 'panel-lit', 'page-lit', 'panel-moved-on')
  await panel.detach()
  await popup.detach()
  return taken
}
