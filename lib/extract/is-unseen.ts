import { isPlaceholder } from './image-source'

// SECURITY.md 6: up to this size it is a counter, not a picture.
const LARGEST_PIXEL = 2

const tiny = /(?:^|[;\s])(?:max-)?(?:width|height)\s*:\s*[0-2](?:\.\d{1,3})?(?:px)?\s*(?:!|;|$)/i
const sized = /(?:^|[;\s])(?:width|height)\s*:/i
const away = /(?:^|[;\s])(?:left|right|top|bottom|margin-left|margin-top|text-indent)\s*:\s*-\d{3,}px/i
const clear = /(?:^|[;\s])opacity\s*:\s*0(?:\.0+)?\s*(?:!|;|$)/i

const isTiny = (value: string | null): boolean =>
  value !== null && Number.parseInt(value, 10) <= LARGEST_PIXEL

// A picture that a script is to load is clear until it is there; a counter is loaded at once.
const waits = (image: Element): boolean =>
  isPlaceholder(image.getAttribute('src') ?? '') ||
  image.getAttribute('loading') === 'lazy' ||
  image.getAttributeNames().some((name) => /^data-.*(?:src|img|image|url|lazy)/.test(name))

/** Whether a page shows a picture to nobody: a pixel that counts, or one set where or how it is not seen. */
export function isUnseen(image: Element): boolean {
  const style = (image.getAttribute('style') ?? '').slice(0, 1_000)
  if (tiny.test(style) || away.test(style) || (clear.test(style) && !waits(image))) return true
  // Layouts that set the size by style write 0 for it: https://nextjs.org/docs/app/api-reference/components/image#responsive-images
  return !sized.test(style) && (isTiny(image.getAttribute('width')) || isTiny(image.getAttribute('height')))
}
