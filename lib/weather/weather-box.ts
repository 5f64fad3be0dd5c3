import { SEAM } from './find-temperatures'
import { WEATHER_NAME } from './weather-names'

/** A widget is small; what is larger is a page of weather, or a story about it. */
const LARGEST = 170
/** A reading is set alone or with a few words, never in a sentence. */
const LONGEST_LINE = 70
const LEVELS = 8
/** A story's own text, where a temperature is news and no widget. */
const STORY = 'article, [itemprop="articleBody"], figcaption, blockquote'

export const nameOf = (element: Element): string => `${element.getAttribute('class') ?? ''} ${element.id}`

const says = (element: Element): boolean =>
  WEATHER_NAME.test(nameOf(element)) ||
  (element.tagName === 'A' && WEATHER_NAME.test(element.getAttribute('href') ?? '')) ||
  WEATHER_NAME.test(element.getAttribute('aria-label') ?? '')

const lengthOf = (element: Element): number => element.textContent.replace(/\s+/g, ' ').trim().length

/** The widget around a text with a degree sign, or `null` where nothing near it speaks of weather. */
export function weatherBox(reading: Node): Element | null {
  const start = reading.parentElement
  if (!start || start.closest(STORY) || (reading.nodeValue ?? '').trim().length > LONGEST_LINE) return null
  let box: Element | null = null
  let named = false
  let element: Element | null = start
  for (let level = 0; element && level < LEVELS && element.tagName !== 'BODY'; level++) {
    const small = lengthOf(element) <= LARGEST
    const here = says(element)
    named ||= here
    if (small && (here || !named)) box = element
    if (!small && named) break
    element = element.parentElement
  }
  return named &&
    box?.closest('main') &&
    !WEATHER_NAME.test(nameOf(box)) &&
    !box.querySelector('[class*="weather" i]')
    ? null
    : named
      ? box
      : null
}

/** A widget's text, its nodes apart by seams. */
export function boxText(box: Element): string {
  const texts: string[] = []
  const read = (node: Node): void => {
    if (node.nodeType === 3) texts.push((node.nodeValue ?? '').replace(/\s+/g, ' '))
    else if (node.nodeType === 1 && !/^(?:script|style|noscript|template|svg)$/i.test(node.nodeName))
      for (const child of node.childNodes) read(child)
  }
  read(box)
  return texts.filter((text) => text.trim() !== '').join(SEAM)
}
