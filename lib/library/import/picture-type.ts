const starts = (bytes: Uint8Array, at: number, signature: string): boolean =>
  Array.from(signature).every((sign, index) => bytes[at + index] === sign.charCodeAt(0))

/** What a picture is by its own first bytes, whatever its file calls it (https://mimesniff.spec.whatwg.org/#image-type-pattern-matching-algorithm); never SVG, which is a document. */
export function pictureType(bytes: Uint8Array): string | null {
  if (starts(bytes, 0, '\x89PNG\r\n\x1a\n')) return 'image/png'
  if (starts(bytes, 0, '\xff\xd8\xff')) return 'image/jpeg'
  if (starts(bytes, 0, 'GIF87a') || starts(bytes, 0, 'GIF89a')) return 'image/gif'
  if (starts(bytes, 0, 'RIFF') && starts(bytes, 8, 'WEBP')) return 'image/webp'
  return starts(bytes, 4, 'ftypavif') || starts(bytes, 4, 'ftypavis') ? 'image/avif' : null
}
