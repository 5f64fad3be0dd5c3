/** As many namesakes as a list can show without scrolling; the service sorts them by size. */
const COUNT = '10'
/** No place has a longer name; what is typed is cut so that a pasted page never leaves the device. */
const NAME_LENGTH = 100

/** `language` is BCP 47; the service knows bare languages only. */
export function placesUrl(base: string, name: string, language: string): string {
  const query = new URLSearchParams({
    name: name.trim().slice(0, NAME_LENGTH),
    count: COUNT,
    language: (language.split(/[-_]/)[0] || 'en').toLowerCase(),
    format: 'json',
  })
  return `${base.replace(/\/+$/, '')}/v1/search?${query}`
}
