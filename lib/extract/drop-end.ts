import type { Block } from '@/lib/article/block'
import { blockText } from '@/lib/article/block-text'
import { isProse, linkedPart, runsOf } from './block-facts'
import type { BlockStep, Story } from './block-step'
import { comments, endings } from './ending-phrases'
import { isByline } from './is-byline'
import { isPitch } from './is-pitch'
import { callsAway, isSourceLine } from './lines-of-languages'
import { words } from './same-words'

// Lines of the imprint kind, one by one: who made it, who may copy it.
const imprint =
  /^(?:©|\(c\)|copyright|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|todos os direitos|tags?:|topics?:|keywords?:|filed under|categories:|schlagworte:|themen:|quelle:|sources?:|fuente:|fonte:|sendung:|redaktion:|via:|(?:additional |original )?(?:reporting|writing|research) (?:by|from) |editing by|contributing:|includes information from|reach (?:the )?(?:reporters?|writers?|author)\b|via \S+$|foto\(s\):|this (?:is a )?(?:breaking|developing) (?:news? )?story|[(（]?(?:责编|責任編輯|责任编辑)|our standards|photo credits?:|image credits?:|featured image|this (?:article|story|post) (?:was |has been )?(?:first |originally )?(?:published|appeared)|follow .{2,60} on (?:twitter|x|facebook|instagram)|with (?:files|reporting) from|(?:please )?(?:note|atenção|atención|hinweis|achtung)\s*: .{0,80}(?:comment|comentário|comentario|kommentar)|المصدر)/iu
// "Bo Lind in Paris contributed to this report."
const contributed = /\b(?:contributed to|assisted with) (?:this|the) (?:report|story|article|post)(?:ing)?\b/i
// "Email Ada Reyes at ada@ledger.example or follow her @ada."
const reachable = /^(?:e-?mail|contact|write to|reach|follow) .{2,60}@\w/i
// What old WordPress themes print below every story.
const wordpress = /\bresponses to this entry\b|\bRSS 2\.0\b|\b(?:comments and pings|kommentare und pings)\b/i
// An address and nothing else.
const address = /^(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?$/i
// "순천 이수진 기자 name@paper.example": Korean papers sign below the story.
const reporter = /\p{Alpha}{2,5}\s?(?:기자|특파원)\s+\S+@\S+$/u
const signed = [contributed, reachable, wordpress, address, reporter]
// Invitations: only with a link, for a story may begin a sentence with the same words.
const invitation =
  /^(?:follow|sign up|subscribe|get|download|click|for more|contact|have a tip|got a tip|if you (?:enjoyed|liked)|support|join|like us|also read|read|visit|check out|tell us|listen|watch)\b/iu
// More blocks than this after a heading are a part of the story.
const MOST_TAIL = 40

/** What stands after the last sentence: tags, imprint, author's note, the next stories. */
export const dropEnd: BlockStep = {
  name: 'dropEnd',
  run: (blocks, story) => {
    const cut = endingAt(blocks, story.siteName)
    const kept = blocks.slice(0, cut)
    const ending = blocks[cut]
    for (const block of blocks.slice(cut))
      story.note('dropEnd', blockText(block), ending && `after the end: "${blockText(ending)}"`)
    return trimTail(kept, story)
  },
}

// After a single word little may follow: "Related (4)", "Comments 12", but not "Popular with walkers since the war".
const AFTER_WORD = 8

// The phrase stands whole, perhaps in the plural.
const beginsWith = (text: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => {
    if (!text.startsWith(phrase)) return false
    const rest = text.slice(phrase.length).replace(/^s(?!\p{Alpha})/u, '')
    return !/^\p{Alpha}/u.test(rest) && (/[ :]/.test(phrase) || rest.length <= AFTER_WORD)
  })

// Longer lines are sentences that only begin alike.
const LONGEST_ENDING = 70

/** The first ending heading after which less prose follows than stands before it. */
function endingAt(blocks: readonly Block[], siteName: string | null): number {
  // The head of a plea for money, as it stands below the stories of American papers; it may be longer than they are.
  const support = siteName ? `support ${siteName.toLowerCase()}` : null
  const prose = blocks.map((block) => (isProse(block) ? blockText(block).length : 0))
  const all = prose.reduce((sum, length) => sum + length, 0)
  let before = 0
  for (const [index, block] of blocks.entries()) {
    // A line that is a link itself is one link line between paragraphs, not the head of a list.
    const isLine = (block.type === 'heading' || block.type === 'paragraph') && linkedPart(block) < 0.3
    const text = isLine ? blockText(block).trim().toLowerCase() : ''
    if (before > 0 && text !== '' && text.length <= LONGEST_ENDING && !/[^.]\.$|!$/.test(text)) {
      if (text === support || beginsWith(text.replace(/^\d+\s+/, ''), comments)) return index
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

// Teasers and pleas quote nobody.
const speech = /[“”„«»"「]/

/** A box of links between paragraphs: right after its list, or where the list is gone, the story goes on. */
function goesOn(blocks: readonly Block[], heading: number): boolean {
  const tail = blocks.slice(heading + 1)
  if (tail.length > 0 && tail.every(isProse) && tail.some((block) => speech.test(blockText(block))))
    return true
  const rest = blocks.slice(heading + 1).findIndex((block) => linkedPart(block) <= 0.8)
  const index = rest < 0 ? blocks.length : heading + 1 + rest
  const next = blocks[index]
  return index > heading + 1 && next !== undefined && isProse(next)
}

function trimTail(blocks: readonly Block[], story: Story): readonly Block[] {
  let end = blocks.length
  for (let last = blocks[end - 1]; last && end > 1; last = blocks[end - 1]) {
    const why = tailReason(last, story)
    if (why === null) break
    story.note('dropEnd', blockText(last), why)
    end--
  }
  return blocks.slice(0, end)
}

/** What makes a last block no part of the story; `null`: it is one. */
function tailReason(block: Block, { authors }: Story): string | null {
  if (block.type === 'divider' || block.type === 'heading') return 'heads nothing'
  if (block.type !== 'paragraph' && block.type !== 'list') return null
  const text = blockText(block).trim()
  if (linkedPart(block) > 0.8) return 'nothing but links'
  if (imprint.test(text) && text.length < 400) return 'imprint'
  if (text.length < 250 && signed.some((pattern) => pattern.test(text))) return 'credit or signature'
  const invites = invitation.test(text) || callsAway(text)
  if (invites && text.length < 250 && linkedPart(block) > 0) return 'invitation with a link'
  if (isSourceLine(text)) return 'names the source'
  if (isPitch(block)) return 'pitch'
  if (isBiography(text, authors)) return 'about the author'
  // "Write to the author: …"
  if (text.length < 250 && runsOf(block).some(({ href }) => href?.startsWith('mailto:')))
    return 'an address to write to'
  return text.length < 120 && (isByline(text, authors) || words(text) === '') ? 'byline' : null
}

const does =
  /^(?:['’]s (?:book|novel|latest|new)|[\s,]*(?:is|was|has|writes|covers|reports|joined|works|edits|teaches|ist|war|schreibt|arbeitet|berichtet|est|écrit|couvre|es|escribe|cubre|é|escreve|è|scrive|schrijft|är|er|jest))\s/iu

// "Korrespondent", "Staff writer": what may stand before the name.
const LONGEST_OFFICE = 40

/** "Ann Smith is a reporter who …" after the last paragraph; also "Staff writer Ann Smith covers …" and "Ann is …". */
const isBiography = (text: string, authors: readonly string[]): boolean =>
  text.length < 600 &&
  authors.some((author) => {
    const at = text.indexOf(author)
    if (at >= 0 && at <= LONGEST_OFFICE && !/[.,:;“”"„]/.test(text.slice(0, at)))
      return does.test(text.slice(at + author.length).replace(/^\s*\([^)]{1,40}\)/, ''))
    const [first = ''] = author.split(' ')
    return first.length > 2 && text.startsWith(`${first} is a `)
  })
