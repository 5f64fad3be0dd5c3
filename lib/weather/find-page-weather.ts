import type { PageWeather } from './page-weather'
import { readWeatherBox } from './read-weather-box'
import { weatherBox } from './weather-box'

/** More widgets than these on one page are a weather page's table. */
const MOST_BOXES = 6

/** What the page's own weather widget shows. Read-only on the document. */
export function findPageWeather(document: Document, _context: { readonly url: string }): PageWeather | null {
  if (!document.body) return null
  const language = document.documentElement.getAttribute('lang')
  const texts = document.createTreeWalker(document.body, 4)
  const found: PageWeather[] = []
  const boxes = new Set<Element>()
  while (boxes.size < MOST_BOXES && texts.nextNode()) {
    const node = texts.currentNode
    if (
      !/[°º˚℃℉]/.test(node.nodeValue ?? '') ||
      /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(node.parentElement?.tagName ?? '')
    )
      continue
    const box = weatherBox(node)
    if (!box || boxes.has(box)) continue
    boxes.add(box)
    const weather = readWeatherBox(box, language)
    if (weather) found.push(weather)
  }
  const [first] = found
  if (!first) return null
  // A page may tell the sky only in the larger of two widgets of one town.
  const twins = found.filter((other) => other.temp === first.temp)
  return {
    ...first,
    condition: first.condition ?? twins.find((twin) => twin.condition)?.condition ?? null,
    location: first.location ?? twins.find((twin) => twin.location)?.location ?? null,
  }
}
