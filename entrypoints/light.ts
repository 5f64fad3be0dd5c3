import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { findWords } from '@/lib/platform/find-words'
import { takeLight } from '@/lib/platform/page-ask'

const NAME = 'lede-lit'

/** A third from the top: what follows is read next. */
const EYE = 1 / 3

const lightOff = (): void => {
  CSS.highlights.delete(NAME)
}

function scrollTo(range: Range): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'
  // First whatever scrolls inside the page, then the page itself.
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  scrollBy({ top: range.getBoundingClientRect().top - innerHeight * EYE, behavior })
}

/** Lights words of the page without touching its DOM; answers whether they are there. */
export default defineUnlistedScript(() => {
  lightOff()
  const light = takeLight()
  const range = light && findWords(light.text, light.before)
  if (!range) return false
  CSS.highlights.set(NAME, new Highlight(range))
  scrollTo(range)
  // Whoever goes on in the page has seen it.
  addEventListener('pointerdown', lightOff, { once: true, capture: true })
  return true
})
