import { readFileSync } from 'node:fs'
import type { LedeBrowser } from '#scripts/browser/launch-lede.ts'

/** Megabytes that the process of the page that holds most keeps for itself alone: the others are blank tabs. */
export async function processMemory({ cdp }: LedeBrowser): Promise<number> {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo')
  const own = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      const rollup = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8')
      const kilobytes = [...rollup.matchAll(/^Private_\w+:\s+(\d+) kB/gm)].map(([, size]) => Number(size))
      return kilobytes.reduce((sum, size) => sum + size, 0) / 1_000
    })
  return Math.max(...own)
}
