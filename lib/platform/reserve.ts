const NAME = 'reserve'

/** Twice what LevelDB holds in memory at most, and has to write before it lets its log go. */
const BYTES = 8_000_000
/** As much as `getRandomValues` gives at once. */
const PIECE = 65_536

/** What is left for others when the reserve is taken. */
const LEFT_OVER = 4 * BYTES

async function isHeld(root: FileSystemDirectoryHandle): Promise<boolean> {
  try {
    const handle = await root.getFileHandle(NAME)
    return (await handle.getFile()).size === BYTES
  } catch {
    return false
  }
}

/** Keeps some room on the disk, so that there is some for mending when it is full. `false` where there is little left, or the browser has no such files. */
export async function holdReserve(): Promise<boolean> {
  try {
    const root = await navigator.storage.getDirectory()
    if (await isHeld(root)) return true
    const { quota = 0, usage = 0 } = await navigator.storage.estimate()
    if (quota - usage < BYTES + LEFT_OVER) return false
    const handle = await root.getFileHandle(NAME, { create: true })
    const writer = await handle.createWritable()
    // Random: a disk that packs its files would keep no room for zeros.
    for (let at = 0; at < BYTES; at += PIECE)
      await writer.write(crypto.getRandomValues(new Uint8Array(Math.min(PIECE, BYTES - at))))
    await writer.close()
    return true
  } catch {
    // Full while it was written: there is nothing to hold.
    return false
  }
}

export async function releaseReserve(): Promise<void> {
  try {
    const root = await navigator.storage.getDirectory()
    await root.removeEntry(NAME)
  } catch {
    // It was not held.
  }
}

/** What it takes of the space that `navigator.storage.estimate` counts as used. */
export async function reservedBytes(): Promise<number> {
  try {
    return (await isHeld(await navigator.storage.getDirectory())) ? BYTES : 0
  } catch {
    return 0
  }
}
