import type { Capture } from '@/lib/capture/capture-result'
import type { Gathered } from '@/lib/capture/gathered'
import { settle } from '@/lib/capture/settle'
import { rawFacts } from '../extract/raw-facts'

const sentence = 'The harbour board opened the books of the ferry line to the public on Wednesday. '

/** What a content script gathers from a small story at an address. */
export const aGathered = (url: string, capturedAt = '2026-04-08T15:30:00.000Z'): Gathered => ({
  url,
  article: {
    facts: rawFacts({
      title: 'Ferry line opens its books',
      siteName: 'The Ledger',
      languages: ['en'],
      metas: [{ name: 'author', content: 'Ana Ruiz' }],
    }),
    dek: null,
    shape: {
      story: false,
      article: true,
      types: [],
      og: 'article',
      teasers: 0,
      password: false,
      heading: 'Ferry line opens its books',
      app: false,
    },
    pageText: 400,
    lead: null,
    keyPoints: [],
    blocks: [{ type: 'paragraph', runs: [{ text: sentence.repeat(4).trim(), marks: [], href: null }] }],
    next: null,
    selected: false,
  },
  rails: [],
  weather: null,
  capturedAt,
})

/** The same as it is kept. */
export const aSettled = (url: string): Capture => settle(aGathered(url))
