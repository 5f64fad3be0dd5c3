import { markTab } from '@/lib/platform/badge'
import { findSaved } from '@/lib/platform/find-saved'
import { pictureAlarm } from '@/lib/platform/picture-alarm'
import { wantPictures } from '@/lib/platform/picture-writer'
import { runAlone } from '@/lib/platform/run-alone'
import type { Background } from '@/lib/protocol/background'
import { fetchPictures } from '@/lib/services/fetch-pictures'
import { saveTab } from '@/lib/services/save-tab'
import { syncSoon } from './mirroring'
import { readTabPorts, saveLinkPorts } from './ports'
import { picturePorts } from './ports-save'

/** Fetches what is left to fetch, one run at a time. What it leaves, since the disk is full or the reader is asked, waits for the next wish instead of a half minute; a database that can't be read now may be there at the next alarm. */
async function runPictures(): Promise<void> {
  const run = async () => {
    if (!(await picturePorts.loadWork())) return
    await pictureAlarm.set()
    await fetchPictures(picturePorts)
    await pictureAlarm.clear()
  }
  await runAlone('pictures', run).catch(() => undefined)
}

/** Starts after what it is called behind is answered: the reader waits for no picture. */
export const startPictures = (): void => void runPictures()

export const saveHandlers: Pick<Background, 'saveTab' | 'keepPictures'> = {
  async saveTab(tab) {
    const saved = await saveTab({ ...readTabPorts, ...saveLinkPorts, findSaved }, tab)
    if (saved.ok) await markTab(tab.tabId, 'saved')
    if (saved.ok && !saved.value.already) {
      startPictures()
      syncSoon()
    }
    return saved
  },
  async keepPictures({ ids }) {
    await pictureAlarm.set()
    const wanted = await wantPictures(ids)
    startPictures()
    return wanted
  },
}
