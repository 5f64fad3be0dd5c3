/** What the page's address asks, as an address store wants it. */
export const pageAddress = {
  search: () => location.search,
  push: (search: string) => history.pushState(null, '', `${location.pathname}${search}`),
  watch: (callback: () => void) => addEventListener('popstate', callback),
}
