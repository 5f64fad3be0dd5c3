import type { RequestRecord } from '@/lib/requests/request-record'

/** No article shows pictures from more servers than this; what says so is broken. */
const MOST_HOSTS = 50

/** One line a server for the pictures an article shows live. */
export const pictureRequests = (hosts: readonly string[], at: string): readonly RequestRecord[] =>
  [...new Set(hosts)]
    .slice(0, MOST_HOSTS)
    .map((host) => ({ at, host, reason: 'pictures', bytes: null, count: 1 }))
