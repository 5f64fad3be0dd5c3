import { expect, type Locator, type Page } from 'playwright/test'
import { pageCase } from './fixtures.ts'

const strings = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])

/** What `expected.json` says of a page, for a surface that shows it. */
export function expectedStory(slug: string): {
  readonly title: string
  readonly dek: string
  readonly authors: readonly string[]
  readonly body: readonly string[]
} {
  const { title, dek, authors, body } = pageCase(slug).expected
  return { title: String(title), dek: String(dek ?? ''), authors: strings(authors), body: strings(body) }
}

export const headline = (surface: Page): Locator => surface.getByRole('heading', { level: 1 })

/** The blocks with text, in the order they are drawn. */
async function drawnBody(surface: Page): Promise<readonly string[]> {
  const texts = await surface.locator('[data-block]').allTextContents()
  return texts.filter((text) => text.trim() !== '')
}

/** The lines of the summary, each a button that leads to its sentence. */
export const summaryLines = (surface: Page): Locator =>
  surface.getByRole('region', { name: 'In brief' }).getByRole('listitem').locator('> button')

/** The words a page has lit, in the page or in a surface of ours. */
export const litWords = (page: Page): Promise<string> =>
  page.evaluate(() => [...(CSS.highlights.get('lede-lit') ?? [])].map(String).join(''))

export async function expectStory(surface: Page, slug: string): Promise<void> {
  const story = expectedStory(slug)
  await expect(headline(surface)).toHaveText(story.title)
  expect(await drawnBody(surface)).toEqual(story.body)
}
