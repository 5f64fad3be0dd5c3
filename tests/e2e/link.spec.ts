import { expect } from 'playwright/test'
import { test as base, pageCase } from './fixtures.ts'
import { expectStory, headline } from './story.ts'
import { testWith } from './variant.ts'

const { url } = pageCase('wire-story')

/** No prompt for a right can be answered without a display: this build has been given the one site. */
const test = testWith((manifest) => ({ ...manifest, host_permissions: [`${new URL(url).origin}/*`] }))

test('a link is fetched once and read without opening it', async ({ reader, site }) => {
  const page = await reader.openOurs(`reader.html?link=${encodeURIComponent(url)}`)
  await expectStory(page, 'wire-story')
  const asked = site.requests.filter((request) => request.url === url)
  expect(asked).toHaveLength(1)
  expect(asked[0]?.headers.cookie).toBeUndefined()
  const options = await reader.openOurs('options.html')
  await expect(
    options.getByRole('cell', { name: 'A link you asked Lede to read', exact: true }),
  ).toBeVisible()
})

test('a link to be saved is on the list at once', async ({ reader }) => {
  const page = await reader.openOurs(`reader.html?link=${encodeURIComponent(url)}&save`)
  await expectStory(page, 'wire-story')
  const list = await reader.openOurs('list.html')
  await expect(list.getByRole('link', { name: /^Port deal stalls again/ })).toBeVisible()
})

test('a link that the site refuses says so', async ({ reader }) => {
  const gone = new URL('/nowhere', url).href
  const page = await reader.openOurs(`reader.html?link=${encodeURIComponent(gone)}`)
  await expect(headline(page)).toHaveText('The site refused')
})

base('a link is not fetched before its site is allowed', async ({ reader, site }) => {
  const page = await reader.openOurs(`reader.html?link=${encodeURIComponent(url)}`)
  await expect(headline(page)).toHaveText('May Lede fetch this page?')
  expect(site.requests).toEqual([])
})
