import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { dismissWelcome } from '#scripts/browser/dismiss-welcome.ts'
import { ensureBrowser } from '#scripts/browser/ensure-browser.ts'
import { launchLede } from '#scripts/browser/launch-lede.ts'
import { ensureBuilt } from '#scripts/build/ensure-built.ts'
import { takeClicked } from '#scripts/pictures/take-clicked.ts'
import { takePages } from '#scripts/pictures/take-pages.ts'
import { takeWeather } from '#scripts/pictures/take-weather.ts'
import { root } from '#scripts/root.ts'
import { runMain } from '#scripts/run-main.ts'
import { startSiteServer } from '#tests/e2e/site-server.ts'

const folder = join(root, 'docs', 'pictures')

await runMain(async () => {
  ensureBrowser()
  const extension = await ensureBuilt()
  mkdirSync(folder, { recursive: true })
  const site = await startSiteServer()
  const lede = await launchLede({ extension, args: site.flags })
  try {
    await dismissWelcome(lede)
    const taken = [
      ...(await takeClicked(lede, folder)),
      ...(await takePages(lede, folder)),
      ...(await takeWeather(lede, folder)),
    ]
    console.log(`${taken.length} pictures in docs/pictures: ${taken.join(', ')}`)
  } finally {
    await lede.close()
    await site.close()
  }
})
