import type { Article } from '@/lib/article/article'

/** The servers the article's live pictures come from, for the log of what left the device. */
export function pictureHosts({
  leadImage,
  blocks,
}: Pick<Article, 'leadImage' | 'blocks'>): readonly string[] {
  const images = [
    ...(leadImage ? [leadImage] : []),
    ...blocks.flatMap((block) => (block.type === 'figure' ? block.images : [])),
  ]
  const urls = images.map((image) => URL.parse(image.src)).filter((url) => url?.protocol === 'https:')
  return [...new Set(urls.flatMap((url) => (url ? [url.host] : [])))]
}
