import { imageUrl } from '@/lib/base/safe-url'

// Where lazy loaders keep the real address (lazysizes, WordPress, Ghost and house-made ones; readability#748, #850, #912).
const sources =
  /^data-(?:(?:(?:lazy|original|hi-res|full|img|native|defer)-)?src|original|large-file|image|url|flickity-lazyload|echo|delayed-url)$/
const sourceSets = ['data-srcset', 'srcset', 'data-lazy-srcset', 'data-original-set', 'data-sizes-srcset']
// The reader's column is about 700 CSS pixels; twice that is sharp on dense screens, more is waste.
const COLUMN = 700
// Grey squares, spinners and 1-pixel gifs that stand in until the picture loads.
const placeholder =
  /(?:^|[/_.-])(?:placeholder|spacer|blank|loading|lazy|transparent|pixel|1x1|grey|gray|fallback)[^/]*\.(?:gif|png|jpe?g|svg|webp)|^data:image\/(?:gif|svg)|^about:|^$/i
const SHORT_DATA_URL = 1_000

export const isPlaceholder = (address: string): boolean =>
  placeholder.test(address) || (address.startsWith('data:') && address.length < SHORT_DATA_URL)

interface Sized {
  readonly address: string
  readonly width: number
}

/** Reads a `srcset`; addresses may hold commas, so a candidate ends at white space. https://html.spec.whatwg.org/multipage/images.html#parse-a-srcset-attribute */
function parseSourceSet(value: string): readonly Sized[] {
  const sized: { address: string; width: number }[] = []
  for (const part of value.slice(0, 10_000).split(/\s+/)) {
    const size = /^([\d.]+)([wx]),?$/.exec(part)
    const last = sized.at(-1)
    if (size && last) last.width = Number(size[1]) * (size[2] === 'x' ? COLUMN : 1)
    else {
      const address = part.replace(/^,/, '').replace(/,$/, '')
      if (address.length > 1) sized.push({ address, width: COLUMN })
    }
  }
  return sized
}

// The nearest by ratio: half the wanted width looks as wrong as twice as much costs.
const bestOf = (sized: readonly Sized[], wanted: number): string | null => {
  const miss = ({ width }: Sized) => Math.abs(Math.log(width / wanted))
  return [...sized].sort((a, b) => miss(a) - miss(b))[0]?.address ?? null
}

const setsOf = (element: Element): readonly Sized[] =>
  sourceSets
    .flatMap((name) => {
      const value = element.getAttribute(name)
      return value ? parseSourceSet(value) : []
    })
    .filter(({ address }) => !isPlaceholder(address))

/** The real address of a picture, however the page hides it until it is scrolled to; of several sizes the one nearest to the wanted width. */
export function imageSource(image: Element, base: string, wanted = COLUMN): string | null {
  const picture = image.parentElement?.tagName === 'PICTURE' ? image.parentElement : null
  const real = (candidate: string | null): string | null =>
    candidate && !isPlaceholder(candidate) ? imageUrl(candidate, base) : null
  // The sources of a `picture` are sizes of the same, the first often that for narrow screens.
  const sized = real(bestOf([image, ...(picture?.querySelectorAll('source') ?? [])].flatMap(setsOf), wanted))
  if (sized) return sized
  for (const name of image.getAttributeNames()) {
    const url = sources.test(name) ? real(image.getAttribute(name)) : null
    if (url) return url
  }
  return real(image.getAttribute('src'))
}
