import type { RailHeading } from './mark'
import type { PageLook } from './page-look'
import { railWords } from './rail-words'
import { tidy } from './width'

/** Headings are names, not sentences: the longest seen ("Latest in AI Platforms & Assistants") has half of this. */
const LONGEST_HEADING = 70
/** Without the name or tag of a heading, only a short line is taken for one: stories speak of deals and games, too. */
const LONGEST_PLAIN = 40
const LONGEST_OTHER = 20
/** A heading with its icon, its link and a "see all" beside it. */
const MOST_PARTS = 3
const PLAIN = 7

const RANKS = new Map([1, 2, 3, 4, 5, 6].map((rank) => [`H${rank}`, rank]))

const rankOf = (element: Element, look: PageLook): number =>
  RANKS.get(element.tagName) ??
  (look.hasState(element) && element.getAttribute('role') === 'heading'
    ? Number(element.getAttribute('aria-level')) || 2
    : PLAIN)

/** The name of a tab panel is its tab, wherever that stands. */
export function toPanelHeading(panel: Element): RailHeading | null {
  const { ownerDocument, id } = panel
  const tab =
    ownerDocument.getElementById(panel.getAttribute('aria-labelledby') ?? '') ??
    (id ? ownerDocument.querySelector(`[aria-controls="${CSS.escape(id)}"]`) : null)
  const text = tab ? tidy(tab.textContent) : ''
  if (!tab || text === '' || text.length > LONGEST_HEADING) return null
  return { type: 'heading', element: tab, text, rank: PLAIN, words: railWords(text), panel }
}

/** Whether an element is built like a heading, whatever it says. */
export const mayHead = (element: Element, look: PageLook): boolean =>
  (element.childElementCount <= MOST_PARTS || rankOf(element, look) < PLAIN) &&
  !(look.hasState(element) && element.getAttribute('role') === 'tab')

/** What an element is when it may head a list. `inner` are the headings found inside of it: they know better, unless this one has a rank. */
export function toHeading(
  element: Element,
  look: PageLook,
  inner: readonly RailHeading[],
): RailHeading | null {
  const rank = rankOf(element, look)
  const [child] = inner
  if (inner.length > 1 || (rank === PLAIN && child && child.rank < PLAIN)) return null
  const text = tidy(element.textContent)
  if (text.length < 2 || text.length > LONGEST_HEADING) return null
  if (rank === PLAIN && child && (child.words || child.text === text)) return null
  const isNamed = rank < PLAIN || look.says(element).heading
  if (!isNamed && (text.length > LONGEST_PLAIN || /[.;…]$/.test(text))) return null
  if (!/\p{Alpha}{2}/u.test(text)) return null
  const words = railWords(text)
  if (!isNamed && (!words || (words === 'other' && text.length > LONGEST_OTHER))) return null
  return { type: 'heading', element, text, rank, words, panel: null }
}
