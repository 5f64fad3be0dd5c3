import type { Embed } from '@/lib/article/block'
import { sameSite } from '@/lib/base/canonical-url'
import type { RawArticle } from './raw-article'

interface Place {
  /** Path and query without what tells the page. */
  readonly story: string
  readonly page: number
}

const word = '(?:page|pg|p|seite|teil|pagina|página|part|strona|sida|side|sivu)'
// "/story?page=2".
const parameter = new RegExp(`^${word}d?$`, 'i')
// "/story/seite-2", "/story-page-2.html".
const marked = new RegExp(`[-_,/.]${word}[-_/=]?(\\d{1,2})$`, 'i')
// "/story/2", "/story,8812-2.html": only next to the first page, for it may be the number of another story.
const added = /^[-_,/.](\d{1,2})$/

const bare = (path: string): string => path.replace(/\.[a-z]{3,5}$/i, '').replace(/\/$/, '')

function placeOf({ pathname, searchParams }: URL): Place {
  const path = bare(pathname)
  const mark = marked.exec(path)
  let page = Number(mark?.[1] ?? 1)
  const rest: string[] = []
  searchParams.forEach((value, name) => {
    if (parameter.test(name) && /^\d{1,2}$/.test(value)) page = Number(value)
    else rest.push(`${name}=${value}`)
  })
  return { story: `${mark ? path.slice(0, mark.index) : path}?${rest.join('&')}`, page }
}

/** Which page of the story at `url` the address is, if it is the next. */
function nextNumber(url: URL, next: URL): number | null {
  const [own, other] = [placeOf(url), placeOf(next)]
  if (own.story === other.story) return other.page === own.page + 1 ? other.page : null
  const path = bare(url.pathname)
  const more = bare(next.pathname).startsWith(path)
    ? added.exec(bare(next.pathname).slice(path.length))
    : null
  return more?.[1] === '2' && url.search === next.search ? 2 : null
}

/** The next page of a story told in several, as a titled link. `rel=next` is also how blogs name their next post (https://html.spec.whatwg.org/#link-type-next): only an address that is this one's and the next number counts. */
export function nextPage(next: RawArticle['next'], url: string, title: string): Embed | null {
  const address = next && URL.parse(next.url)
  const page =
    address?.protocol === 'https:' && sameSite(address.href, url) ? nextNumber(new URL(url), address) : null
  if (!next || page === null) return null
  return {
    type: 'embed',
    kind: 'other',
    title: /\p{Alpha}{3}/u.test(next.text) ? next.text : `${title} (${page})`,
    url: next.url,
  }
}
