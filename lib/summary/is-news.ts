import type { SummaryWords } from './summary-words'

// Fewer words than this say nothing by themselves ("10 p.m.", "Read more"); in scripts without spaces, fewer signs.
const fewestWords = 4
const fewestSigns = 8
// A byline is no longer.
const longestByline = 7

// What pages set between paragraphs. Each wants more than its first word: "Credit Suisse", "Watch makers" and "By Monday" begin news.
const label =
  /^(?:photos?|images?|picture|credit|video|watch|related|correction|clarification|listen|(?:also )?read(?: more| also)?|see also|more|editor['’]s note|file)\s*[:|–—-]/iu
const appeal =
  /^(?:(?:right[- ])?click here|enter your? e-?mail|to (?:view|see|read|watch|hear|listen to) (?:this|the) (?:content|video|page|article|story|audio)|(?:blog )?comments (?:powered by|are closed)|scroll down|tap here|(?:story|article) continues|(?:continue|keep) reading|(?:watch|see) (?:the|our) video|please (?:enable|subscribe)|sign up (?:for|to|now)|sign in|log in|subscribe (?:to|now|here|today)|follow us|join our|download (?:our|the) app|listen (?:here|now)|share this|support our|get (?:our|the latest)|want (?:more|to (?:read|know|keep))\b.{0,80}\?|have (?:a|you got a) (?:story|tip)|read more|read the full|for more (?:news|stories|on this)|all rights reserved|©|getty images|ap photo|\(ap photo|advertisement)/iu
const aboutItself =
  /^(?:(?:this (?:story|article|post|report|piece|page|version)|the (?:story|article) (?:above|below)) (?:has been|was|is being|will be|originally|first)|\((?:correct|updat|add|recast|repeat)(?:s|ed|ing)\b)/iu
const stamp = /^(?:last )?(?:updated|published|posted|modified)\s*(?::|at\b|on\b|\d)/iu
const hands =
  /^(?:additional )?(?:reporting|editing|writing|with reporting|with files|with additional reporting) (?:by|from)\b/iu
const byline = /^(?:By|Von|Par|Por|Di|Door) \p{Upper}/u

// "How do you choose a name?" asks and "These are the parts they argue over:" announces: what tells comes behind, and isn't there.
const open = /[:?？：؟][)”"»]?$/u

const closed = /[.!…。！؟।:?？：]\s?[)\]”"’'»」』*]*$/u

/** Captions, links and what stands on buttons are shorter; a standfirst without a stop is longer. */
const longestLabel = 11

/** Whether a line ends as a sentence does, or is too long for a caption or a link. */
export const isSentence = (text: string): boolean =>
  closed.test(text) || (text.match(/[\p{Alpha}\p{Gr_Ext}\p{N}]+/gu)?.length ?? 0) > longestLabel

// An embedded post: its link, or whose it is.
const post = /https?:\/\/|pic\.twitter\.com|\(@\w+\)/u

const note = new RegExp(
  [label, appeal, aboutItself, stamp, hands].map(({ source }) => source).join('|'),
  'iu',
)

/** Whether a page says something of itself there, and not of the news: "Reporting by Ana Ruiz", "Sign up for", "Photo:". */
export const isNote = (text: string): boolean => note.test(text)

/** Whether a sentence can stand in a summary: it tells something and is no note of the page about itself. */
export function isNews(text: string, { aside }: SummaryWords): boolean {
  const signs =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0
  const words = text.match(/[\p{Alpha}\p{Gr_Ext}\p{N}]+/gu)?.length ?? 0
  if (words < fewestWords && signs < fewestSigns) return false
  if (byline.test(text) && words <= longestByline && !/[.!?]$/.test(text)) return false
  return !open.test(text) && !aside.test(text) && !post.test(text) && !isNote(text)
}
