import { fail, ok, type Result } from '@/lib/base/result'
import { storeRequests } from './request-log'

export type DoorReason = 'weather' | 'place' | 'link'

export type DoorError =
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'offline' }
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
}

// A forecast has 5 kB, ten places 6 kB; a page may have 5 MB of text (SECURITY.md 2) and its markup around it.
const service: Rule = { accept: 'application/json', timeout: 10_000, most: 500_000, local: true }
const page: Rule = {
  accept: 'text/html,application/xhtml+xml',
  timeout: 20_000,
  most: 15_000_000,
  local: false,
}
const rules: ReadonlyMap<DoorReason, Rule> = new Map([
  ['weather', service],
  ['place', service],
  ['link', page],
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

async function ask(url: URL, rule: Rule): Promise<Result<DoorAnswer, DoorError>> {
  try {
    const response = await fetch(url, {
      headers: { accept: rule.accept },
      // Nobody is told who asks or from where; what is fresh we decide ourselves.
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.timeout(rule.timeout),
    })
    const body = await readBody(response, rule.most)
    if (!body.ok) return body
    const contentType = response.headers.get('content-type') ?? ''
    return ok({ status: response.status, url: response.url, contentType, bytes: body.value })
  } catch (error) {
    const timeout = error instanceof DOMException && error.name === 'TimeoutError'
    return fail({ kind: timeout ? 'timeout' : 'offline' })
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
  const answer = await ask(url, rule)
  const bytes = answer.ok ? answer.value.bytes.length : null
  // A full disk must not stop what the reader asked for: the line is lost, the answer is not.
  await storeRequests([{ at, host: url.host, reason, bytes, count: 1 }], privateWindow)
  return answer
}
