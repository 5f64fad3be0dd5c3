import type { Article } from '@/lib/article/article'

/** The servers the article's live pictures come from, once for each picture, for the log of what left the device. */
export function pictureHosts({
  leadImage,
  blocks,
}: Pick<Article, 'leadImage' | 'blocks'>): readonly string[] {
  const images = [
    ...(leadImage ? [leadImage] : []),
    ...blocks.flatMap((block) => (block.type === 'figure' ? block.images : [])),
  ]
  const sources = new Set(images.map(({ src }) => src))
  const urls = [...sources].map((src) => URL.parse(src))
  return urls.flatMap((url) => (url?.protocol === 'https:' ? [url.host] : []))
}
