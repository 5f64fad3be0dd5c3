import { expect, pageCase, test } from './fixtures.ts'

test('a click on the toolbar sets the story, its byline, its rail and its weather in the popup', async ({ reader }) => {
  const page = await reader.open('wire-story')
  const popup = await reader.click(page)
  const { expected } = pageCase('wire-story')
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(String(expected.title))
  await popup.screenshot({ path: '/tmp/popup.png', fullPage: true })
  console.log(await popup.locator('body').innerText())
})
