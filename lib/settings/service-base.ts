/** Longer than any host name with a path in front of a service. */
const LONGEST = 300

/** Without TLS only on this machine: the same addresses the extension's `connect-src` lets through. */
const LOCAL = new Set(['localhost', '127.0.0.1'])

/** The base address of a weather service as it is kept, or `null` when Lede may not ask there. */
export function serviceBase(typed: string): string | null {
  const url = typed.length <= LONGEST ? URL.parse(typed.trim()) : null
  if (!url || url.username || url.password || url.search || url.hash) return null
  const allowed = url.protocol === 'https:' || (url.protocol === 'http:' && LOCAL.has(url.hostname))
  return allowed ? url.href.replace(/\/+$/, '') : null
}
