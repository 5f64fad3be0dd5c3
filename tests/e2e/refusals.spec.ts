import { pathToFileURL } from 'node:url'
import { expect } from 'playwright/test'
import { pageCase, test } from './fixtures.ts'
import { headline } from './story.ts'

test('a front page is no article, and its stories are still listed', async ({ reader }) => {
  const popup = await reader.click(await reader.open('front-page'))
  await expect(headline(popup)).toHaveText('A front page, not a story')
  await expect(popup.getByText('Open one of them, then click Lede.', { exact: false })).toBeVisible()
})

test('an empty page has nothing to read', async ({ reader }) => {
  const popup = await reader.click(await reader.open('empty-page'))
  await expect(headline(popup)).toHaveText('Nothing to read on this page')
})

test("a browser's own page is named as such", async ({ reader }) => {
  const popup = await reader.click(await reader.open('chrome://version/'))
  await expect(headline(popup)).toHaveText('A page of the browser')
})

test('a file of this computer is named as such', async ({ reader }) => {
  const popup = await reader.click(await reader.open(pathToFileURL(pageCase('wire-story').file).href))
  await expect(headline(popup)).toHaveText('A file on this computer')
})

test('a PDF is named as such', async ({ reader, site }) => {
  const url = 'https://harborviewledger.example/port/fatigue-study'
  const pdf =
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF'
  site.put(url, { headers: { 'content-type': 'application/pdf' }, body: pdf })
  const popup = await reader.click(await reader.open(url))
  await expect(headline(popup)).toHaveText('A PDF, not a page')
})

test('a picture is no page', async ({ reader }) => {
  const popup = await reader.click(await reader.open('https://harborviewledger.example/pictures/cranes.jpg'))
  await expect(headline(popup)).toHaveText('Not a web page')
})
