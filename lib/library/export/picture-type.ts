export type PictureType = 'image/jpeg' | 'image/png' | 'image/gif' | 'image/webp' | 'image/avif'

export interface StoryPicture {
  readonly type: PictureType
  readonly bytes: Uint8Array<ArrayBuffer>
}

export const pictureEndings: Readonly<Record<PictureType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
}

const letters = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to))

/** What a picture is by its first bytes, whatever its name and its server say: https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern */
export function pictureType(bytes: Uint8Array): PictureType | null {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg'
  if (letters(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png'
  if (/^GIF8[79]a/.test(letters(bytes, 0, 6))) return 'image/gif'
  if (letters(bytes, 0, 4) === 'RIFF' && letters(bytes, 8, 12) === 'WEBP') return 'image/webp'
  return /^ftypavi[fs]/.test(letters(bytes, 4, 12)) ? 'image/avif' : null
}

/** A picture that stands in the article itself, as a `data:` address. */
export function inlinePicture(source: string): StoryPicture | null {
  const data = /^data:image\/[a-z]+;base64,(.+)$/is.exec(source)?.[1]
  if (data === undefined) return null
  try {
    const bytes = Uint8Array.from(atob(data.replace(/\s+/g, '')), (letter) => letter.charCodeAt(0))
    const type = pictureType(bytes)
    return type === null ? null : { type, bytes }
  } catch {
    // Not base64 after all: a picture the less.
    return null
  }
}

/** What `String.fromCharCode` takes at once: https://developer.mozilla.org/docs/Web/JavaScript/Reference/Functions/apply#using_built-in_functions. Divisible by three, so that the pieces join. */
const PIECE = 32_766

export function pictureAddress({ type, bytes }: StoryPicture): string {
  const parts = [`data:${type};base64,`]
  for (let at = 0; at < bytes.length; at += PIECE) parts.push(btoa(letters(bytes, at, at + PIECE)))
  return parts.join('')
}
