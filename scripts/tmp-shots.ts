import { readdirSync } from 'node:fs'
import { storeMade } from '#scripts/bench/library/store-made.ts'
import { dismissWelcome } from '#scripts/browser/dismiss-welcome.ts'
import { launchLede } from '#scripts/browser/launch-lede.ts'
const lede = await launchLede({ extension: `${process.cwd()}/.output/chrome-mv3`, args: [] })
await dismissWelcome(lede)
const setup = await lede.context.newPage()
await setup.goto(lede.page('options.html'))
await storeMade(setup, 30, {}, 0)
const page = await lede.context.newPage()
await page.goto(lede.page('transfer.html'))
await page.getByText('With pictures').waitFor()
await page.screenshot({ path: '/tmp/wt-export/transfer.png', fullPage: true })
await page.getByRole('radio', { name: 'Book (EPUB)' }).check()
await page.setViewportSize({ width: 320, height: 900 })
await page.emulateMedia({ colorScheme: 'dark' })
await page.screenshot({ path: '/tmp/wt-export/transfer-320.png', fullPage: true })
await page.setViewportSize({ width: 1280, height: 900 })
await setup.goto(lede.page('reader.html?sample'))
await setup.setViewportSize({ width: 800, height: 700 })
await setup.goto(lede.page('transfer.html'))
const id = await setup.evaluate(async () => new Promise<string>((resolve) => { const o = indexedDB.open('lede'); o.onsuccess = () => { const k = o.result.transaction('library').objectStore('library').getAllKeys(); k.onsuccess = () => resolve(String(k.result[0])) } }))
await setup.goto(lede.page(`reader.html?id=${id}`))
await setup.getByRole('button', { name: 'Save as a file' }).click()
await setup.waitForTimeout(500)
await setup.screenshot({ path: '/tmp/wt-export/reader-menu.png' })
for (const [n, f] of readdirSync('out/export').filter((n) => n.endsWith('.html')).entries()) {
  await page.goto(`file://${process.cwd()}/out/export/${f}`)
  await page.screenshot({ path: `/tmp/wt-export/html-${n}.png` })
}
await lede.close()
