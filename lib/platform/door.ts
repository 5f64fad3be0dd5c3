import { fail, ok, type Result } from '@/lib/base/result'
import type { RequestRecord } from '@/lib/requests/request-record'
import { storeRequests } from './request-log'

export type DoorReason = 'weather' | 'place' | 'link' | 'offlinePictures'

export type DoorError =
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'offline' }
  /** Led on to a server that may not be asked. */
  | { readonly kind: 'movedAway' }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'tooLarge'; readonly bytes: number }

export interface DoorAnswer {
  readonly status: number
  /** After redirects. */
  readonly url: string
  readonly contentType: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

interface Rule {
  readonly accept: string
  readonly timeout: number
  readonly most: number
  /** Services may be self-hosted on this machine; a reader's link goes to the web only. */
  readonly local: boolean
  /** Whether it matters to the reader that an address led elsewhere. */
  readonly tellsMoved: boolean
}

// A forecast has 5 kB, ten places 6 kB; a page may have 5 MB of text (SECURITY.md 2) and its markup around it.
const service: Rule = {
  accept: 'application/json',
  timeout: 10_000,
  most: 500_000,
  local: true,
  tellsMoved: false,
}
const page: Rule = {
  accept: 'text/html,application/xhtml+xml',
  timeout: 20_000,
  most: 15_000_000,
  local: false,
  tellsMoved: true,
}
// What Lede can show, so that servers that look at `accept` send no other; SECURITY.md 6 caps a picture.
const picture: Rule = {
  accept: 'image/avif,image/webp,image/png,image/jpeg,image/gif',
  timeout: 20_000,
  most: 5_000_000,
  local: false,
  tellsMoved: false,
}
const rules: ReadonlyMap<DoorReason, Rule> = new Map([
  ['weather', service],
  ['place', service],
  ['link', page],
  ['offlinePictures', picture],
])

function allowed(url: URL, rule: Rule): boolean {
  if (url.protocol === 'https:') return true
  return rule.local && url.protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(url.hostname)
}

async function readBody(
  response: Response,
  most: number,
): Promise<Result<Uint8Array<ArrayBuffer>, DoorError>> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  let bytes = 0
  for await (const part of response.body ?? []) {
    bytes += part.length
    if (bytes > most) return fail({ kind: 'tooLarge', bytes })
    parts.push(part)
  }
  return ok(new Uint8Array(await new Blob(parts).arrayBuffer()))
}

const options = (rule: Rule): RequestInit => ({
  headers: { accept: rule.accept },
  // Nobody is told who asks or from where; what is fresh we decide ourselves.
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
  signal: AbortSignal.timeout(rule.timeout),
})

/** What came, and the servers that were asked for it in turn. */
interface Asked {
  readonly answer: Result<DoorAnswer, DoorError>
  readonly hosts: readonly RequestRecord['host'][]
}

/** A browser that may not follow a link says no more than one without a network. Asked not to follow, it tells the two apart. */
async function leadsAway(url: URL, rule: Rule): Promise<boolean> {
  try {
    const response = await fetch(url, { ...options(rule), redirect: 'manual' })
    await response.body?.cancel()
    return response.type === 'opaqueredirect'
  } catch {
    // No network after all.
    return false
  }
}

async function ask(url: URL, rule: Rule): Promise<Asked> {
  const hosts = [url.host]
  try {
    const response = await fetch(url, options(rule))
    // Of a longer chain the browser names the two ends.
    if (response.redirected) hosts.push(new URL(response.url).host)
    const body = await readBody(response, rule.most)
    if (!body.ok) return { answer: body, hosts }
    const contentType = response.headers.get('content-type') ?? ''
    return {
      answer: ok({ status: response.status, url: response.url, contentType, bytes: body.value }),
      hosts,
    }
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError')
      return { answer: fail({ kind: 'timeout' }), hosts }
    if (!rule.tellsMoved) return { answer: fail({ kind: 'offline' }), hosts }
    return (await leadsAway(url, rule))
      ? { answer: fail({ kind: 'movedAway' }), hosts: [...hosts, null, url.host] }
      : { answer: fail({ kind: 'offline' }), hosts: [...hosts, url.host] }
  }
}

/** The one place in Lede that asks the network for anything. Each asking is written into the request log. */
export async function throughDoor(
  address: string,
  reason: DoorReason,
  privateWindow: number | null = null,
): Promise<Result<DoorAnswer, DoorError>> {
  const url = URL.parse(address)
  const rule = rules.get(reason)
  if (!url || !rule || !allowed(url, rule)) return fail({ kind: 'forbidden' })
  const at = new Date().toISOString()
  const { answer, hosts } = await ask(url, rule)
  const bytes = answer.ok ? answer.value.bytes.length : null
  const last = hosts.length - 1
  // A full disk must not stop what the reader asked for: the line is lost, the answer is not.
  await storeRequests(
    hosts.map((host, index) => ({ at, host, reason, bytes: index === last ? bytes : null, count: 1 })),
    privateWindow,
  )
  return answer
}
