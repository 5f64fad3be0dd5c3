/** A declaration must stand in the first 1024 bytes: https://html.spec.whatwg.org/#charset */
const HEAD = 1024

const fromHeader = (contentType: string): string | undefined =>
  /charset\s*=\s*["']?([\w:.-]{1,40})/i.exec(contentType)?.[1]

function fromMarkup(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w:.-]{1,40})/i.exec(head)?.[1]
}

function fromMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return undefined
}

function decoderFor(label: string | undefined): TextDecoder {
  try {
    return new TextDecoder(label)
  } catch {
    // A made-up label: most of the web is UTF-8.
    return new TextDecoder()
  }
}

/** A fetched page's text in the encoding a browser would take: byte order mark, header, markup, else UTF-8. */
export const decodeHtml = (bytes: Uint8Array, contentType: string): string =>
  decoderFor(fromMark(bytes) ?? fromHeader(contentType) ?? fromMarkup(bytes)).decode(bytes)
