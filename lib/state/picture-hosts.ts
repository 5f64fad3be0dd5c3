import type { Article } from '@/lib/article/article'
import { articlePictures } from '@/lib/article/article-pictures'

/** The servers the article's live pictures come from, once for each picture, for the log of what left the device. */
export const pictureHosts = (article: Pick<Article, 'leadImage' | 'blocks'>): readonly string[] =>
  articlePictures(article).flatMap((source) => URL.parse(source)?.host ?? [])
