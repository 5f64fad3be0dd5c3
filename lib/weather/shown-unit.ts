/** Above this no place on earth can be in Celsius (the record is 56.7). */
const HOTTEST_CELSIUS = 57
/** CLDR, temperature/weather; as in `preferredUnit`, but an unknown country stays open. */
const FAHRENHEIT = /^(?:US|PR|GU|VI|AS|MP|BS|BZ|KY|PW)$/

/** The unit of a bare degree, where the page's language tag names a country or the number settles it. */
export function shownUnit(value: number, language: string | null): 'C' | 'F' | null {
  if (value > HOTTEST_CELSIUS) return 'F'
  const [code = '', region] = language?.split(/[-_]/).filter((part) => part.length === 2) ?? []
  if (region) return FAHRENHEIT.test(region.toUpperCase()) ? 'F' : 'C'
  // English and Spanish are read in both worlds.
  return code === '' || /^(?:en|es)$/i.test(code) ? null : 'C'
}
