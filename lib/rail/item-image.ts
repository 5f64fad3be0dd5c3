import { imageUrl } from '@/lib/base/safe-url'
import type { RailEntry } from './rail-entry'

// Lazy images keep their real address beside a placeholder; the names are those of the usual scripts.
const ADDRESSES = ['data-src', 'data-lazy-src', 'data-original', 'data-img-src', 'data-lazy', 'src']
const SETS = ['data-srcset', 'data-lazy-srcset', 'srcset']
/** Icons and avatars are no pictures of a story. */
const SMALLEST = 40

const fromSet = (set: string | null): string | null => set?.trim().split(/\s+/)[0]?.replace(/,$/, '') ?? null

function sourceOf(image: Element, base: string): string | null {
  const given = [
    ...ADDRESSES.map((name) => image.getAttribute(name)),
    ...SETS.map((name) => fromSet(image.getAttribute(name))),
    ...[...(image.closest('picture')?.querySelectorAll('source') ?? [])].map((source) =>
      fromSet(source.getAttribute('srcset') ?? source.getAttribute('data-srcset')),
    ),
  ]
  for (const address of given) {
    const url = address && !address.startsWith('data:') ? imageUrl(address, base) : null
    if (url) return url
  }
  return null
}

export function itemImage(entry: RailEntry, base: string): string | null {
  for (const image of entry.box.querySelectorAll('img')) {
    const width = Number(image.getAttribute('width') ?? SMALLEST)
    if (width < SMALLEST) continue
    const source = sourceOf(image, base)
    if (source) return source
  }
  return null
}
