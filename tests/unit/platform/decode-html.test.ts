import { expect, test } from 'vitest'
import { decodeHtml } from '@/lib/platform/decode-html'

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : [...part])))

test.each([
  ['UTF-8 by default', bytes('<p>Größe'), 'text/html', '<p>Größe'],
  ['the header', bytes('<p>Gr', [0xf6], 'sse'), 'text/html; charset=ISO-8859-1', '<p>Grösse'],
  ['the markup', bytes('<meta charset="windows-1251">', [0xcc, 0xe8, 0xf0]), 'text/html', 'Мир'],
  [
    'the older markup',
    bytes(
      '<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">',
      [0x93, 0xfa, 0x96, 0x7b],
    ),
    'text/html',
    '日本',
  ],
  ['a byte order mark before all', bytes([0xef, 0xbb, 0xbf], 'ä'), 'text/html; charset=latin1', 'ä'],
  ['a made-up name', bytes('ä'), 'text/html; charset=klingon', 'ä'],
])('the encoding a browser would take: %s', (_name, body, contentType, expected) => {
  expect(decodeHtml(body, contentType)).toContain(expected)
})
