import type { Block } from '@/lib/article/block'
import { blockText } from '@/lib/article/block-text'
import { isProse, linkedPart, runsOf } from './block-facts'
import type { BlockStep, Story } from './block-step'
import { comments, endings } from './ending-phrases'
import { isByline } from './is-byline'
import { callsAway, isSourceLine } from './lines-of-languages'
import { words } from './same-words'

// Lines of the imprint kind, one by one: who made it, who may copy it.
const imprint =
  /^(?:©|\(c\)|copyright|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|todos os direitos|tags?:|topics?:|keywords?:|filed under|categories:|schlagworte:|themen:|quelle:|sources?:|fuente:|fonte:|sendung:|redaktion:|via:|reporting by .*;|editing by|our standards|photo credits?:|image credits?:|featured image|this (?:article|story|post) (?:was |has been )?(?:first |originally )?(?:published|appeared)|follow .{2,60} on (?:twitter|x|facebook|instagram)|with (?:files|reporting) from|المصدر)/iu
// Invitations: only with a link, for a story may begin a sentence with the same words.
const invitation =
  /^(?:follow|sign up|subscribe|get|download|click|for more|contact|have a tip|got a tip|if you (?:enjoyed|liked)|support|join|like us|also read|read|visit|check out|tell us|listen|watch)\b/iu
// More blocks than this after a heading are a part of the story.
const MOST_TAIL = 40

/** What stands after the last sentence: tags, imprint, author's note, the next stories. */
export const dropEnd: BlockStep = {
  name: 'dropEnd',
  run: (blocks, story) => {
    const cut = endingAt(blocks)
    const kept = blocks.slice(0, cut)
    for (const block of blocks.slice(cut)) story.note('dropEnd', blockText(block))
    return trimTail(kept, story)
  },
}

// After a single word little may follow: "Related (4)", "Comments 12", but not "Popular with walkers since the war".
const AFTER_WORD = 8

// The phrase stands whole, perhaps in the plural.
const beginsWith = (text: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => {
    if (!text.startsWith(phrase)) return false
    const rest = text.slice(phrase.length).replace(/^s(?!\p{L})/u, '')
    return !/^\p{L}/u.test(rest) && (phrase.includes(' ') || rest.length <= AFTER_WORD)
  })

// Longer lines are sentences that only begin alike.
const LONGEST_ENDING = 70

/** The first ending heading after which less prose follows than stands before it. */
function endingAt(blocks: readonly Block[]): number {
  const prose = blocks.map((block) => (isProse(block) ? blockText(block).length : 0))
  const all = prose.reduce((sum, length) => sum + length, 0)
  let before = 0
  for (const [index, block] of blocks.entries()) {
    // A line that is a link itself is one link line between paragraphs, not the head of a list.
    const isLine = (block.type === 'heading' || block.type === 'paragraph') && linkedPart(block) < 0.3
    const text = isLine ? blockText(block).trim().toLowerCase() : ''
    if (before > 0 && text !== '' && text.length <= LONGEST_ENDING && !/[.!]$/.test(text)) {
      if (beginsWith(text.replace(/^\d+\s+/, ''), comments)) return index
      if (
        before > all / 2 &&
        blocks.length - index <= MOST_TAIL &&
        beginsWith(text, endings) &&
        !goesOn(blocks, index)
      )
        return index
    }
    before += prose[index] ?? 0
  }
  return blocks.length
}

/** A box of links between paragraphs: right after its list the story goes on. */
function goesOn(blocks: readonly Block[], heading: number): boolean {
  const rest = blocks.slice(heading + 1).findIndex((block) => linkedPart(block) <= 0.8)
  const index = rest < 0 ? blocks.length : heading + 1 + rest
  const next = blocks[index]
  return index > heading + 1 && next !== undefined && isProse(next)
}

function trimTail(blocks: readonly Block[], story: Story): readonly Block[] {
  let end = blocks.length
  for (let last = blocks[end - 1]; last && end > 1 && isTail(last, story); last = blocks[end - 1]) {
    story.note('dropEnd', blockText(last))
    end--
  }
  return blocks.slice(0, end)
}

function isTail(block: Block, { authors }: Story): boolean {
  if (block.type === 'divider' || block.type === 'heading') return true
  if (block.type !== 'paragraph' && block.type !== 'list') return false
  const text = blockText(block).trim()
  if (linkedPart(block) > 0.8) return true
  if (imprint.test(text) && text.length < 400) return true
  if (invitation.test(text) && text.length < 250 && linkedPart(block) > 0) return true
  if (isSourceLine(text) || (callsAway(text) && text.length < 250 && linkedPart(block) > 0)) return true
  if (isBiography(text, authors)) return true
  // "Write to the author: …"
  if (text.length < 250 && runsOf(block).some(({ href }) => href?.startsWith('mailto:'))) return true
  return text.length < 120 && (isByline(text, authors) || words(text) === '')
}

const does =
  /^[\s,]*(?:is|was|has|writes|covers|reports|joined|works|edits|teaches|ist|war|schreibt|arbeitet|berichtet|est|écrit|couvre|es|escribe|cubre|é|escreve|è|scrive|schrijft|är|er|jest)\s/iu

/** "Ann Smith is a reporter who …" after the last paragraph. */
const isBiography = (text: string, authors: readonly string[]): boolean =>
  text.length < 600 &&
  authors.some((author) => text.startsWith(author) && does.test(text.slice(author.length)))
