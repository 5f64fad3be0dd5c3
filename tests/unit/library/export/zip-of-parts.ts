import type { FilePart } from '@/lib/library/export/file-part'
import { zipStream } from '@/lib/library/export/zip-stream'
import { deflater } from '@/lib/platform/deflater'

export const pack = deflater(async () => undefined)

/** The zip of these files, as an export writes it. */
export async function zipOfParts(
  parts: Iterable<FilePart> | AsyncIterable<FilePart>,
  mtime = new Date(2026, 10, 27),
): Promise<Uint8Array<ArrayBuffer>> {
  const zip = zipStream(mtime, pack)
  const chunks: Uint8Array<ArrayBuffer>[] = []
  for await (const { name, data, how } of parts) chunks.push(...(await zip.add(name, data, how)))
  return new Uint8Array(await new Blob([...chunks, ...zip.end()]).arrayBuffer())
}
