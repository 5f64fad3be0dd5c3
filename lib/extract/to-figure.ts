import type { Figure, Image } from '@/lib/article/block'
import { cleanName, cleanText } from '@/lib/base/clean-text'
import { imageUrl } from '@/lib/base/safe-url'
import { inlineRuns } from './inline-runs'
import { runsText } from './runs'

// SECURITY.md 6: pixels are counters, not pictures. Up to this size it is an icon beside text.
const SMALLEST_PICTURE = 40

const LONGEST_CREDIT = 300

const pixels = (image: Element, name: string): number | null => {
  const value = Number.parseInt(image.getAttribute(name) ?? '', 10)
  return value > 0 && value < 20_000 ? value : null
}

function toImage(image: Element, base: string): Image | null {
  const src = imageUrl(image.getAttribute('src') ?? '', base)
  const width = pixels(image, 'width')
  const height = pixels(image, 'height')
  if (
    !src ||
    (width ?? SMALLEST_PICTURE) < SMALLEST_PICTURE ||
    (height ?? SMALLEST_PICTURE) < SMALLEST_PICTURE
  )
    return null
  const alt = cleanText(image.getAttribute('alt') ?? '').slice(0, 1000)
  return { src, alt: alt.toWellFormed(), width, height, caption: null, credit: null }
}

const unique = (images: readonly Image[]): readonly Image[] => [
  ...new Map(images.map((image) => [image.src, image])).values(),
]

/** A picture or gallery with its words; a credit inside the caption stays there (`withCredit`). `element` is a `figure` or a bare `img`. */
export function toFigure(element: Element, base: string): Figure | null {
  const found = element.tagName === 'IMG' ? [element] : [...element.querySelectorAll('img')]
  const images = unique(found.map((image) => toImage(image, base)).filter((image) => image !== null))
  if (images.length === 0) return null
  const words = element.querySelector('figcaption')
  const marked = words?.querySelector(
    'small, cite, [class*="credit" i], [class*="copyright" i], [class*="source" i]',
  )
  const runs = words ? inlineRuns(words, base, (child) => child === marked) : []
  const credit = marked ? cleanName(marked.textContent, LONGEST_CREDIT) || null : null
  return { type: 'figure', images, caption: runsText(runs) === '' ? null : runs, credit }
}
