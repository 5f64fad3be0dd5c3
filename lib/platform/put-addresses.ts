/** A transaction that writes lines and their addresses, whatever else it may touch. */
interface Writing {
  objectStore(name: 'addresses'): {
    get(key: string): Promise<{ readonly id: string } | undefined>
    put(record: { address: string; id: string }): Promise<unknown>
  }
  objectStore(name: 'library'): { getKey(id: string): Promise<unknown> }
}

/** Background only, inside the transaction that writes the line. An address, as `addressKey` writes it, leads to one story; one whose story is gone is free again. */
export async function putAddresses(transaction: Writing, id: string, keys: readonly string[]): Promise<void> {
  const [addresses, library] = [transaction.objectStore('addresses'), transaction.objectStore('library')]
  for (const address of keys) {
    const other = (await addresses.get(address))?.id
    const taken = other !== undefined && (await library.getKey(other)) !== undefined
    if (!taken) await addresses.put({ address, id })
  }
}
