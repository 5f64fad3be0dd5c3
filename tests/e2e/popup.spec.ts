import { setTimeout } from 'node:timers/promises'
import { expect } from 'playwright/test'
import { test } from './fixtures.ts'
import { expectedStory, expectStory, headline, summaryLines } from './story.ts'

test('a click on the toolbar sets the whole story in the popup', async ({ reader }) => {
  const popup = await reader.click(await reader.open('wire-story'))
  await expectStory(popup, 'wire-story')

  const { dek, authors } = expectedStory('wire-story')
  await expect(popup.getByText(dek, { exact: true })).toBeVisible()
  for (const author of authors) await expect(popup.getByText(author).first()).toBeVisible()
  await expect(popup.getByText('The Harborview Ledger').first()).toBeVisible()

  await expect(summaryLines(popup)).toHaveCount(3)
  const numbers = popup.getByRole('region', { name: 'By the numbers' })
  await expect(numbers.getByText('$4.6 million').first()).toBeVisible()
  await expect(numbers.getByText('3,200', { exact: false }).first()).toBeVisible()

  const latest = popup.getByRole('region', { name: 'The Latest' })
  await expect(latest.getByRole('link')).toHaveText([
    'Judge orders ferry line to open its books',
    'Council resolution protects market stalls from rent rise',
    'Second tugboat joins the search off Carrow Light',
    'School buses to run on winter hours for one more week',
  ])
  await expect(
    latest.getByText('Stall holders had warned that a third of them would close before the summer.'),
  ).toBeVisible()
  await expect(popup.getByTitle(/Weather shown on this page · Clear/)).toContainText('45°')
})

test('each line of the summary is a sentence of the story', async ({ reader }) => {
  const popup = await reader.click(await reader.open('wire-story'))
  await expect(summaryLines(popup)).toHaveCount(3)
  const story = expectedStory('wire-story').body.join('\n')
  for (const line of await summaryLines(popup).allTextContents()) expect(story).toContain(line)
})

test('a fact shows its sentence to the keyboard, and Enter goes there', async ({ reader }) => {
  const popup = await reader.click(await reader.open('wire-story'))
  const said = popup.getByRole('region', { name: 'Said' })
  await expect(said.getByText('1 source without a name: city officials')).toBeVisible()
  const when = popup.getByRole('region', { name: 'When' })
  await when.getByRole('button', { name: 'more' }).focus()
  await popup.keyboard.press('Tab')
  const peek = popup.getByRole('tooltip')
  await expect(peek).toContainText('As written: late Tuesday')
  await expect(peek).toContainText('A delegation returned late Tuesday from two days of talks upstate')
  await popup.keyboard.press('Enter')
  await expect(when.locator('[aria-current=location]')).toHaveCount(1)
})

test('a second click on the same page shows it again without the background', async ({ reader }) => {
  const page = await reader.open('wire-story')
  await expectStory(await reader.click(page), 'wire-story')
  await reader.killBackground()
  await page.bringToFront()
  await expectStory(await reader.click(page), 'wire-story')
})

// From before the background is asked until well after it has answered.
for (const delay of [0, 50, 150, 400]) {
  test(`a background killed ${delay} ms into the reading costs no more than one more try`, async ({
    reader,
  }) => {
    const page = await reader.open('wire-story')
    const killed = setTimeout(delay).then(reader.killBackground)
    const [popup] = await Promise.all([reader.click(page), killed.catch(() => undefined)])
    await expect(headline(popup)).toBeVisible()
    const again = popup.getByRole('button', { name: 'Try again' })
    if (await again.isVisible()) await again.click()
    await expectStory(popup, 'wire-story')
  })
}
