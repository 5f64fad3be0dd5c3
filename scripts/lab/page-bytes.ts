import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'

export interface PageBytes {
  readonly body: Buffer
  readonly contentType: string
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    // Another encoding: the page's own <meta charset> tells the browser which.
    return false
  }
}

export async function pageBytes(file: string): Promise<PageBytes> {
  const raw = await readFile(file)
  const body = raw[0] === 0x1f && raw[1] === 0x8b ? gunzipSync(raw) : raw
  return { body, contentType: isUtf8(body) ? 'text/html; charset=utf-8' : 'text/html' }
}
