import { cleanName } from '@/lib/base/clean-text'
import { field, text } from './json-ld'
import type { PageSignals } from './page-signals'
import { proseLength } from './prose'
import { overlap, sameWords } from './same-words'

// SECURITY.md 9.
const LONGEST_DEK = 1000
// A standfirst is a sentence or two; shorter is a kicker, longer is the story.
const SHORTEST_SEEN = 25
const LONGEST_SEEN = 600

/** The line under the headline: where the page shows it, and in which words. */
export interface Dek {
  readonly text: string
  /** The elements that show it, so that the body does not say it twice; empty when only the page's description tells it. */
  readonly shown: readonly Element[]
}

// What newsrooms call the standfirst in class names: "strong" names mean nothing else, "weak" ones also name first paragraphs and teasers.
const strong =
  /(?:^|[\s_-])(?:stand-?first|dec?k|sub-?title|sub-?head(?:line|ing)?|sub-?line|chapo|perex|chapeau|entradilla|bajada|copete|sumario|ingress|manchet|vorspann|anriss|untertitel|unterzeile|sottotitolo|occhiello|catenaccio|ondertitel|linha-fina|linhafina|(?:article|story)[_-]{0,2}(?:summary|intro|lead|lede|description|excerpt|teaser|abstract)|headline-?(?:sub|deck)|news-?lead|post-?excerpt|entry-?summary)/i
const weak = /(?:^|[\s_-])(?:lead|lede|intro|summary|excerpt|description|teaser|abstract)/i
const elsewhere = 'nav, aside, footer, li, a, figure, figcaption, form, table, button'

interface Headed {
  readonly title: string
  readonly headline: Element | null
}

// A shown line that says what the description says is the standfirst, whatever its class.
const AGREES = 0.7

export function findDek(signals: PageSignals, { title, headline }: Headed): Dek | null {
  const described = descriptions(signals, title)
  const shown = headline && shownDek(signals.page, title, headline, described)
  if (shown) return shown
  const text = described[0]
  return text ? { text, shown: [] } : null
}

function descriptions({ articles, meta }: PageSignals, title: string): readonly string[] {
  return [text(field(articles[0], 'description')), meta('og:description')[0], meta('description')[0]]
    .map((found) => (found ? cleanName(found, LONGEST_DEK) : ''))
    .filter((dek) => dek.length > SHORTEST_SEEN && !sameWords(dek, title))
}

function shownDek(
  page: Document,
  title: string,
  headline: Element,
  described: readonly string[],
): Dek | null {
  for (const element of candidatesAfter(headline)) {
    const text = cleanName(element.textContent, LONGEST_DEK)
    if (text.length < SHORTEST_SEEN || text.length > LONGEST_SEEN || sameWords(text, title)) continue
    if (element.closest(elsewhere) || element.querySelector('h1, img, time, form')) continue
    const agrees = described.some((dek) => overlap(dek, text) >= AGREES && dek.length < text.length * 2)
    const name = element.getAttribute('class') ?? ''
    const near = headline.nextElementSibling === element && element.tagName !== 'DIV'
    if (
      agrees ||
      strong.test(name) ||
      element.hasAttribute('itemprop') ||
      (near && text.length < LONGEST_SEEN / 2)
    )
      return isLead(element, page, strong.test(name)) ? null : { text, shown: [element] }
  }
  return null
}

// How many elements stand between headline and text at most: byline, buttons and picture are boxes in boxes.
const FARTHEST = 120

function candidatesAfter(headline: Element): readonly Element[] {
  const candidates: Element[] = []
  let at = following(headline)
  for (let step = 0; at && step < FARTHEST; step++) {
    const name = at.getAttribute('class') ?? ''
    if (step === 0 || strong.test(name) || weak.test(name) || at.hasAttribute('itemprop')) candidates.push(at)
    at = at.firstElementChild ?? following(at)
  }
  return candidates
}

function following(element: Element): Element | null {
  let at: Element | null = element
  while (at && !at.nextElementSibling) at = at.parentElement
  return at?.nextElementSibling ?? null
}

// Less text than this beside it, and the line is no introduction: it is the news.
const LEAST_STORY = 300

/** The first of a row of paragraphs is the lead, not the standfirst, even if the description copies it. */
function isLead(element: Element, page: Document, sure: boolean): boolean {
  if (element.tagName !== 'P') return false
  // Other stories below are no story of its own.
  if (proseLength(element.closest('article') ?? page) - element.textContent.length < LEAST_STORY) return true
  let siblings = 0
  for (let next = element.nextElementSibling; next; next = next.nextElementSibling)
    if (next.tagName === 'P' && next.textContent.length > LONGEST_SEEN / 10) siblings++
  return !sure && siblings >= 2
}
