// SECURITY.md 9.
const LONGEST_URL = 2048
// A data: picture carries itself; 2 MB is far above any inline picture seen and keeps a capture small.
const LONGEST_DATA_URL = 2_000_000
const bitmap = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,[a-z0-9+/=\s]+$/i

const resolve = (address: string, base: string): URL | null =>
  address.length <= LONGEST_URL ? URL.parse(address, base) : null

/** A link the reader may follow: http, https or mailto, absolute, without user and password; else `null`. */
export function linkUrl(address: string, base: string): string | null {
  const url = resolve(address.trim(), base)
  if (!url || !/^(?:https?|mailto):$/.test(url.protocol)) return null
  if (url.username || url.password) url.username = url.password = ''
  return url.href.length <= LONGEST_URL ? url.href : null
}

/** A page's address: as `linkUrl`, but never `mailto:`. */
export function pageUrl(address: string, base: string): string | null {
  const url = linkUrl(address, base)
  return url?.startsWith('http') ? url : null
}

/** A picture that may be shown: https (http raised to it) or a `data:` bitmap, never SVG. */
export function imageUrl(address: string, base: string): string | null {
  const text = address.trim()
  if (text.startsWith('data:')) return text.length <= LONGEST_DATA_URL && bitmap.test(text) ? text : null
  const secure = pageUrl(text, base)?.replace(/^http:/, 'https:')
  if (!secure || secure.length > LONGEST_URL) return null
  return /\.svgz?(?:[?#]|$)/i.test(secure) ? null : secure
}
