import type { Embed, EmbedKind } from '@/lib/article/block'
import { cleanName } from '@/lib/base/clean-text'
import { imageUrl } from '@/lib/base/safe-url'

/** Set by `markEmbeds`: Readability and DOMPurify drop frames, so a frame travels as a picture whose `src` is the frame's address. */
export const embedClass = 'lede-embed'

const kinds: readonly EmbedKind[] = ['video', 'audio', 'post', 'map', 'chart', 'other']

// The words of a post; `quotePosts` cuts what remains a title.
const LONGEST_TITLE = 1_000

export const isEmbed = (element: Element): boolean =>
  element.tagName === 'IMG' && element.classList.contains(embedClass)

export function toEmbed(element: Element, base: string): Embed | null {
  const url = imageUrl(element.getAttribute('src') ?? '', base)
  if (!url?.startsWith('https:')) return null
  return {
    type: 'embed',
    kind: kinds.find((name) => element.classList.contains(`lede-${name}`)) ?? 'other',
    title: cleanName(element.getAttribute('alt') ?? '', LONGEST_TITLE),
    url,
  }
}
