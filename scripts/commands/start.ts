import { clickToolbar } from '#scripts/browser/click-toolbar.ts'
import { dismissWelcome } from '#scripts/browser/dismiss-welcome.ts'
import { ensureBrowser } from '#scripts/browser/ensure-browser.ts'
import { type LedeBrowser, launchLede } from '#scripts/browser/launch-lede.ts'
import { buildExtension } from '#scripts/build/build-extension.ts'
import { hasDisplay } from '#scripts/start/has-display.ts'
import { openPage } from '#scripts/start/open-page.ts'
import { serve } from '#scripts/start/serve.ts'
import { whatToRead } from '#scripts/start/what-to-read.ts'
import { readWithoutDisplay } from '#scripts/start/without-display.ts'

function stop(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

const isRoot = process.getuid?.() === 0

/** The sandbox stays on where it can: a person may go on browsing in this window. */
async function launch(extension: string, headless: boolean, args: readonly string[]): Promise<LedeBrowser> {
  const options = { extension, headless, args, ...(headless ? {} : { viewport: null }) }
  if (headless || isRoot) return launchLede(options)
  try {
    return await launchLede({ ...options, sandbox: true })
  } catch {
    // Containers and some distributions forbid what the sandbox needs.
    return launchLede(options)
  }
}

const toRead = whatToRead(process.argv.slice(2))
if (toRead.kind === 'trouble') stop(toRead.sentence)
const browser = ensureBrowser()
if ('sentence' in browser) stop(browser.sentence)
const built = await buildExtension('chrome')
if ('trouble' in built) stop(`${built.trouble}\nThe build failed.`)

const headless = !hasDisplay()
const served = await serve(toRead)
const lede = await launch(built.folder, headless, served.flags)
try {
  await dismissWelcome(lede)
  const page = lede.context.pages()[0] ?? (await lede.context.newPage())
  const trouble = await openPage(page, served.url)
  if (trouble) {
    console.error(trouble)
    process.exitCode = 1
  } else if (headless) {
    await readWithoutDisplay(lede, page)
  } else {
    const closed = new Promise((resolve) => lede.context.once('close', resolve))
    await clickToolbar(lede, page)
    console.log('Lede is open. Close the browser window to end.')
    await closed
  }
} finally {
  await lede.close().catch(() => {})
  await served.close()
}
