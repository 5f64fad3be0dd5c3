export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export interface DecodedText {
  readonly text: string
  readonly encoding: TextEncoding
}

function fromMark(bytes: Uint8Array): TextEncoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** A text file as its author meant it: UTF-16 only with its mark, UTF-8 where it is that throughout (no other encoding passes for it by chance), else what Windows programs of the West wrote. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = fromMark(bytes)
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' }
  }
}

/** Signs that no text has: a picture, a program, an archive. Looked for where every file has its head. */
export const isBinary = (bytes: Uint8Array): boolean =>
  fromMark(bytes) === null && bytes.subarray(0, 8_192).includes(0)
