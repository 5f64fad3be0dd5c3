/** Bytes that grow, for numbers of which most are small: seven bits a byte, the eighth says that more follow. */
export interface ByteWriter {
  number(value: number): void
  byte(value: number): void
  readonly length: number
  done(): Uint8Array<ArrayBuffer>
}

export function byteWriter(room = 1024): ByteWriter {
  let bytes = new Uint8Array(room)
  let length = 0
  const byte = (value: number): void => {
    if (length === bytes.length) {
      const wider = new Uint8Array(bytes.length * 2)
      wider.set(bytes)
      bytes = wider
    }
    bytes[length++] = value
  }
  return {
    byte,
    number(value) {
      let left = value
      for (; left > 0x7f; left >>>= 7) byte((left & 0x7f) | 0x80)
      byte(left)
    },
    get length() {
      return length
    },
    done: () => bytes.slice(0, length),
  }
}
