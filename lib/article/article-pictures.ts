import type { Article } from './article'

/** More are no story but a catalogue. */
const MOST = 500

/** The addresses of the pictures an article shows, each once, in their order. A picture inside the article itself has none. */
export function articlePictures({
  leadImage,
  blocks,
}: Pick<Article, 'leadImage' | 'blocks'>): readonly string[] {
  const images = [
    ...(leadImage ? [leadImage] : []),
    ...blocks.flatMap((block) => (block.type === 'figure' ? block.images : [])),
  ]
  const sources = images.map(({ src }) => src).filter((src) => src.startsWith('https:'))
  return [...new Set(sources)].slice(0, MOST)
}
