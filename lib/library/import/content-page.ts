const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The text another list kept, as a page to be read like any fetched one: where nothing of it runs, and only blocks come out (SECURITY.md 1). */
export const contentPage = (title: string, html: string): string =>
  `<!doctype html><html><head><title>${escaped(title)}</title></head><body><main><article><h1>${escaped(title)}</h1>${html}</article></main></body></html>`
