/** Runs in a page of the extension: lets the kept answer be as old as that, or of a time to come. */
export function ageForecast(hours: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('lede')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('forecast', 'readwrite')
      const store = transaction.objectStore('forecast')
      const getting = store.get('last')
      getting.onsuccess = () => {
        const record = getting.result
        record.kept.data.fetchedAt = new Date(Date.now() - hours * 60 * 60_000).toISOString()
        store.put(record)
      }
      transaction.oncomplete = () => {
        opening.result.close()
        resolve()
      }
      transaction.onabort = () => reject(transaction.error)
    }
  })
}
