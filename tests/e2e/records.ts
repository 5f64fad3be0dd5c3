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

/** Runs in a page of the extension: as if the last look at each site had been a while ago. */
export function ageVisits(hours: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('lede')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const database = opening.result
      const transaction = database.transaction('visits', 'readwrite')
      const store = transaction.objectStore('visits')
      const reading = store.getAll()
      reading.onsuccess = () => {
        for (const record of reading.result) {
          const last = new Date(Date.parse(record.last) - hours * 3_600_000).toISOString()
          record.kept.data.last = last
          store.put({ ...record, last })
        }
      }
      transaction.oncomplete = () => {
        database.close()
        resolve()
      }
    }
  })
}
