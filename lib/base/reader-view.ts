/** The page behind a browser's own reader view, `about:reader?url=…` (Firefox; FIELD.md 4i); `null` for every other address. */
export function pageBehind(url: URL): string | null {
  return url.protocol === 'about:' && url.pathname === 'reader' ? url.searchParams.get('url') : null
}
