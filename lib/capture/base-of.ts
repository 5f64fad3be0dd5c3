import { pageUrl } from '@/lib/base/safe-url'

/** What the page's links resolve against. A `<base>` of another origin is ignored and taken off, because Readability would follow it (SECURITY.md 4). */
export function baseOf(page: Document, url: string): string {
  for (const element of page.querySelectorAll('base')) {
    const address = pageUrl(element.getAttribute('href') ?? '', url)
    element.remove()
    if (address && new URL(address).origin === new URL(url).origin) return address
  }
  return url
}
