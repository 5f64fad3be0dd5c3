import { randomBytes } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { zipOfParts } from './zip-of-parts'

const mtime = new Date(2026, 10, 27, 10)

const zipped = (files: readonly (readonly [string, string])[], every = 2): Promise<Uint8Array> =>
  zipOfParts(
    files.map(([name, data], index) => ({ name, data, how: index % every === 0 ? 'packed' : 'stored' })),
    mtime,
  )

test('files come out as they went in, in the order they went in', async () => {
  const files = [
    ['a/one.txt', 'one '.repeat(1000)],
    ['a/zwölf.txt', 'ß'],
    ['空.txt', ''],
  ] as const
  const bytes = await zipped(files)
  expect(bytes.length).toBeLessThan(1_000)
  const out = unzipSync(bytes)
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

/** Random letters: little in them to press out. */
const noise = (length: number): string => randomBytes(length).toString('base64')

test('a text longer than is packed in one go comes out whole, what packing would only lengthen too', async () => {
  const long = noise(600_000)
  const out = unzipSync(
    await zipped(
      [
        ['long', long],
        ['', ''],
        ['short', noise(3)],
      ],
      1,
    ),
  )
  expect(strFromU8(out.long ?? new Uint8Array())).toBe(long)
  expect(strFromU8(out.short ?? new Uint8Array())).toMatch(/^[\w+/]{4}$/)
})
