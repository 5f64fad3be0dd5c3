import { decode } from '@/lib/base/versioned'
import type { Forecast } from '@/lib/weather/forecast'
import { parseStoredForecast } from '@/lib/weather/stored-forecast'
import { readDatabase, writeDatabase } from './database'

const ID = 'last'
const VERSION = 1

/** The last good answer. One that can't be read is as good as none: the next answer replaces it. */
export async function loadForecast(): Promise<Forecast | null> {
  const record = await readDatabase((database) => database.get('forecast', ID))
  const decoded = record ? decode(record.kept, [], parseStoredForecast) : null
  return decoded?.ok ? decoded.value : null
}

/** Background only. A full disk loses the cache, never the answer: the caller has it in hand. */
export async function storeForecast(forecast: Forecast | null): Promise<void> {
  await writeDatabase(['forecast'], async (transaction) => {
    const store = transaction.objectStore('forecast')
    await (forecast ? store.put({ id: ID, kept: { v: VERSION, data: forecast } }) : store.delete(ID))
  })
}
