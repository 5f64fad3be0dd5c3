type Bytes = Uint8Array<ArrayBuffer>

/** Packed in one go: some ten milliseconds. */
const SLICE = 1 << 18

/** Raw DEFLATE by the browser's own hand; between two slices of something long the page may answer. */
export const deflater =
  (breathe: () => Promise<void>) =>
  async (bytes: Bytes): Promise<Bytes> => {
    const { readable, writable } = new CompressionStream('deflate-raw')
    const packed = new Response(readable).arrayBuffer()
    const writer = writable.getWriter()
    for (let at = 0; at < bytes.length; at += SLICE) {
      await writer.write(bytes.subarray(at, at + SLICE))
      await breathe()
    }
    await writer.close()
    return new Uint8Array(await packed)
  }
