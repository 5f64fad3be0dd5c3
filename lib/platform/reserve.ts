const NAME = 'reserve'

/** Twice what LevelDB holds in memory at most, and has to write before it lets its log go. */
const BYTES = 8_000_000
/** What is left for others when the reserve is taken. */
const LEFT_OVER = 4 * BYTES
/** As much as `getRandomValues` gives at once. */
const PIECE = 65_536

async function heldBytes(root: FileSystemDirectoryHandle): Promise<number> {
  try {
    const handle = await root.getFileHandle(NAME)
    return (await handle.getFile()).size
  } catch {
    return 0
  }
}

async function fill(root: FileSystemDirectoryHandle, bytes: number): Promise<void> {
  const handle = await root.getFileHandle(NAME, { create: true })
  const writer = await handle.createWritable()
  try {
    // Random: a disk that packs its files would keep no room for zeros.
    for (let at = 0; at < bytes; at += PIECE)
      await writer.write(crypto.getRandomValues(new Uint8Array(Math.min(PIECE, bytes - at))))
    await writer.close()
  } catch (error) {
    await writer.abort().catch(() => undefined)
    throw error
  }
}

/** Keeps some room on the disk, so that there is some for mending when it is full. `false` where there is little left, or the browser has no such files. */
export async function holdReserve(): Promise<boolean> {
  try {
    const root = await navigator.storage.getDirectory()
    if ((await heldBytes(root)) >= BYTES) return true
    const { quota = 0, usage = 0 } = await navigator.storage.estimate()
    if (quota - usage < BYTES + LEFT_OVER) return false
    await fill(root, BYTES)
    return true
  } catch {
    // Full while it was written: there is nothing to hold.
    return false
  }
}

/** Right after it was let go and used: half of it, before someone else fills the disk to the last byte. */
export async function takeBackReserve(): Promise<void> {
  try {
    await fill(await navigator.storage.getDirectory(), BYTES / 2)
  } catch {
    // Someone was faster; it is tried again after the next write.
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
    return await heldBytes(await navigator.storage.getDirectory())
  } catch {
    return 0
  }
}
