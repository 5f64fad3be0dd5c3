import type { ParsedRow } from './raw-row'

const address = /https?:\/\/[^\s<>"|]+/i

/** Links a line each, whatever stands around them: "url", "url | title" (OneTab), "- [title](url)". Lines without one are headings and blanks. */
export function* parseLinkList(text: string): Generator<ParsedRow> {
  let line = 0
  for (let from = 0; from < text.length; ) {
    const next = text.indexOf('\n', from)
    const end = next < 0 ? text.length : next
    line += 1
    const words = text.slice(from, Math.min(end, from + 10_000)).trim()
    from = end + 1
    const found = address.exec(words)
    if (!found) {
      // "javascript:…" on a line of its own was meant as a link.
      if (/^[a-z][a-z\d+.-]{1,20}:\S+$/i.test(words)) yield { line, url: words }
      continue
    }
    const markdown = /\[([^\]]*)\]\($/.exec(words.slice(0, found.index))
    const url = markdown ? found[0].replace(/\).*$/, '') : found[0]
    const after = words.slice(found.index + found[0].length).replace(/^[\s|>\u2013\u2014-]+/, '')
    const before = words.slice(0, found.index).replace(/^[\s*+-]+|[\s|<:\u2013\u2014-]+$/g, '')
    yield { line, url, title: markdown?.[1] ?? (after || before) }
  }
}
