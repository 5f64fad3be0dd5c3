import type { Block, List } from '@/lib/article/block'
import { blockText } from '@/lib/article/block-text'
import { sameSite } from '@/lib/base/canonical-url'
import { linkedPart, runsOf } from './block-facts'
import type { BlockStep, Story } from './block-step'
import { callsAway, leadsElsewhere } from './lines-of-languages'

// "Read more: …" before a link, in the languages of the pages seen; such a line leads away from the story whatever it links to.
const leadsAway =
  /^[\s>»→•*+-]*(?:\[?(?:see:|also:|(?:also see|see also|related stories|related|more|read)\s*:|read (?:more|also|next|full|our|this|here|about)|also read|see also|see more|more on|more about|more from|more:|related|recommended|watch|in pictures|listen|don['’]?t miss|you may (?:also )?like|must read|editor['’]?s (?:choice|pick)|click here|download|sign up|subscribe|follow|get the|lesen sie|lies auch|auch interessant|mehr (?:zum|dazu|infos|news|über)|mehr:|passend dazu|zum thema|siehe auch|hier (?:geht|finden|können|lesen)|lire (?:aussi|plus|également)|à lire|voir aussi|lee (?:también|más)|leer más|te puede interesar|lea (?:también|además)|leia (?:também|mais)|veja (?:também|mais)|saiba mais|confira|leggi (?:anche|tutto)|lees (?:ook|meer)|bekijk ook|läs (?:mer|även|också)|les (?:også|mer)|læs (?:også|mere)|czytaj (?:też|także|więcej)|zobacz (?:też|także)|читайте также|関連|あわせて読みたい|اقرأ أيضا))/iu
// A whole paragraph that is one link within the site is a teaser; below this it can be a name or a place in a list of them.
const FEWEST_WORDS = 4
const ALL = 0.9
const HALF = 0.5

/** Lines between paragraphs that only lead to other stories. */
export const dropLinkLines: BlockStep = {
  name: 'dropLinkLines',
  run: (blocks, story) =>
    blocks.filter((block, index) => {
      const next = blocks[index + 1]
      const headsLinks = block.type === 'heading' && next?.type === 'list' && linkReason(next, story)
      const why = headsLinks ? 'heads a list of links' : linkReason(block, story)
      if (why) story.note('dropLinkLines', blockText(block), why)
      return !why
    }),
}

/** What makes a block one that only leads elsewhere; `null`: it doesn't. */
function linkReason(block: Block, story: Story): string | null {
  if (block.type !== 'paragraph' && block.type !== 'heading' && block.type !== 'list') return null
  const text = blockText(block)
  const linked = linkedPart(withoutTags(block))
  if (linked >= HALF && (leadsAway.test(text) || leadsElsewhere(text) || callsAway(text)))
    return 'begins like "Read more" and links'
  if (block.type === 'paragraph' && text.length < LONGEST_INVITATION && invites(block))
    return 'ends with a link to sign up'
  if (block.type === 'list' && isTeaserList(block) && leadsWithin(block, story))
    return 'a kicker and a linked headline in every line'
  if (linked < ALL) return null
  const enough = text.split(/\s+/).length >= FEWEST_WORDS
  if (block.type === 'paragraph' && isShouted(text) && enough) return 'a link set in capitals'
  if (block.type === 'list' && block.items.length < 2 && text.length > 200) return null
  return enough && leadsWithin(block, story) ? 'a link within the site and no more' : null
}

// "[INSIGHT]", "|": what stands between the links of a row of teasers, and may be set in runs of its own.
const tags = /\[|\]|\||(?<=\[|^)\p{Upper}[\p{Upper} ]{2,20}(?=\]|\s*$)/gu

/** A paragraph of links with the signs between them left out. */
function withoutTags(block: Block): Block {
  if (block.type !== 'paragraph' || !/\[/.test(blockText(block))) return block
  const runs = block.runs.map((run) => (run.href ? run : { ...run, text: run.text.replace(tags, '') }))
  return { ...block, runs }
}

// American papers set their links to other stories in capitals, whichever house of theirs they lead to.
const isShouted = (text: string): boolean =>
  /\p{Upper}/u.test(text) && !/\p{Lower}/u.test(text.replace(/\b(?:Mc|Mac)(?=\p{Upper})/gu, ''))

// "Energie: ‹Was die Reform kostet›": a kicker and a headline, in each line.
const kicker = /^[^.]{2,50}[:–|?!]$/u

/** A list in which every line is a kicker and a linked headline. */
const isTeaserList = ({ items }: List): boolean =>
  items.length > 1 &&
  items.every(({ runs, children }) => {
    const at = runs.findIndex(({ href }) => href !== null)
    const before = runs
      .slice(0, at)
      .map((run) => run.text)
      .join('')
    const after = runs.slice(at)
    const headline = after
      .map((run) => run.text)
      .join('')
      .trim()
    return (
      at > 0 &&
      children === null &&
      kicker.test(before.trim()) &&
      after.every(({ href, text }) => href !== null || text.trim() === '') &&
      headline.split(/\s+/).length >= FEWEST_WORDS - 1
    )
  })

// What the link at the end of an invitation says.
const invitations = new Set([
  'sign up',
  'sign me up',
  'sign up here',
  'subscribe',
  'subscribe now',
  'subscribe here',
  'join',
  'join now',
  'register',
  'anmelden',
  'jetzt anmelden',
  'abonnieren',
  'jetzt abonnieren',
  "s'inscrire",
  's’inscrire',
  "s'abonner",
  's’abonner',
  'inscrivez-vous',
  'suscríbete',
  'suscribirse',
  'apúntate',
  'inscreva-se',
  'assine',
  'iscriviti',
  'abbonati',
  'aanmelden',
  'schrijf je in',
  'prenumerera',
  'abonner',
  'tilmeld',
  'zapisz się',
])
const LONGEST_INVITATION = 250

const invites = (block: Block): boolean => {
  const last = runsOf(block).findLast((run) => /[\p{Alpha}]/u.test(run.text))
  return (
    last?.href != null &&
    invitations.has(
      last.text
        .trim()
        .toLowerCase()
        .replace(/[.!→›»\s]+$/, ''),
    )
  )
}

// A link to another house is a source or a document: that belongs to the story.
const leadsWithin = (block: Block, { url }: Story): boolean =>
  runsOf(block).every(({ href }) => href === null || sameSite(href, url))
