import { cleanName } from '@/lib/base/clean-text'
import { best, type Candidate } from './candidate'
import { decodeEntities } from './decode-entities'
import { field, text } from './json-ld'
import type { PageSignals } from './page-signals'
import { overlap, sameWords, words } from './same-words'
import { titleParts } from './title-parts'

// SECURITY.md 9.
const LONGEST_TITLE = 300

// JSON-LD's headline and `og:title`, whole. Where both say the same, what the page shows instead is a part of it or a live story's newest line: right on 6 of 7 such pages.
const MAIN = 50

/** The headline: as the reader sees it, whole, without site name and kicker, and as the publisher gives it. */
export function findTitles(
  signals: PageSignals,
  siteName: string | null,
): readonly [title: string, seen: string] {
  const declared = declaredTitles(signals, siteName)
  const seen = seenTitle(signals, siteName, declared)
  const [data, card] = declared.filter(({ score }) => score > MAIN)
  const given = data && card && sameWords(data.value, card.value) && isLong(data.value)
  return [given && !sameWords(seen, data.value) ? data.value : seen, seen]
}

function seenTitle(
  signals: PageSignals,
  site: string | null,
  declared: readonly Candidate<string>[],
): string {
  const seen = best(seenTitles(signals, declared))
  if (seen && seen.score >= AGREED) return seen.value
  const lone = [...headingInTitle(signals.page), ...onlyHeading(signals.page, site)]
  return best([...(seen ? [seen] : []), ...lone, ...declared])?.value ?? ''
}

// A headline on the page that agrees with what the page declares.
const AGREED = 70

/** `<title>`, folded and cut: a megabyte of blanks would make patterns try every start again. */
export const titleOf = (page: Document): string =>
  cleanName(page.querySelector('title')?.textContent ?? '', LONGEST_TITLE)

export function declaredTitles(
  { articles, meta, page }: PageSignals,
  site: string | null,
): readonly Candidate<string>[] {
  const story = articles[0]
  const raw: readonly (readonly [source: string, value: string | null | undefined, score: number])[] = [
    ['json-ld headline', text(field(story, 'headline')), 60],
    ['og:title', meta('og:title')[0], 55],
    ['twitter:title', meta('twitter:title')[0], 50],
    ['meta title', meta('title', 'dc.title', 'parsely-title', 'sailthru.title')[0], 45],
    ['title', titleOf(page), 40],
    ['json-ld name', text(field(story, 'name')), 30],
  ]
  return raw.flatMap(([source, value, score]) => {
    const title = value ? withoutSite(cleanName(decodeEntities(value), LONGEST_TITLE), site) : ''
    return title === ''
      ? []
      : [{ source, value: title, score: /…$|\.\.\.$/.test(title) ? score - 30 : score }]
  })
}

const separator = /\s+[|\-–—•·»:/]+\s+|\s*[|»]\s*/

/** Takes the site's name off an end, where a separator sets it apart; colons and dashes of the headline itself stay. */
function withoutSite(title: string, site: string | null): string {
  if (!site) return title
  const parts = title.split(new RegExp(`(${separator.source})`))
  const isSite = (part: string | undefined) =>
    part !== undefined && words(part) !== '' && sameSite(part, site)
  if (parts.length >= 3 && isSite(parts.at(-1))) return parts.slice(0, -2).join('')
  if (parts.length >= 3 && isSite(parts[0])) return parts.slice(2).join('')
  return title
}

const sameSite = (part: string, site: string): boolean => {
  const [a, b] = [words(part).replace(/ /g, ''), words(site).replace(/ /g, '')]
  return a === b || (a.length > 3 && (b.startsWith(a) || a.startsWith(b)))
}

// What a page shows as its headline must agree with what it declares: logos, section names and teasers are `h1` too.
const AGREES = 0.75

function seenTitles(
  { page }: PageSignals,
  declared: readonly Candidate<string>[],
): readonly Candidate<string>[] {
  const shown = [...page.querySelectorAll('h1, [itemprop="headline"]')].slice(0, 30)
  return shown.flatMap((element) => {
    const value = withoutKicker(element, declared)
    if (words(value) === '') return []
    // An endless page shows several headlines that it declares somewhere: the surest of them.
    const agreement = Math.max(
      0,
      ...declared.map((candidate) => overlap(candidate.value, value) * (1 + candidate.score / 1_000)),
    )
    const longEnough = value.length >= 0.5 * Math.min(...declared.map((candidate) => candidate.value.length))
    const score = declared.length === 0 ? 20 : agreement >= AGREES && longEnough ? AGREED + agreement : 0
    return score > 0 ? [{ source: 'headline on the page', value, score }] : []
  })
}

/** Many pages set the kicker inside the `h1`, in an element of its own before the headline; what they declare has it not, or another. */
function withoutKicker(heading: Element, declared: readonly Candidate<string>[]): string {
  const whole = cleanName(heading.textContent, LONGEST_TITLE)
  const kicker = heading.firstElementChild
    ? cleanName(heading.firstElementChild.textContent, LONGEST_TITLE)
    : ''
  const rest = whole.startsWith(kicker) ? whole.slice(kicker.length).replace(/^[\s:|–—-]+/, '') : ''
  const titles = declared.map(({ value }) => words(value))
  const known = titles.includes(words(whole))
    ? titles.includes(words(rest))
    : titles.some((title) => title.endsWith(words(rest)))
  return words(rest) !== '' && known ? rest : whole
}

/** On pages without metadata the heading that is a whole part of `<title>` is the headline, the other part the site. */
export function headingInTitle(page: Document): readonly Candidate<string>[] {
  const parts = titleParts(titleOf(page)).map(words)
  // A section or a blog has a heading of its own and its part in the title: the headline is longer.
  const [longest] = [...page.querySelectorAll('h1, h2, h3')]
    .slice(0, 20)
    .map((heading) => cleanName(heading.textContent, LONGEST_TITLE))
    .filter((value) => words(value).includes(' ') && parts.length > 1 && parts.includes(words(value)))
    .sort((a, b) => b.length - a.length)
  if (!longest) return []
  // A rubric that stands in the title beside another headline is shorter than that.
  const isHeadline = parts.every((part) => part.length <= words(longest).length)
  return [{ source: 'heading in title', value: longest, score: isHeadline ? 65 : 60 }]
}

// Section names and slogans in a lone `h1` are shorter.
const FEWEST_WORDS = 4
const isLong = (text: string): boolean => words(text).split(' ').length >= FEWEST_WORDS

/** One `h1` of a sentence's length is the headline the reader sees, whatever a social or search title says. */
export function onlyHeading(page: Document, site: string | null): readonly Candidate<string>[] {
  const long = [...page.querySelectorAll('h1')].filter(
    (h1) => isLong(h1.textContent) && !h1.closest('nav, footer, aside, li, [role="dialog"]'),
  )
  const [only] = long
  const value = only && long.length === 1 ? cleanName(only.textContent, LONGEST_TITLE) : ''
  const home = only?.querySelector('a[href="/"]') ?? null
  return value === '' || home || words(value) === words(site ?? '')
    ? []
    : [{ source: 'only h1', value, score: 61 }]
}
