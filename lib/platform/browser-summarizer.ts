/** The part of the Summarizer API that is used: https://developer.chrome.com/docs/ai/summarizer-api. Only windows have it, workers don't. */
interface Api {
  availability(options: Options): Promise<string>
  create(options: Options): Promise<{
    summarize(text: string, options: { readonly signal: AbortSignal }): Promise<string>
    destroy(): void
  }>
}

interface Options {
  readonly type: 'key-points'
  readonly format: 'plain-text'
  readonly length: 'short'
  readonly expectedInputLanguages: readonly string[]
  readonly outputLanguage: string
}

// A model on a weak machine takes half a minute for a long story.
const LIMIT_MS = 90_000

const isApi = (value: unknown): value is Api =>
  (typeof value === 'function' || typeof value === 'object') &&
  value !== null &&
  'availability' in value &&
  'create' in value

const api = (): Api | null => {
  const found: unknown = Reflect.get(globalThis, 'Summarizer')
  return isApi(found) ? found : null
}

/** Availability and creation must be asked with the same options. */
const optionsFor = (language: string): Options => ({
  type: 'key-points',
  format: 'plain-text',
  length: 'short',
  expectedInputLanguages: [language],
  outputLanguage: language,
})

/** Whether the browser can summarize in a language here and now: a model that would have to be downloaded first doesn't count. */
export async function canSummarize(language: string): Promise<boolean> {
  try {
    return (await api()?.availability(optionsFor(language))) === 'available'
  } catch {
    return false
  }
}

/** What the browser's model makes of a text; rejects when it can't or takes too long. */
export async function summarizeInBrowser(text: string, language: string): Promise<string> {
  const summarizer = await api()?.create(optionsFor(language))
  if (!summarizer) throw new Error('no summarizer')
  try {
    const written: unknown = await summarizer.summarize(text, { signal: AbortSignal.timeout(LIMIT_MS) })
    return typeof written === 'string' ? written : ''
  } finally {
    summarizer.destroy()
  }
}
