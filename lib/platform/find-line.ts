interface Line {
  readonly id: string
  readonly deletedAt?: string
  readonly kept: unknown
}

/** A transaction that reads lines and addresses, whatever else it may touch. */
interface Looking {
  objectStore(name: 'library'): { get(id: string): Promise<Line | undefined> }
  objectStore(name: 'addresses'): { get(key: string): Promise<{ readonly id: string } | undefined> }
}

/** The record of a story's line by its id or any of its addresses (as `addressKey` writes them), the bin's only where no other stands for it. A few single looks: the list is never gone through. */
export async function findLine(
  transaction: Looking,
  id: string | null,
  keys: readonly string[],
): Promise<Line | null> {
  const [library, addresses] = [transaction.objectStore('library'), transaction.objectStore('addresses')]
  let binned: Line | null = null
  const own = id === null ? [] : [id]
  for (const find of [
    ...own.map((one) => async () => one),
    ...keys.map((key) => async () => (await addresses.get(key))?.id),
  ]) {
    const found = await find()
    const line = found === undefined ? undefined : await library.get(found)
    if (line && line.deletedAt === undefined) return line
    binned ??= line ?? null
  }
  return binned
}
