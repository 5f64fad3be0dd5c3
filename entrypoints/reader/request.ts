import { pageBehind } from '@/lib/base/reader-view'

/** What the page was opened for: `?id=…` (with `&mark=…`: at that highlight; with `&look`: its page is asked whether it has changed), `?link=…` (with `&save`: into the list at once), `?sample`. */
export type ReaderRequest =
  | { readonly kind: 'id'; readonly id: string; readonly mark: string | null; readonly look: boolean }
  | { readonly kind: 'link'; readonly link: string; readonly save: boolean }
  | { readonly kind: 'badLink' }
  | { readonly kind: 'sample' }
  | { readonly kind: 'none' }

export function readerRequest(search: string): ReaderRequest {
  const query = new URLSearchParams(search)
  const id = query.get('id')
  const link = query.get('link')
  if (id !== null) return { kind: 'id', id, mark: query.get('mark'), look: query.has('look') }
  if (link !== null) {
    const shown = URL.parse(link)
    const url = shown && URL.parse(pageBehind(shown) ?? shown.href)
    const readable = url?.protocol === 'https:' || url?.protocol === 'http:'
    return url && readable ? { kind: 'link', link: url.href, save: query.has('save') } : { kind: 'badLink' }
  }
  return query.has('sample') ? { kind: 'sample' } : { kind: 'none' }
}
