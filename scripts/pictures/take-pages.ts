import { join } from 'node:path'
import type { LedeBrowser } from '#scripts/browser/launch-lede.ts'
import { english } from '#scripts/lab/english.ts'
import { settled } from '#scripts/start/settled.ts'
import { wear } from './wear.ts'

interface Shot {
  readonly name: string
  readonly path: string
  readonly width: number
  readonly height: number
  readonly theme: 'light' | 'dark' | 'sepia'
  readonly whole?: boolean
  readonly press?: string
}

const shots: readonly Shot[] = [
  { name: 'reader-light', path: 'reader.html?sample', width: 1200, height: 1500, theme: 'light' },
  { name: 'reader-dark', path: 'reader.html?sample', width: 1200, height: 1500, theme: 'dark' },
  { name: 'reader-sepia', path: 'reader.html?sample', width: 900, height: 1200, theme: 'sepia' },
  { name: 'reader-narrow', path: 'reader.html?sample', width: 320, height: 900, theme: 'light' },
  {
    name: 'type',
    path: 'reader.html?sample',
    width: 400,
    height: 700,
    theme: 'light',
    press: english('action.type'),
  },
  { name: 'list-light', path: 'list.html', width: 1000, height: 640, theme: 'light' },
  { name: 'list-dark', path: 'list.html', width: 1000, height: 640, theme: 'dark' },
  { name: 'list-narrow', path: 'list.html', width: 320, height: 800, theme: 'light' },
  { name: 'options-light', path: 'options.html', width: 900, height: 900, theme: 'light', whole: true },
  { name: 'options-narrow', path: 'options.html', width: 320, height: 900, theme: 'dark' },
  { name: 'welcome-light', path: 'welcome.html', width: 1000, height: 760, theme: 'light' },
  { name: 'welcome-narrow', path: 'welcome.html', width: 320, height: 900, theme: 'sepia' },
  { name: 'face-gone', path: 'reader.html?id=none', width: 700, height: 480, theme: 'light' },
  {
    name: 'face-ask',
    path: 'reader.html?link=https%3A%2F%2Fharborviewledger.example%2Fport%2Fdeal-stalls',
    width: 700,
    height: 480,
    theme: 'light',
  },
]

/** The surfaces that are pages of their own. */
export async function takePages(lede: LedeBrowser, folder: string): Promise<readonly string[]> {
  const page = await lede.context.newPage()
  for (const { name, path, width, height, theme, whole = false, press } of shots) {
    await page.setViewportSize({ width, height })
    await page.goto(lede.page(path))
    await settled(page)
    await wear(page, theme)
    if (press !== undefined) await page.getByRole('button', { name: press }).click()
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: whole })
  }
  await page.close()
  return shots.map(({ name }) => name)
}
