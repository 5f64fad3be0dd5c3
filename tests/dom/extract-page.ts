import { blockText } from '@/lib/article/block-text'
import { capture } from '@/lib/capture/capture'

export const url = 'https://ledger.example/city/ferry'
export const now = '2026-03-02T12:00:00Z'

/** Sentences enough for a story, all different. */
export const paragraph = (subject: string): string =>
  `<p>The ${subject} was closed on Monday after the county, which had promised repairs in the spring, found that the money was gone. Nobody who lives near the ${subject} was surprised, and several of them said so.</p>`

const subjects = ['ferry', 'bridge', 'market hall', 'lighthouse', 'swimming pool', 'tram depot']
export const story = subjects.map(paragraph).join('\n')

export const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

export const pageWith = (body: string, head = ''): Document =>
  parse(
    `<!doctype html><html lang="en"><head><title>Ferry closed again | The Ledger</title><meta property="og:type" content="article"><meta property="og:title" content="Ferry closed again"><meta property="og:site_name" content="The Ledger">${head}</head><body><main><article><h1>Ferry closed again</h1>${body}</article></main></body></html>`,
  )

export function read(page: Document, address = url) {
  const result = capture(page, { url: address, now })
  if (!result.ok) throw new Error(result.error.kind)
  if (!result.value.article) throw new Error(`refused: ${result.value.refusal}`)
  return result.value.article
}

export const readBody = (body: string, head = '') => read(pageWith(body, head))

export const textOf = (body: string, head = ''): string =>
  readBody(body, head).blocks.map(blockText).join('\n')
