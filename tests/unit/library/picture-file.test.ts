import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPictureFile } from '@/lib/library/picture-file'

const file = (name: string) => Uint8Array.from(readFileSync(join('tests/pages/pictures', name)))
const from = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const long = (text: string) => from(text.padEnd(200, '\0'))
const words = (...parts: readonly (string | readonly number[])[]) =>
  long(parts.map((part) => (typeof part === 'string' ? part : String.fromCharCode(...part))).join(''))

const gifFrame = '\x21\xf9\x04\0\0\0\0\0\x2c'

test.each([
  ['a photograph', file('cranes.jpg'), { type: 'image/jpeg', animated: false }],
  ['a drawing', file('station.png'), { type: 'image/png', animated: false }],
  ['a new photograph', file('quay.webp'), { type: 'image/webp', animated: false }],
  [
    'a GIF',
    words('GIF89a', [0x20, 3, 0x58, 2], '\0\0\0', gifFrame),
    { type: 'image/gif', width: 800, height: 600, animated: false },
  ],
  [
    'a moving GIF',
    words('GIF89a', [1, 0, 1, 0], '\0\0\0', gifFrame, gifFrame),
    { type: 'image/gif', animated: true },
  ],
  [
    'a moving PNG',
    words(
      '\x89PNG\r\n\x1a\n',
      [0, 0, 0, 13],
      'IHDR',
      [0, 0, 3, 32, 0, 0, 2, 88, 8, 2, 0, 0, 0],
      '\0\0\0\0',
      [0, 0, 0, 8],
      'acTL',
      '\0\0\0\0\0\0\0\0\0\0\0\0',
      [0, 0, 0, 1],
      'IDAT',
    ),
    { type: 'image/png', width: 800, height: 600, animated: true },
  ],
  [
    'a moving WebP',
    words('RIFF', [0, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 2, 0, 0, 0, 0x1f, 3, 0, 0x57, 2, 0]),
    { type: 'image/webp', width: 800, height: 600, animated: true },
  ],
  [
    'an AVIF, its largest picture counted',
    words(
      [0, 0, 0, 28],
      'ftypavif',
      '\0\0\0\0mif1avif',
      [0, 0, 0, 20],
      'ispe',
      '\0\0\0\0',
      [0, 0, 1, 0, 0, 0, 1, 0],
      [0, 0, 0, 20],
      'ispe',
      '\0\0\0\0',
      [0, 0, 3, 32, 0, 0, 2, 88],
    ),
    { type: 'image/avif', width: 800, height: 600, animated: false },
  ],
  [
    'a JPEG with much before its frame',
    words(
      '\xff\xd8\xff\xe1',
      [0, 20],
      'x'.repeat(18),
      '\xff\xff\xd0\xff\xdb',
      [0, 4, 1, 1],
      '\xff\xc2',
      [0, 17, 8, 2, 88, 3, 32],
    ),
    { type: 'image/jpeg', width: 800, height: 600, animated: false },
  ],
])('%s is told by its bytes', (_, bytes, expected) => {
  expect(readPictureFile(bytes)).toMatchObject(expected)
})

test.each([
  ['nothing', new Uint8Array()],
  ['a few bytes', from('\x89PNG\r\n\x1a\n')],
  ['a page', long('<!doctype html><title>Not here</title>')],
  ['a drawing in words', long('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')],
  ['an SVG behind an XML line', long('<?xml version="1.0"?><svg/>')],
  ['an icon', words([0, 0, 1, 0, 1, 0])],
  ['a film', words([0, 0, 0, 28], 'ftypisom')],
  ['a PNG without a head', words('\x89PNG\r\n\x1a\n', [0, 0, 0, 13], 'IDAT')],
  ['a PNG of no width', words('\x89PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', [0, 0, 0, 0, 0, 0, 0, 0])],
  ['a JPEG that ends at once', words('\xff\xd8\xff\xd9')],
  ['a JPEG of segments without length', words('\xff\xd8\xff\xe0', [0, 0], '\xff\xe0', [0, 0])],
  ['a JPEG that is all filling', Uint8Array.from({ length: 300 }, (_, index) => (index === 1 ? 0xd8 : 0xff))],
  ['a WebP of a kind unknown', words('RIFF', [0, 0, 0, 0], 'WEBPVP9 ')],
  ['an AVIF without measures', words([0, 0, 0, 28], 'ftypavif')],
  [
    'an AVIF cut off in its measures',
    Uint8Array.from([...words([0, 0, 0, 28], 'ftypavif').subarray(0, 40), ...from('ispe\0\0')]),
  ],
])('%s is no picture', (_, bytes) => {
  expect(readPictureFile(bytes)).toBeNull()
})

test('cut off anywhere a picture throws nothing and turns for ever nowhere', () => {
  for (const name of ['cranes.jpg', 'station.png', 'quay.webp', 'orchard.webp']) {
    const whole = file(name)
    for (let end = 0; end < Math.min(whole.length, 600); end++) {
      expect(() => readPictureFile(whole.slice(0, end))).not.toThrow()
    }
  }
})
