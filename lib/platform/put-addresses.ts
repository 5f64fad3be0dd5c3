interface Stores {
  readonly addresses: {
    get(key: string): Promise<{ readonly id: string } | undefined>
    put(record: { address: string; id: string }): Promise<unknown>
  }
  readonly library: { getKey(id: string): Promise<string | undefined> }
}

/** Background only, inside the transaction that writes the line. An address leads to one story; one whose story is gone is free again. */
export async function putAddresses(
  { addresses, library }: Stores,
  id: string,
  keys: readonly string[],
): Promise<void> {
  for (const address of keys) {
    const other = (await addresses.get(address))?.id
    const taken = other !== undefined && (await library.getKey(other)) !== undefined
    if (!taken) await addresses.put({ address, id })
  }
}
