import type { Step } from './draft'
import { proseLength } from './prose'

// Names publishers and the tools they buy give to what stands around a story, seen over and over on news sites in many languages; English, because class names are. Three kinds, by how much text such a box may hold and still go.
export const consent = /cookie|consent|onetrust|gdpr|ccpa|didomi|usercentrics/i
// Whole feeds: other stories, readers' comments, invitations.
export const feeds =
  /outbrain|taboola|plista|disqus|livefyre|viafoura|coral-|newsletter|mailchimp|paywall-?(?:banner|message|prompt|overlay|modal|offer)|piano-(?:offer|inline-offer|modal|sticky)|comments?[\s_-]*(?:list|section|area|form|wrapper|container|block|box)|(?:^|\s)comments?(?:$|\s)|site-?(?:header|footer)|global-?(?:header|footer|nav)/i
export const certain =
  /adsbygoogle|dfp-|(?:^|[\s_-])(?:advert(?:isement|s|ising)?|ads?|adslot|ad-(?:slot|unit|container|wrapper|box))(?:$|[\s_-])|share[\s_-]*(?:bar|tools?|buttons?|links?|icons?|list|menu|box|widget|container|block)|social[\s_-]*(?:share|sharing|bar|links?|icons?|media-icons|tools?|buttons?|menu|follow)|(?:^|[\s_-])(?:addthis|addtoany|sharedaddy|sharethis|a2a)|breadcrumb|skip-?(?:link|to)|visually-?hidden|sr-only|screen-?reader|(?:^|\s)(?:element-)?invisible(?:$|\s)|app-?(?:promo|banner|download)|print-only|masthead|modal|lightbox|tooltip|popup|pop-up|toast/i
export const likely =
  /related|recommend|recirc|read-?(?:more|next|also|on)(?!-?content)|also-?(?:read|like)|(?:more|most)-?(?:on|from|about|read|popular|stories|news|articles|like|in|viewed|recent)(?:$|[\s_-])|popular|trending|(?:^|[\s_-])(?:teaser|promo|cta|call-to-action|widget|side-?bar|tags?|taglist|topics?|keywords?|share|sharing|social|toolbar|follow|subscribe|subscription|sign-?up|register|registration|login|donate|donation|support-us|membership|sponsor(?:ed)?|promoted|partner|affiliate|shop|product-card|poll|quiz|survey|voting|rating|feedback|report-error|pagination|pager|prev-?next|next-?prev|up-?next|playlist|carousel|latest|breaking|author-?(?:bio|box|info|card|profile|about|description|details|meta)|about-?(?:the-)?author|bio|biography|contributors?|byline|meta|entry-meta|post-meta|article-meta|article-?info|dateline|pub-?date|published|timestamp|copyright|license|legal|disclaimer|trust|correction-form|reprint|rights|print|syndication|utility|utilities|actions?|controls?|gallery-nav|zoom|enlarge|expand|flag|jobs?|classified|horoscope|weather|audio-?player|listen|text-to-speech|bookmark|save-article|gift|anzeige|werbung|annons|publicidad|publicite|reklama|reklame|kommentare?|mehr-?zum-?thema|lesen-?sie|auch-?interessant|weiterlesen|artikel-?(?:meta|info|links)|autor(?:en)?(?:-?(?:box|info|zeile))?|teilen|merken|drucken)(?:$|[\s_-])/i

const boxes = new Set(
  'DIV SECTION ASIDE UL OL DL P HEADER FOOTER FORM FIELDSET TABLE H2 H3 H4 H5 H6 DETAILS ADDRESS TIME SPAN A'.split(
    ' ',
  ),
)
// Subheads carry layout classes ("heading-meta"); the box around a teaser list goes by its own name.
const heading = /^H[2-6]$/
// Inside these a span or link is part of a sentence.
const prosy = 'p, h1, h2, h3, h4, h5, h6, li, td, blockquote, figcaption'
// More running text than this is the story, or a box that belongs to it, whatever its name.
const MOST_PROSE = 350
const SHARE_OF_PAGE = 0.4
// Consent texts are long: beside a short story they are most of the page.
const ALMOST_ALL = 0.9
// What a box around a story holds, never a box beside it.
const anchors = 'h1, [itemprop~="articleBody"], .lede-embed'

/** Takes out boxes that are named for what they are. */
export const stripBoxes: Step = {
  name: 'stripBoxes',
  run: (draft) => {
    const { page } = draft
    const all = proseLength(page)
    const readName = nameReader()
    const named = page.body?.querySelectorAll('[class], [id]') ?? []
    for (let index = 0; index < named.length; index++) {
      const element = named[index]
      // One that is out of the page already stood in a box that went.
      if (!element || !isBox(element) || !isOutside(element, all, readName) || !element.isConnected) continue
      element.remove()
    }
    return draft
  },
}

const isBox = ({ tagName }: Element): boolean => boxes.has(tagName) || tagName.includes('-')

type Called = 'long' | 'box' | null

/** What a name says, each wording read once: a page has thousands of boxes and a few hundred names. */
function nameReader(): (name: string, isHeading: boolean) => Called {
  const known = new Map<string, { readonly called: Called; readonly certain: boolean }>()
  return (name, isHeading) => {
    let says = known.get(name)
    if (!says) {
      const long = consent.test(name) || feeds.test(name)
      const sure = certain.test(name)
      says = { called: long ? 'long' : sure || likely.test(name) ? 'box' : null, certain: sure }
      known.set(name, says)
    }
    return !isHeading ? says.called : says.certain ? 'box' : null
  }
}

function isOutside(
  element: Element,
  pageProse: number,
  readName: (name: string, isHeading: boolean) => Called,
): boolean {
  // As in lib/rail/name-says.ts: mostly the class as it stands.
  const named = element.getAttribute('class') ?? ''
  const name = element.id === '' ? named : `${named} ${element.id}`
  if (name.length < 2) return false
  const called = readName(name, heading.test(element.tagName))
  if (!called) return false
  if (/^(?:SPAN|A)$/.test(element.tagName) && element.closest(prosy)) return false
  if (element.querySelector(anchors)) return false
  const prose = proseLength(element)
  if (called === 'long')
    return prose <= pageProse * (consent.test(name) ? ALMOST_ALL : SHARE_OF_PAGE) || prose === 0
  return prose <= MOST_PROSE && prose <= pageProse * SHARE_OF_PAGE
}
