import { articleId } from '@/lib/base/article-id'
import { canonicalUrl } from '@/lib/base/canonical-url'

/** The id a listed story has, as far as its link tells: its own page may know a better address. */
export const railStoryId = (url: string): string => articleId(canonicalUrl(url, null))
