import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { Trouble } from '#scripts/trouble.ts'

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

function unpacked(file: string, raw: Buffer): Buffer {
  if (raw[0] !== 0x1f || raw[1] !== 0x8b) return raw
  try {
    return gunzipSync(raw)
  } catch {
    throw new Trouble(`${file} can't be unpacked: it is not a whole .gz file.`)
  }
}

export async function pageBytes(file: string): Promise<PageBytes> {
  const body = unpacked(file, await readFile(file))
  return { body, contentType: isUtf8(body) ? 'text/html; charset=utf-8' : 'text/html' }
}
