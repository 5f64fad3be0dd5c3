import { pageUrl } from '@/lib/base/safe-url'
import type { RailKind } from './rail'
import { railWords } from './rail-words'
import { isOutside, nameOf } from './region'
import { siteOf, storyAddress } from './story-address'

/** A link to a story, with how much other text of the page stands before it. */
export interface StoryLink {
  readonly type: 'link'
  readonly element: Element
  readonly url: string
  readonly text: string
  readonly at: number
}

/** Something short that may head a list. `rank` is 1–6 for h1–h6, 7 for anything else. */
export interface RailHeading {
  readonly type: 'heading'
  readonly element: Element
  readonly text: string
  readonly rank: number
  readonly words: RailKind | 'other' | null
  readonly at: number
  readonly end: number
}

export type Mark = StoryLink | RailHeading

/** Headings are names, not sentences: the longest seen ("Latest in AI Platforms & Assistants") has half of this. */
const LONGEST_HEADING = 70
/** Without the name or tag of a heading, only a short line is taken for one: stories speak of deals and games, too. */
const LONGEST_PLAIN = 40
/** Below this a link to a weak address is a section's name. */
const SHORTEST_WEAK = 22
/** "If I die...": the shortest headlines have two or three words. */
const SHORTEST_TITLE = 8
/** CJK says in one character what takes three letters elsewhere. */
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/
/** A link after this much text of its own paragraph stands in running text. */
const RUNNING_TEXT = 40
const HEADING_NAME =
  /(?:^|[\s_-])(?:head(?:er|ing|line)?|hd|hed|title|titel|titulo|titre|titolo|ttl|label|caption|kop|rubrik|midashi|name|tab)(?:$|[\s_-])/i

const width = (text: string): number => text.length * (CJK.test(text) ? 2.5 : 1)

export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()

const rankOf = (element: Element): number =>
  /^H[1-6]$/.test(element.tagName)
    ? Number(element.tagName[1])
    : element.getAttribute('role') === 'heading'
      ? Number(element.getAttribute('aria-level')) || 2
      : 7

/** One walk over the page, in order: its links to stories and whatever might head a list of them. */
export function walkPage(document: Document, base: string, homes: ReadonlySet<string>): readonly Mark[] {
  const marks: Mark[] = []
  let at = 0

  const storyUrl = (link: Element): { url: string; strong: boolean } | null => {
    const address = link.getAttribute('href')
    if (!address || address.startsWith('#')) return null
    const url = pageUrl(address, base)
    if (!url) return null
    const parsed = new URL(url)
    const kind = homes.has(siteOf(parsed.hostname)) ? storyAddress(parsed) : null
    return kind && { url, strong: kind === 'strong' }
  }

  const noteLink = (link: Element, start: number): boolean => {
    const story = storyUrl(link)
    if (!story) return false
    const text = tidy(link.textContent)
    if (text !== '' && width(text) < (story.strong ? SHORTEST_TITLE : SHORTEST_WEAK)) return false
    if (width(text) < LONGEST_HEADING && /[a-z]/i.test(text) && !story.strong) {
      const words = railWords(text)
      if (words && text.split(' ').length <= 4) return false
    }
    marks.push({ type: 'link', element: link, url: story.url, text, at: start })
    return true
  }

  const noteHeading = (element: Element, start: number, first: number): void => {
    const rank = rankOf(element)
    if (rank === 7 && element.children.length > 3) return
    const text = tidy(element.textContent)
    if (text.length < 2 || text.length > LONGEST_HEADING || !/\p{L}{2}/u.test(text)) return
    if (rank === 7 && /[.;…]$/.test(text)) return
    const inner = marks[first]
    if (inner && (marks.length - first > 1 || (inner.type === 'heading' && rank === 7 && inner.rank < 7)))
      return
    const words = railWords(text)
    if (rank === 7 && !HEADING_NAME.test(nameOf(element))) {
      if (!words || text.length > LONGEST_PLAIN) return
      if (words === 'other' && text.length > LONGEST_PLAIN / 2) return
    }
    if (inner?.type === 'heading' && rank === 7 && inner.words && inner.text !== text) return
    marks.length = first
    marks.push({ type: 'heading', element, text, rank, words, at: start, end: at })
  }

  const walk = (element: Element): void => {
    const start = at
    const first = marks.length
    let direct = 0
    let linked = 0
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const length = (child.nodeValue ?? '').trim().length
        at += length
        direct += length
      } else if (child.nodeType === 1) {
        const inside = child as Element
        if (isOutside(inside)) continue
        const before = marks.length
        const beforeText = at
        walk(inside)
        if (inside.tagName === 'A' && marks.length > before && marks[before]?.type === 'link') {
          linked += at - beforeText
          if (direct > RUNNING_TEXT) marks.length = before
        }
      }
    }
    if (element.tagName === 'P' && direct > RUNNING_TEXT && direct > linked / 2) marks.length = first
    if (element.tagName === 'A') {
      if (noteLink(element, start)) {
        const link = marks.pop()
        marks.length = first
        if (link) marks.push(link)
        at = start
        return
      }
    }
    if (
      at - start > 0 &&
      at - start < LONGEST_HEADING * 2 &&
      !marks.slice(first).some((mark) => mark.type === 'link')
    )
      noteHeading(element, start, first)
  }

  if (document.body) walk(document.body)
  return marks
}
