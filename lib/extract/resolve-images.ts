import { byTags } from './by-tags'
import type { Step } from './draft'
import { imageSource, isPlaceholder } from './image-source'
import { isUnseen } from './is-unseen'

// The longest galleries seen have some hundred pictures, the fullest page 600; each is looked at by many steps.
const MOST_PICTURES = 3_000
// Twice the reader's column.
const BEST_WIDTH = 1_400

/** Gives every picture its real address and takes away those that have none or are not seen. */
export const resolveImages: Step = {
  name: 'resolveImages',
  run: (draft) => {
    for (const noscript of byTags(draft.page, ['noscript'])) restoreTwin(noscript)
    for (const [index, image] of byTags(draft.page, ['img', 'amp-img']).entries()) {
      const source =
        index < MOST_PICTURES && !isUnseen(image) ? imageSource(image, draft.base, BEST_WIDTH) : null
      if (!source) image.remove()
      else if (image.tagName === 'IMG') image.setAttribute('src', source)
      else replaceAmp(image, source)
    }
    return draft
  },
}

function replaceAmp(amp: Element, source: string): void {
  const image = amp.ownerDocument.createElement('img')
  for (const name of ['alt', 'width', 'height', 'class']) {
    const value = amp.getAttribute(name)
    if (value) image.setAttribute(name, value)
  }
  image.setAttribute('src', source)
  amp.replaceWith(image)
}

const attribute = (tag: string, name: string): string | null =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]{1,4000})"|'([^']{1,4000})')`, 'i')
    .exec(tag)
    ?.slice(1)
    .find(Boolean) ?? null

function firstTag(text: string): string | null {
  const start = text.search(/<img\s/i)
  const end = start < 0 ? -1 : text.indexOf('>', start)
  return end < 0 ? null : text.slice(start, end + 1)
}

/** Many pages put the real picture in a `noscript` beside an empty one. With scripting on its content is text, so it is read as text. */
function restoreTwin(noscript: Element): void {
  const inner = noscript.querySelector('img')
  const tag = inner ? null : firstTag(noscript.textContent.slice(0, 20_000))
  if (!inner && !tag) return
  const source = inner ? inner.getAttribute('src') : tag ? attribute(tag, 'src') : null
  if (!source || isPlaceholder(source)) return
  const neighbours = [noscript.previousElementSibling, noscript.nextElementSibling, noscript.parentElement]
  const twin = neighbours
    .map((near) => (near?.tagName === 'IMG' ? near : (near?.querySelector('img') ?? null)))
    .find((image) => image !== null && image !== inner)
  if (twin) {
    if (isPlaceholder(twin.getAttribute('src') ?? '')) twin.setAttribute('src', source.replace(/&amp;/g, '&'))
    return
  }
  const image = noscript.ownerDocument.createElement('img')
  image.setAttribute('src', source.replace(/&amp;/g, '&'))
  for (const name of ['alt', 'width', 'height', 'style']) {
    const value = inner?.getAttribute(name) ?? (tag && attribute(tag, name))
    if (value) image.setAttribute(name, value)
  }
  noscript.replaceWith(image)
}
