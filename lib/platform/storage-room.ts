export interface StorageRoom {
  /** `null` where the browser doesn't tell. */
  readonly used: number | null
  /** What the browser would give at most. */
  readonly most: number | null
  /** Whether the browser has promised not to clear it when the disk runs low. */
  readonly safe: boolean | null
}

/** Asks the browser to keep what is stored when the disk runs low; it answers by itself or asks the reader (Firefox). Called where there is a list to lose. */
export async function askForSafety(): Promise<boolean | null> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist())
  } catch {
    // A browser that knows no such promise.
    return null
  }
}

export async function loadStorageRoom(): Promise<StorageRoom> {
  const [{ usage, quota }, safe] = await Promise.all([
    navigator.storage.estimate().catch((): StorageEstimate => ({})),
    navigator.storage.persisted().catch(() => null),
  ])
  return { used: usage ?? null, most: quota ?? null, safe }
}
