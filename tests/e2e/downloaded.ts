import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import type { Reader } from './fixtures.ts'

export interface Downloaded {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** What a press brings among the downloads. The browser is told where they go: what Playwright tells it doesn't reach the pages of an extension. */
export async function downloaded({ lede }: Reader, press: () => Promise<unknown>): Promise<Downloaded> {
  const folder = mkdtempSync(join(tmpdir(), 'lede-downloads-'))
  await lede.cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder })
  await press()
  const whole = () =>
    // The browser puts an empty file of that name in place first.
    readdirSync(folder).filter(
      (name) =>
        !name.endsWith('.crdownload') && !name.startsWith('.') && statSync(join(folder, name)).size > 0,
    )
  await expect.poll(() => whole().length).toBe(1)
  const [name = ''] = whole()
  const file = join(folder, name)
  const bytes = existsSync(file) ? new Uint8Array(readFileSync(file)) : new Uint8Array()
  rmSync(folder, { recursive: true, force: true })
  return { name, bytes }
}
