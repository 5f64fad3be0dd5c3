import type { Block, Figure, Heading, List, Paragraph, Run } from '@/lib/article/block'
import { blockText } from '@/lib/article/block-text'
import type { BlockStep, Story } from '@/lib/extract/block-step'

export const ledger: Story = {
  title: 'Ferry closed again',
  dek: null,
  authors: ['Ada Reyes'],
  siteName: 'The Ledger',
  url: 'https://ledger.example/city/ferry',
  note: () => {},
}

export const plain = (text: string): Run => ({ text, marks: [], href: null })
export const link = (text: string, href = '/city/other'): Run => ({
  text,
  marks: [],
  href: new URL(href, ledger.url).href,
})
export const line = (...runs: readonly (string | Run)[]): Paragraph => ({
  type: 'paragraph',
  runs: runs.map((run) => (typeof run === 'string' ? plain(run) : run)),
})
export const heading = (text: string): Heading => ({ type: 'heading', level: 2, runs: [plain(text)] })
export const list = (...items: readonly (readonly (string | Run)[])[]): List => ({
  type: 'list',
  ordered: false,
  items: items.map((runs) => ({ runs: line(...runs).runs, children: null })),
})
export const picture = (caption: string | null = null): Figure => ({
  type: 'figure',
  images: [
    { src: 'https://ledger.example/p.jpg', alt: '', width: null, height: null, caption: null, credit: null },
  ],
  caption: caption === null ? null : [plain(caption)],
  credit: null,
})

/** A paragraph of a story. */
export const prose = (subject: string): Paragraph =>
  line(
    `The ${subject} was closed on Monday after the county, which had promised repairs in the spring, found that the money was gone. Nobody who lives near the ${subject} was surprised, and several of them said so.`,
  )

/** What a step leaves of blocks that stand between paragraphs of a story. */
export function between(step: BlockStep, ...blocks: readonly Block[]): readonly string[] {
  const before = [prose('ferry'), prose('bridge')]
  const after = [prose('lighthouse'), prose('tram depot')]
  const texts = step.run([...before, ...blocks, ...after], ledger).map(blockText)
  const around = new Set([...before, ...after].map(blockText))
  return texts.filter((text) => text !== '' && !around.has(text))
}
