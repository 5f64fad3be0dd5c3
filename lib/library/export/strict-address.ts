// RFC 3986: what browsers leave in an address and stricter programs refuse (EPUBCheck's RSC-020).
const unsafe = /[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]/gu

/** An address as every program takes it; `null` for what a reader may not follow. */
export function strictAddress(address: string): string | null {
  const url = URL.parse(address.toWellFormed())
  if (!url || !/^(?:https?|mailto):$/.test(url.protocol)) return null
  url.username = url.password = ''
  const head = url.protocol === 'mailto:' ? url.protocol : url.origin
  const [rest = '', ...fragment] = url.href.slice(head.length).split('#')
  const strict = (text: string) =>
    text.replace(unsafe, (letter) => encodeURIComponent(letter)).replace(/%(?![0-9a-f]{2})/gi, '%25')
  return `${head}${strict(rest)}${fragment.length > 0 ? `#${strict(fragment.join('%23'))}` : ''}`
}
