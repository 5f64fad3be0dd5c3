const entities: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
}

/** CMSs escape twice, so "&amp;#039;" reaches us as "&#039;". */
export const decodeEntities = (value: string): string =>
  value
    .replace(/&#(x?)([0-9a-f]{1,6});/gi, (whole, hex: string, digits: string) => {
      const code = Number.parseInt(digits, hex ? 16 : 10)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    })
    .replace(/&(amp|quot|apos|lt|gt|nbsp);/g, (whole, name: string) => entities[name] ?? whole)
