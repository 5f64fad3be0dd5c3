// Shorter texts are named whole; of longer ones the first and last words, which a browser joins to everything between.
const WHOLE = 80
const WORDS = 5
// Scripts without spaces: a piece this long is no accident.
const SIGNS = 12

/** As percent-encoding leaves it, `-` would end a prefix: https://wicg.github.io/scroll-to-text-fragment/#syntax */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D')

function ends(text: string): readonly [first: string, last: string] {
  const words = text.split(' ')
  if (words.length <= 2 * WORDS) return [text.slice(0, SIGNS), text.slice(-SIGNS)]
  return [words.slice(0, WORDS).join(' '), words.slice(-WORDS).join(' ')]
}

/** An address that opens a page at a passage of its text and lights it, where the browser knows text fragments; elsewhere it opens the page. */
export function textFragment(url: string, passage: string): string {
  const text = passage.replace(/\s+/g, ' ').trim().toWellFormed()
  const directive = text.length <= WHOLE ? encoded(text) : ends(text).map(encoded).join(',')
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`
}
