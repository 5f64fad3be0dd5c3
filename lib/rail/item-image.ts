import type { RailEntry } from './rail-entry'

/** The real address of a picture, however the page hides it until it is scrolled to; `null` when it has none. */
export type ImageSource = (image: Element, base: string) => string | null

/** Icons and avatars are no pictures of a story. */
const SMALLEST = 40

export function itemImage(entry: RailEntry, base: string, imageSource: ImageSource): string | null {
  for (const image of entry.box.getElementsByTagName('img')) {
    if (Number(image.getAttribute('width') ?? SMALLEST) < SMALLEST) continue
    const source = imageSource(image, base)
    if (source && !source.startsWith('data:')) return source
  }
  return null
}
