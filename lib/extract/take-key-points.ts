import { cleanText } from '@/lib/base/clean-text'
import type { Step } from './draft'
import type { RawPoints } from './raw-article'

const named =
  /key-?(?:points?|takeaways?|facts)|takeaways|article-?(?:highlights|bullets|summary-list)|story-?(?:highlights|bullets)|summary-?(?:box|list|bullets)|bullet-?(?:points|summary)|tldr/i

const FEWEST = 2
const MOST = 10
const LONGEST_POINT = 400

// Pages seen have up to three such lists; the publisher's own is near the top.
const MOST_BOXES = 8
const LONGEST_HEADING = 60

/** Notes the short lists that have a line of their own above them or go by the name of a summary box: which of them is the publisher's own is settled later, by the words of that line. */
export const takeKeyPoints: Step = {
  name: 'takeKeyPoints',
  run: (draft) => {
    const keyPoints: RawPoints[] = []
    for (const list of draft.page.querySelectorAll('ul, ol')) {
      const heading = headingOf(list)
      const isBox = isNamed(list)
      const points = heading || isBox ? pointsOf(list) : []
      if (points.length < FEWEST || points.length > MOST) continue
      if (keyPoints.push({ heading, named: isBox, points }) === MOST_BOXES) break
    }
    return { ...draft, keyPoints }
  },
}

const isNamed = (list: Element): boolean =>
  [list, list.parentElement, list.parentElement?.parentElement].some(
    (box) => box && box.tagName !== 'BODY' && named.test(`${box.getAttribute('class') ?? ''} ${box.id}`),
  )

/** The line over the list, itself a whole element with nothing else in it. */
function headingOf(list: Element): string {
  let at: Element | null = list
  for (let climb = 0; climb < 3 && at; climb++) {
    const before: Element | null = at.previousElementSibling
    if (before) {
      const text = cleanText(before.textContent.slice(0, 4 * LONGEST_HEADING))
      return text.length > LONGEST_HEADING ? '' : text
    }
    at = at.parentElement
  }
  return ''
}

// Links to the entries of the same page are how live blogs list their points.
const isLink = (item: Element): boolean => {
  const link = item.querySelector('a')
  return (
    link !== null &&
    !link.getAttribute('href')?.startsWith('#') &&
    link.textContent.trim() === item.textContent.trim()
  )
}

function pointsOf(list: Element): readonly string[] {
  const items = [...list.children].filter(({ tagName }) => tagName === 'LI')
  // A list of links is a menu or a table of contents.
  if (items.some(isLink)) return []
  const points = items.map((item) => cleanText(item.textContent))
  return points.every((point) => point.length <= LONGEST_POINT)
    ? points.filter((point) => point.length > 15)
    : []
}
