interface Line {
  readonly id: string
  readonly deletedAt?: string
  readonly kept: unknown
}

interface Lookup {
  readonly line: (id: string) => Promise<Line | undefined>
  /** Which story stands at an address, as `addressKey` writes it. */
  readonly idAt: (key: string) => Promise<string | undefined>
}

/** The record of a story's line by its id or any of its addresses, the bin's only where no other stands for it. A few single looks: the list is never gone through. */
export async function findLine(
  look: Lookup,
  id: string | null,
  keys: readonly string[],
): Promise<Line | null> {
  let binned: Line | null = null
  const own = id === null ? [] : [id]
  for (const find of [...own.map((one) => async () => one), ...keys.map((key) => () => look.idAt(key))]) {
    const found = await find()
    const line = found === undefined ? undefined : await look.line(found)
    if (line && line.deletedAt === undefined) return line
    binned ??= line ?? null
  }
  return binned
}
