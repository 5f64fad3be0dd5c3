import { unzip } from './unzip'

const HEAD = 512

/** A file the reader chose, as the import looks at it. */
export const chosenFile = (file: File) => ({
  name: file.name,
  size: file.size,
  head: async () => new Uint8Array(await file.slice(0, HEAD).arrayBuffer()),
  bytes: async () => new Uint8Array(await file.arrayBuffer()),
  parts: (caps: Parameters<typeof unzip>[1], wants: Parameters<typeof unzip>[2]) => unzip(file, caps, wants),
})
