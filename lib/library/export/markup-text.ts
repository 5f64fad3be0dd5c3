// What XML 1.0 takes: https://www.w3.org/TR/xml/#charsets. HTML warns of the same and of the other controls.
const barred = /[^\t\n\r\u0020-\u007e\u0085\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const names: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for HTML and XML, between tags and in quoted attributes alike; what neither can hold is left out. */
export const markupText = (text: string): string =>
  text
    .toWellFormed()
    .replace(barred, '')
    .replace(/[&<>"']/g, (letter) => names[letter] ?? '')
    // A parser would make a line feed of it.
    .replaceAll('\r', '')

/** ` name="value"` for each value there is. */
export const attributes = (values: Readonly<Record<string, string | number | null>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${markupText(String(value))}"`))
    .join('')
