import type { Block } from '@/lib/article/block'
import { blockText } from '@/lib/article/block-text'
import { isProse, linkedPart } from './block-facts'
import type { BlockStep, Story } from './block-step'
import { isByline } from './is-byline'
import { words } from './same-words'

// Headings under which no story goes on, in the languages of the pages seen.
const endings =
  /^(?:related(?: (?:articles?|stories|news|topics|content|links|posts|reading|coverage|video))?|more (?:from|on|in|stories|news|about|top|coverage|like this).*|more|read (?:next|more|also|on).*|recommended.*|you (?:may|might) (?:also|be).*|most (?:read|popular|viewed|recent|commented).*|popular.*|trending.*|latest (?:news|stories|articles|from|posts|in|headlines).*|top (?:stories|news|picks).*|comments?(?: \(\d+\))?|\d+ comments?|leave a (?:reply|comment).*|join the (?:conversation|discussion).*|about the (?:author|writer|authors)s?.*|share this.*|follow (?:us|me|our).*|newsletter.*|sign up.*|subscribe.*|tags?:?|topics?:?|filed under.*|keywords?:?|further reading|see also|in this (?:article|story)|explore more.*|up next|what to read next|editor['’]?s picks?|don['’]?t miss.*|our standards:?.*|advertisement|mehr zum thema.*|weitere (?:artikel|themen|nachrichten|meldungen|infos).*|lesen sie auch.*|auch interessant.*|das könnte (?:sie|dich) (?:auch )?interessieren.*|meistgelesen.*|neueste.*|zum thema|themen|kommentare.*|über (?:den autor|die autorin).*|empfehlungen.*|mehr (?:aus|von|zu|news).*|verwandte.*|à lire aussi.*|lire aussi.*|sur le même (?:thème|sujet).*|les plus lus|commentaires.*|articles? (?:similaires|liés|recommandés).*|noticias relacionadas.*|más (?:noticias|sobre|leídas|información).*|te puede interesar.*|lo más (?:leído|visto).*|temas.*|comentarios.*|leia (?:também|mais).*|veja também.*|mais (?:lidas|notícias|sobre).*|notícias relacionadas.*|leggi anche.*|articoli correlati.*|lees ook.*|meer over.*|läs (?:mer|också|även).*|les også.*|relaterte.*|læs også.*|czytaj też.*|関連記事.*|関連ニュース.*|관련\s?기사.*|مواضيع ذات صلة.*)$/iu
// Lines of the imprint kind, one by one: who made it, who may copy it.
const imprint =
  /^(?:©|\(c\)|copyright|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|todos os direitos|tags?:|topics?:|keywords?:|filed under|categories:|schlagworte:|themen:|quelle:|sources?:|fuente:|fonte:|sendung:|redaktion:|via:|reporting by .*;|editing by|our standards|photo credits?:|image credits?:|featured image|this (?:article|story|post) (?:was |has been )?(?:first |originally )?(?:published|appeared)|follow .{2,60} on (?:twitter|x|facebook|instagram)|with (?:files|reporting) from|المصدر)/iu
// Invitations: only with a link, for a story may begin a sentence with the same words.
const invitation =
  /^(?:follow|sign up|subscribe|get|download|click|for more|contact|have a tip|got a tip|if you (?:enjoyed|liked)|support|join|like us|also read|read|visit|check out|tell us|listen|watch)\b/iu
// Comment sections may be longer than the story.
const comments =
  /^(?:\d+ )?(?:comments?|join the (?:conversation|discussion)|leave a (?:reply|comment)|kommentare|commentaires|comentarios|comentários|reacties|kommentarer)\b/iu
// Sources state this at the end, and it belongs to the story, unlike the rest of the imprint.
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

/** The first ending heading after which less prose follows than stands before it. */
function endingAt(blocks: readonly Block[]): number {
  const prose = (part: readonly Block[]) =>
    part.reduce((sum, block) => sum + (isProse(block) ? blockText(block).length : 0), 0)
  const all = prose(blocks)
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'heading' && block.type !== 'paragraph') continue
    const text = blockText(block).trim()
    if (text.length > 70 || !endings.test(text.replace(/[:：]$/, ''))) continue
    const before = prose(blocks.slice(0, index))
    if (
      (before > all * 0.5 || (before > 0 && comments.test(text))) &&
      (comments.test(text) || blocks.length - index <= MOST_TAIL)
    )
      return index
  }
  return blocks.length
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
  if (isBiography(text, authors)) return true
  return text.length < 120 && (isByline(text, authors) || words(text) === '')
}

const does =
  /^[\s,]*(?:is|was|has|writes|covers|reports|joined|works|edits|teaches|ist|war|schreibt|arbeitet|berichtet|est|écrit|couvre|es|escribe|cubre|é|escreve|è|scrive|schrijft|är|er|jest)\s/iu

/** "Ann Smith is a reporter who …" after the last paragraph. */
const isBiography = (text: string, authors: readonly string[]): boolean =>
  text.length < 600 &&
  authors.some((author) => text.startsWith(author) && does.test(text.slice(author.length)))
