/** Runs in a page of the extension: how many records each store of the database holds. */
export function countRecords(): Promise<Record<string, number>> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('lede')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const database = opening.result
      const counts: Record<string, number> = {}
      const names = [...database.objectStoreNames]
      const transaction = database.transaction(names)
      for (const name of names) {
        const counting = transaction.objectStore(name).count()
        counting.onsuccess = () => {
          counts[name] = counting.result
        }
      }
      transaction.oncomplete = () => {
        database.close()
        resolve(counts)
      }
    }
  })
}
