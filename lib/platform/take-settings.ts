import { decodeSettings } from '@/lib/settings/stored-settings'
import { readDatabase } from './database'
import { importStep, stagedRange } from './import-writer'
import { loadSettings, storeSettings } from './settings-storage'

/** Background only. The settings a backup brings, once: what the reader changes afterwards stays. Which servers are asked for the weather stays as it is: a file may not name others. */
export async function takeSettings(job: string): Promise<void> {
  const [record] = await readDatabase((database) =>
    database.getAll('staged', stagedRange(job, 'settings'), 1),
  )
  const decoded = record ? decodeSettings(record.kept) : null
  if (decoded?.ok) {
    const { forecastBase, geocodingBase } = (await loadSettings()).weather
    const { weather } = decoded.value
    await storeSettings({ ...decoded.value, weather: { ...weather, forecastBase, geocodingBase } })
  }
  await importStep(job, async (transaction, before) => {
    await transaction.objectStore('staged').delete(stagedRange(job, 'settings'))
    return before
  })
}
