import { cleanText } from '@/lib/base/clean-text'
import type { Draft, Step } from './draft'
import { words } from './same-words'

// What publishers write over their own summary box, as `words` folds it (en, de, fr, es, pt, it, nl, sv, no, da, pl, ja, ko).
const headings = new Set(
  'key points|key takeaways|key findings|key facts|at a glance|in brief|in short|what we know|what to know|what you need to know|the main points|main points|highlights|story highlights|summary|quick read|takeaways|the gist|the essentials|tl dr|why it matters|das wichtigste in kürze|das wichtigste|auf einen blick|kurz und knapp|darum geht s|darum geht es|in kürze|zusammenfassung|das wichtigste auf einen blick|kurz zusammengefasst|l essentiel|en bref|à retenir|ce qu il faut retenir|les points clés|ce qu il faut savoir|claves|las claves|puntos clave|lo más importante|en resumen|resumen|resumo|em resumo|principais pontos|pontos principais|in sintesi|punti chiave|in breve|in het kort|samenvatting|sammanfattning|kort om|kort fortalt|oppsummering|det viktigste|kort sagt|overblik|w skrócie|najważniejsze|要点|ポイント|핵심 요약'.split(
    '|',
  ),
)
const named =
  /key-?(?:points?|takeaways?|facts)|takeaways|article-?(?:highlights|bullets|summary-list)|story-?(?:highlights|bullets)|summary-?(?:box|list|bullets)|bullet-?(?:points|summary)|tldr/i

const FEWEST = 2
const MOST = 10
const LONGEST_POINT = 400

/** The publisher's own summary box becomes `keyPoints` and leaves the body. */
export const takeKeyPoints: Step = {
  name: 'takeKeyPoints',
  run: (draft) => {
    for (const list of draft.page.querySelectorAll('ul, ol')) {
      const heading = headingOf(list)
      if (!heading && !isNamed(list)) continue
      const points = pointsOf(list)
      if (points.length < FEWEST || points.length > MOST) continue
      return take(draft, list, heading, points)
    }
    return draft
  },
}

function take(draft: Draft, list: Element, heading: Element | null, points: readonly string[]): Draft {
  heading?.remove()
  list.remove()
  return { ...draft, keyPoints: points }
}

const isNamed = (list: Element): boolean =>
  [list, list.parentElement, list.parentElement?.parentElement].some(
    (box) => box && box.tagName !== 'BODY' && named.test(`${box.getAttribute('class') ?? ''} ${box.id}`),
  )

/** The line over the list, itself a whole element with nothing else in it. */
function headingOf(list: Element): Element | null {
  let at: Element | null = list
  for (let climb = 0; climb < 3 && at; climb++) {
    const before: Element | null = at.previousElementSibling
    if (before) return headings.has(words(before.textContent.slice(0, 60))) ? before : null
    at = at.parentElement
  }
  return null
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
