import { pageUrl } from '@/lib/base/safe-url'

/** What the page's links resolve against, set as the copy's only `<base>`, because Readability follows it; one of another origin is ignored (SECURITY.md 4). A fetched page has no address of its own otherwise. */
export function baseOf(page: Document, url: string): string {
  let base = url
  for (const element of [...page.querySelectorAll('base')].reverse()) {
    const address = pageUrl(element.getAttribute('href') ?? '', url)
    element.remove()
    if (address && new URL(address).origin === new URL(url).origin) base = address
  }
  const own = page.createElement('base')
  own.setAttribute('href', base)
  page.head?.prepend(own)
  return base
}
