import type { RequestRecord } from '@/lib/requests/request-record'

/** No article shows pictures from more servers than this; what says so is broken. */
const MOST_HOSTS = 50

/** One line a server for the pictures an article shows live. `hosts` names a server once for each picture. */
export function pictureRequests(hosts: readonly string[], at: string): readonly RequestRecord[] {
  const counts = new Map<string, number>()
  for (const host of hosts) counts.set(host, (counts.get(host) ?? 0) + 1)
  return [...counts]
    .slice(0, MOST_HOSTS)
    .map(([host, count]) => ({ at, host, reason: 'pictures', bytes: null, count }))
}
