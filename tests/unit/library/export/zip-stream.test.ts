import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { zipStream } from '@/lib/library/export/zip-stream'

const mtime = new Date(2026, 10, 27, 10)

async function zipped(files: readonly (readonly [string, string])[], every = 2): Promise<Uint8Array> {
  const zip = zipStream(mtime)
  const chunks = files.map(([name, text], index) =>
    zip.add(name, text, index % every === 0 ? 'packed' : 'stored'),
  )
  return new Uint8Array(await new Blob([...chunks, ...zip.end()]).arrayBuffer())
}

test('files come out as they went in, in the order they went in', async () => {
  const files = [
    ['a/one.txt', 'one '.repeat(1000)],
    ['a/zwölf.txt', 'ß'],
    ['空.txt', ''],
  ] as const
  const out = unzipSync(await zipped(files))
  expect(Object.entries(out).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual(files)
})

test('sizes stand before the data, so that a reader in a stream knows where a stored file ends', async () => {
  const bytes = await zipped([['one', 'x']])
  expect(bytes[6] ?? 0).toBe(0)
  expect(new DataView(bytes.buffer).getUint32(22, true)).toBe(1)
})

test('the same files make the same zip', async () => {
  expect(await zipped([['one', 'x']])).toEqual(await zipped([['one', 'x']]))
})

test('70,000 files, more than the short form counts, are all found', async () => {
  const files = Array.from({ length: 70_000 }, (_, index) => [`${index}`, ''] as const)
  const out = unzipSync(await zipped(files, files.length))
  expect(Object.keys(out)).toHaveLength(70_000)
})
