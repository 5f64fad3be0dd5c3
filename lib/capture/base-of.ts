import { pageUrl } from '@/lib/base/safe-url'

/** What the page's links resolve against: its first `<base>`, unless that is of another origin (SECURITY.md 4). */
export function baseOf(page: Document, url: string): string {
  const address = pageUrl(page.querySelector('base[href]')?.getAttribute('href') ?? '', url)
  return address && new URL(address).origin === new URL(url).origin ? address : url
}
