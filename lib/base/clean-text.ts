// Soft hyphens, zero-width spaces and joiners' cousins that publishers put in for line breaking: they break search, copying and counting.
// ZWNJ and ZWJ (200C, 200D) stay: Persian, Indic scripts and emoji need them.
const invisible = /[\u00ad\u200b\u2060\ufeff]/g
// The characters of Unicode's bidi algorithm that reorder neighbours: in a name or title they can make one source look like another (SECURITY.md 5).
const bidiControls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const controls = /(?![\t\n\f\r])\p{Cc}/gu
// Most texts have nothing to clean: one look tells sooner than three replacements.
const unclean = /[\p{Cc}\u00ad\u200b\u2060\ufeff]|\s{2}/u

// A single no-break or ideographic space is typography (French guillemets, Japanese headlines) and stays.
const loose = /\s{2,}|[\t\n\v\f\r]/g

/** One line as a reader sees it: white space collapsed, invisible characters out. */
export const cleanText = (text: string): string =>
  (unclean.test(text) ? text.replace(invisible, '').replace(controls, '').replace(loose, ' ') : text)
    .trim()
    .toWellFormed()

/** For titles, names and sites: also without bidi controls, and cut at a whole character. */
export const cleanName = (text: string, longest: number): string => {
  const clean = cleanText(text.slice(0, longest * 4).replace(bidiControls, ''))
  return clean.length <= longest
    ? clean
    : clean
        .slice(0, longest)
        .toWellFormed()
        .replace(/\ufffd$/, '')
        .trim()
}

/** Text inside a run: white space collapsed but kept at the ends, where it separates neighbours. */
export const cleanRun = (text: string): string =>
  unclean.test(text)
    ? text
        .replace(invisible, '')
        .replace(controls, '')
        .replace(/[\t\n\f\r ]+/g, ' ')
    : text
