function bare(address: string): string | null {
  const url = URL.parse(address)
  if (!url) return null
  url.hash = ''
  url.username = ''
  url.password = ''
  return url.href
}

/** Whether two addresses name one page: a place in it and a log-in don't make another. */
export const samePage = (a: string, b: string): boolean => bare(a) !== null && bare(a) === bare(b)
