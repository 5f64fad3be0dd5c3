import type { Embed, EmbedKind } from '@/lib/article/block'
import { cleanName } from '@/lib/base/clean-text'
import { imageUrl } from '@/lib/base/safe-url'

/** Set by `markEmbeds`: Readability and DOMPurify drop frames, so a frame travels as a picture whose `src` is the frame's address. */
export const embedClass = 'lede-embed'

const kinds: readonly EmbedKind[] = ['video', 'audio', 'post', 'map', 'chart', 'other']

// SECURITY.md 9.
const LONGEST_TITLE = 300

export const isEmbed = (element: Element): boolean =>
  element.tagName === 'IMG' && element.classList.contains(embedClass)

export function toEmbed(element: Element, base: string): Embed | null {
  const url = imageUrl(element.getAttribute('src') ?? '', base)
  if (!url?.startsWith('https:')) return null
  const kind = kinds.find((name) => element.classList.contains(`lede-${name}`)) ?? 'other'
  return {
    type: 'embed',
    kind,
    title: cleanName(element.getAttribute('alt') ?? '', LONGEST_TITLE),
    url,
  }
}
