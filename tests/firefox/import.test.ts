import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findFirefox } from '#scripts/browser/find-firefox.ts'
import { outputFolder } from '#scripts/build/build-extension.ts'
import { type Firefox, launchFirefox } from './launch-firefox.ts'

const binary = findFirefox()

const bookmarks =
  '<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><H3>Häfen</H3><DL><p><DT><A HREF="https://ledger.example/ferry">Ferry</A></DL><p></DL>'
const paragraph =
  '<p>The harbour office counted forty boats on the first day, more than in any spring before, and the pilots asked for a second shift.</p>'
const wallabag = JSON.stringify([
  {
    url: 'https://ledger.example/boats',
    title: 'Boats without number',
    is_archived: 0,
    content: paragraph.repeat(8),
  },
])

/** As if the reader had chosen them. */
const CHOOSE = `
const chosen = new DataTransfer();
for (const [name, text] of arguments[0]) chosen.items.add(new File([text], name));
const input = document.querySelector('input[type=file]');
input.files = chosen.files;
input.dispatchEvent(new Event('change', { bubbles: true }));`
const MAIN = 'return document.querySelector("main")?.textContent'
const START =
  '[...document.querySelectorAll("button")].find(({ textContent }) => textContent.startsWith("Import "))?.click()'

describe.skipIf(!binary)('the import in Firefox', () => {
  let firefox: Firefox

  beforeAll(async () => {
    firefox = await launchFirefox(binary ?? '', outputFolder('firefox'))
  })
  afterAll(async () => {
    await firefox?.close()
  })

  test('its event page reads bookmarks and texts, and takes everything over', async () => {
    await firefox.openOurs('transfer.html')
    await expect.poll(() => firefox.inTab(MAIN), { timeout: 60_000 }).toContain('Drop exported files here')
    await firefox.inTab(CHOOSE, [
      ['bookmarks.html', bookmarks],
      ['wallabag.json', wallabag],
      ['links.txt', 'https://ledger.example/a\nhttps://ledger.example/b\n'],
    ])
    await expect.poll(() => firefox.inTab(MAIN), { timeout: 60_000 }).toContain('Import 4 stories')
    await firefox.inTab(START)
    await expect.poll(() => firefox.inTab(MAIN), { timeout: 120_000 }).toContain('The import is done.')
    expect(await firefox.inTab(MAIN)).toMatch(/New on the list4.*Texts brought along1/)
  })
})
