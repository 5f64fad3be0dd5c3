import { pageBehind } from '@/lib/base/reader-view'
import { fail, ok, type Result } from '@/lib/base/result'
import type { Capture } from '@/lib/capture/capture-result'
import { settleAnswer } from '@/lib/capture/settle-answer'
import type { ReadError } from '@/lib/protocol/background'
import type { ReadAt } from './keep-capture'

type FetchError =
  | { readonly kind: 'forbidden' | 'offline' | 'movedAway' | 'timeout' }
  | { readonly kind: 'tooLarge'; readonly bytes: number }

interface FetchedPage {
  readonly status: number
  /** After redirects. */
  readonly url: string
  readonly contentType: string
  readonly html: string
}

export interface FetchLinkPorts {
  readonly hasOrigin: (url: string) => Promise<boolean>
  readonly fetchPage: (url: string, at: ReadAt) => Promise<Result<FetchedPage, FetchError>>
  /** Runs where there is a DOM; what comes back is outside data. */
  readonly readHtml: (page: {
    html: string
    url: string
    now: string
  }) => Promise<Result<unknown, { readonly kind: 'tooSlow' }>>
  readonly now: () => string
}

/** Sites without TLS can't be asked for (`https://*` is what may be granted), and nearly all have it. */
function secureUrl(address: string): string | null {
  const shown = URL.parse(address)
  const url = shown && URL.parse(pageBehind(shown) ?? shown.href)
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
    case 'movedAway':
      return { kind: 'linkMoved' }
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

/** Fetches a link and reads it offscreen, once the reader has allowed its site. Nothing of it runs, and nothing is kept. */
export async function fetchLink(
  ports: FetchLinkPorts,
  link: string,
  at: ReadAt,
): Promise<Result<Capture, ReadError>> {
  const url = secureUrl(link)
  if (!url || !(await ports.hasOrigin(url))) return fail({ kind: 'linkNotAllowed' })
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
