import { chosenFile } from '@/lib/platform/chosen-file'
import { loadCurrentImport, loadRejections } from '@/lib/platform/import-database'
import { loadKnownStories } from '@/lib/platform/known-stories'
import { stage, storeImport } from '@/lib/platform/staging'
import type { Background } from '@/lib/protocol/background'
import { type CheckPorts, checkImport } from '@/lib/services/check-import'
import type { ImportStorePorts } from '@/lib/state/import-store'

const now = () => new Date().toISOString()

/** Held while a page reads files: a page that is closed lets go by itself. */
const READING = 'lede-import-reading'

async function isBeingRead(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query()
  return held.some(({ name }) => name === READING)
}

/** After what the browser has to do meanwhile: paint, keys, clicks. */
const breathe = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port2.onmessage = () => {
      port1.close()
      resolve()
    }
    port1.postMessage(null)
  })

export function importPorts(background: Background): ImportStorePorts<File> {
  const ports: CheckPorts = {
    loadKnown: loadKnownStories,
    readBookmarks: (html) => background.readBookmarks({ html }),
    stage,
    storeImport,
    breathe,
    clock: () => performance.now(),
    now,
  }
  return {
    background,
    loadCurrentImport,
    loadRejections,
    isBeingRead,
    check: (job, files, tell) =>
      navigator.locks.request(READING, () => checkImport(ports, job, files.map(chosenFile), tell)),
    newId: () => crypto.randomUUID(),
    now,
  }
}
