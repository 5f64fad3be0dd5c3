type Bytes = Uint8Array<ArrayBuffer>

/** Pieces this large are few enough to be quick and small enough to be held. */
const PIECE = 1 << 20

function joined(chunks: readonly Bytes[], size: number): Bytes {
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** Many small chunks as few large ones. */
export async function* inPieces(chunks: AsyncIterable<Bytes>): AsyncGenerator<Bytes> {
  let held: Bytes[] = []
  let size = 0
  for await (const chunk of chunks) {
    held.push(chunk)
    size += chunk.length
    if (size < PIECE) continue
    yield joined(held, size)
    held = []
    size = 0
  }
  if (size > 0) yield joined(held, size)
}
