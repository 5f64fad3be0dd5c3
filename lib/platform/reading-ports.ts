import { canSummarize, summarizeInBrowser } from './browser-summarizer'
import { holdLight } from './hold-light'
import { isSaved } from './library-database'
import { lightSentence } from './light-reader'

/** What every surface that shows an article asks of the browser; `root` is where it draws. */
export const readingPorts = (root: HTMLElement) => ({
  isSaved,
  holdLight,
  // Its code is loaded when it is first needed: the text comes first.
  loadTagChoices: async (id: string) => (await import('./tag-choices')).loadTagChoices(id),
  copyText: (text: string) => navigator.clipboard.writeText(text),
  summarizer: { canSummarize, summarize: summarizeInBrowser },
  lightHere: ({ block, start, end }: { block: number; start: number; end: number }) => {
    lightSentence(root, block, start, end)
  },
})
