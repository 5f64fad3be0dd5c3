import { Readability } from '@mozilla/readability'
import Defuddle from 'defuddle'
import type { Said } from './said.ts'
import { textOfHtml } from './text-of-html.ts'

const nothing: Said = { text: '', title: null, authors: null, byline: null, published: null, dek: null }

let heard: Said = nothing

/** What a reader took from the page; one that throws took nothing. Ends with the time, as the clock around it asks. */
function timed(read: () => Said): number {
  heard = nothing
  const start = performance.now()
  try {
    heard = read()
  } catch {
    // A page it can't read: it has said nothing.
  }
  return performance.now() - start
}

/** Other readers of articles, in the same page as Lede, each as its documentation says to call it. */
const rivals = {
  /** On a copy, because it takes the page apart. */
  readability: (): number =>
    timed(() => {
      const copy = document.cloneNode(true)
      const found = copy instanceof Document ? new Readability<string>(copy).parse() : null
      if (!found) return nothing
      const { content, title, byline, publishedTime } = found
      return {
        ...nothing,
        text: content ?? '',
        title: title ?? null,
        byline: byline ?? null,
        published: publishedTime ?? null,
      }
    }),

  /** Makes its own copy, but mends some of the page first: it comes last. */
  defuddle: (url: string): number =>
    timed(() => {
      const { content, title, author, published } = new Defuddle(document, { url, useAsync: false }).parse()
      return { ...nothing, text: content, title, byline: author, published: published || null }
    }),

  /** So that nobody is timed while the code is still being compiled. */
  warm(url: string): void {
    const copy = document.cloneNode(true)
    if (copy instanceof Document)
      timed(() => ({ ...nothing, text: new Defuddle(copy, { url }).parse().content }))
  },

  /** The last answer as JSON, its HTML as text. */
  said: (): string => JSON.stringify({ ...heard, text: textOfHtml(heard.text) }),
}

Object.assign(globalThis, { ledeRivals: rivals })
