import { createHash, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pageBytes } from '#scripts/lab/page-bytes.ts'
import { savedPageUrl } from '#scripts/lab/saved-page-url.ts'
import { root } from '#scripts/root.ts'
import { startSiteServer } from '#tests/e2e/site-server.ts'
import { pageCases } from '#tests/pages/page-case.ts'
import type { ToRead } from './what-to-read.ts'

export interface Served {
  readonly url: string
  /** What the browser needs to find the page at that address. */
  readonly flags: readonly string[]
  close(): Promise<void>
}

const sample = 'wire-story'

/** Trusts our test certificate and no other, so that the rest of the web stays as safe as it is. */
function trustFlag(): string {
  const certificate = new X509Certificate(
    readFileSync(join(root, 'tests', 'e2e', 'certificate', 'certificate.pem')),
  )
  const key = certificate.publicKey.export({ type: 'spki', format: 'der' })
  return `--ignore-certificate-errors-spki-list=${createHash('sha256').update(key).digest('base64')}`
}

/** Puts the page to read where a browser can open it under an https address of its own. */
export async function serve(toRead: Exclude<ToRead, { kind: 'help' }>): Promise<Served> {
  if (toRead.kind === 'url') return { url: toRead.url, flags: [], close: async () => {} }
  const server = await startSiteServer()
  let url = pageCases().find((page) => page.slug === sample)?.url
  if (toRead.kind === 'file') {
    url = savedPageUrl(toRead.file)
    const { body, contentType } = await pageBytes(toRead.file)
    server.put(url, { headers: { 'content-type': contentType }, body })
  }
  if (!url) throw new Error(`tests/pages/${sample} is not there`)
  const { hostname } = new URL(url)
  return {
    url,
    flags: [`--host-resolver-rules=MAP ${hostname} 127.0.0.1:${server.port}`, trustFlag()],
    close: () => server.close(),
  }
}
