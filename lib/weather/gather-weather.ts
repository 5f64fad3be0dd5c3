import type { NamedPart, RawWeather, RawWeatherBox } from './raw-weather'
import { boxText, nameOf, weatherBox } from './weather-box'

/** Whether a text may hold a temperature: without one there is no widget to look for. */
export const hasDegrees = (text: string): boolean => /[°º˚℃℉]/.test(text)

/** More widgets than these on one page are a weather page's table. */
const MOST_BOXES = 6
const MOST_PARTS = 60
// A widget says little (`weatherBox`), but its text nodes come with their seams and white space.
const LONGEST = 600

const cut = (text: string | null): string => (text ?? '').slice(0, LONGEST)

const toPart = (element: Element): NamedPart => ({
  name: cut(nameOf(element)),
  lines: cut(boxText(element)),
})

function toRaw(box: Element): RawWeatherBox {
  const labelled = [box, ...box.querySelectorAll('img, [title], [aria-label], [alt]')].slice(0, MOST_PARTS)
  return {
    lines: cut(boxText(box)),
    named: [...box.querySelectorAll('[class],[id]')].slice(0, MOST_PARTS).map(toPart),
    labels: labelled.flatMap((element) =>
      ['alt', 'title', 'aria-label'].map((name) => cut(element.getAttribute(name))),
    ),
  }
}

/** The page's own weather widgets as they stand; `settleWeather` reads them. Read-only on the document. */
export function gatherWeather(document: Document): RawWeather {
  const boxes = new Set<Element>()
  const texts = document.createTreeWalker(document.body ?? document, 4)
  while (boxes.size < MOST_BOXES && texts.nextNode()) {
    const { nodeValue, parentElement } = texts.currentNode
    if (
      !hasDegrees(nodeValue ?? '') ||
      /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(parentElement?.tagName ?? '')
    )
      continue
    const box = weatherBox(texts.currentNode)
    if (box) boxes.add(box)
  }
  const language = document.documentElement.getAttribute('lang')
  return { language: language && cut(language), boxes: [...boxes].map(toRaw) }
}
