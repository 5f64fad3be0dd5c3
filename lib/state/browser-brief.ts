import type { Article } from '@/lib/article/article'
import { blockText } from '@/lib/article/block-text'
import type { CheckedBrief } from '@/lib/summary/check-lines'

export interface Summarizer {
  readonly canSummarize: (language: string) => Promise<boolean>
  readonly summarize: (text: string, language: string) => Promise<string>
}

/** The primary language, as models name what they know. */
const languageOf = ({ language }: Article): string => language?.split('-')[0]?.toLowerCase() ?? 'en'

export const offer = async (article: Article, { canSummarize }: Summarizer): Promise<CheckedBrief> => ({
  kind: (await canSummarize(languageOf(article))) ? 'offered' : 'none',
})

/** The model's lines, each held against the article. */
export async function write(article: Article, { summarize }: Summarizer): Promise<CheckedBrief> {
  const text = article.blocks.flatMap((block) => (block.type === 'paragraph' ? [blockText(block)] : []))
  try {
    const [written, { checkLines }, { sentencesOf }] = await Promise.all([
      summarize(text.join('\n\n'), languageOf(article)),
      import('@/lib/summary/check-lines'),
      import('@/lib/article/sentences-of'),
    ])
    const lines = checkLines(written, sentencesOf(article), article.language)
    return lines.length > 0 ? { kind: 'written', lines } : { kind: 'failed' }
  } catch {
    return { kind: 'failed' }
  }
}
