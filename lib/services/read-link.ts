import { fail, ok, type Result } from '@/lib/base/result'
import type { Capture } from '@/lib/capture/capture-result'
import { settleAnswer } from '@/lib/capture/settle-answer'
import type { ReadError, Reading } from '@/lib/protocol/background'
import { type KeepPorts, keepCapture, type ReadAt } from './keep-capture'

type FetchError =
  | { readonly kind: 'forbidden' | 'offline' | 'timeout' }
  | { readonly kind: 'tooLarge'; readonly bytes: number }

interface FetchedPage {
  readonly status: number
  /** After redirects. */
  readonly url: string
  readonly contentType: string
  readonly html: string
}

export interface ReadLinkPorts extends KeepPorts {
  readonly hasOrigin: (url: string) => Promise<boolean>
  readonly fetchPage: (url: string, at: ReadAt) => Promise<Result<FetchedPage, FetchError>>
  /** Runs where there is a DOM; what comes back is outside data. */
  readonly readHtml: (page: {
    html: string
    url: string
    now: string
  }) => Promise<Result<unknown, { readonly kind: 'tooSlow' }>>
  readonly isIncognito: (windowId: number) => Promise<boolean>
  readonly storeReading: (reading: Reading) => Promise<void>
  readonly now: () => string
}

/** Sites without TLS can't be asked for (`https://*` is what may be granted), and nearly all have it. */
function secureUrl(address: string): string | null {
  const url = URL.parse(address)
  if (!url || !/^https?:$/.test(url.protocol)) return null
  url.protocol = 'https:'
  url.username = ''
  url.password = ''
  return url.href
}

function fetchTrouble(error: FetchError): ReadError {
  switch (error.kind) {
    case 'forbidden':
      return { kind: 'linkNotAllowed' }
    case 'offline':
      return { kind: 'linkOffline' }
    case 'timeout':
      return { kind: 'linkTimeout' }
    case 'tooLarge':
      return { kind: 'tooLarge', elements: 0, characters: error.bytes }
  }
}

const pageTrouble = ({ status, contentType }: FetchedPage): ReadError | null => {
  if (status < 200 || status > 299) return { kind: 'linkRefused', status }
  if (/^application\/pdf\b/i.test(contentType)) return { kind: 'pdf' }
  return /^(text\/html|application\/xhtml\+xml)\b/i.test(contentType) ? null : { kind: 'linkNotHtml' }
}

async function fetchCapture(
  ports: ReadLinkPorts,
  url: string,
  at: ReadAt,
): Promise<Result<Capture, ReadError>> {
  if (!(await ports.hasOrigin(url))) return fail({ kind: 'linkNotAllowed' })
  const fetched = await ports.fetchPage(url, at)
  if (!fetched.ok) return fail(fetchTrouble(fetched.error))
  const trouble = pageTrouble(fetched.value)
  if (trouble) return fail(trouble)
  const { html, url: address } = fetched.value
  const answer = await ports.readHtml({ html, url: address, now: ports.now() })
  if (!answer.ok) return fail({ kind: 'linkTooSlow' })
  const read = settleAnswer(answer.value)
  if (!read) return fail({ kind: 'garbled' })
  if (!read.ok) return read
  const honest = read.value.url === address && (read.value.article?.url ?? address) === address
  return honest ? ok(read.value) : fail({ kind: 'garbled' })
}

/** Fetches and reads a link without opening it, once the reader has allowed its site. */
export async function readLink(
  ports: ReadLinkPorts,
  link: { readonly url: string; readonly windowId: number },
): Promise<Reading> {
  const { windowId } = link
  const url = secureUrl(link.url)
  const incognito = await ports.isIncognito(windowId)
  const at = { windowId, incognito }
  const result = url ? await fetchCapture(ports, url, at) : fail({ kind: 'linkNotAllowed' } as const)
  if (result.ok) await keepCapture(ports, result.value, at)
  const shown = result.ok ? result.value.url : link.url
  const reading: Reading = { windowId, tabId: null, url: shown, incognito, result, at: ports.now() }
  await ports.storeReading(reading)
  return reading
}
