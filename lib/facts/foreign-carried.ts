import { antecedentIn } from './antecedent'
import { isRole } from './is-role'
import { named } from './named-speaker'
import { type Place, sentenceAt, tokenAt } from './quote-place'
import type { QuotedRange } from './quoted-ranges'
import { articles } from './source-phrase'
import type { Speaker } from './speaker-context'

// "Der frühere Präsident": words from an article to the title.
const articleToTitle = 3

/** "Der Präsident wehrt sich. “…”": whom the title means that opens the sentence before a quotation, where nobody is named there. */
export function titleBefore({ block, context }: Place, since: number, start: number): Speaker | null {
  const { order, people, tokens, words } = context
  const from = block.reads.findLast(({ sentence }) => sentence.start < start - 2)?.sentence.start ?? -1
  if (!order || from < since || antecedentIn({ block, context }, from, start).subject !== null) return null
  const first = tokenAt(tokens, from)
  // "Pour Ana Ruiz, la loi va trop loin. “…”"
  if (/^(?:per|pour|para|für|voor)$/.test(tokens[first]?.lower ?? '')) {
    const whom = order.forWhom(context, { sentenceStart: from, first, end: tokenAt(tokens, start) })
    return whom?.name && people.has(whom.name) ? whom : null
  }
  if (!articles.test(tokens[first]?.lower ?? '')) return null
  for (let at = first + 1; at < first + 1 + articleToTitle; at++)
    if (isRole(tokens[at], words)) return named(context, { first: first + 1, end: at + 1 })
  return null
}

// "das Buch „…“"
const ofWork = /(?:Buch|Roman|Film|Titel|Song|Lied|Album|Serie|Stück|Motto|Namen?|Magazin|Zeitung) .?$/

/** "Den Räten gehe es nicht um „…“": in the mood of what is told again it is still their word who spoke or were told of last, whoever it is about. */
export function toldAgain(
  { block, context }: Place,
  { start, end }: QuotedRange,
  since: number,
  last: string | null,
): string | null {
  const sentence = sentenceAt(block, start)
  if (!sentence || !context.words.told) return null
  const around = block.text.slice(sentence.start, start) + block.text.slice(end, sentence.end)
  if (!context.words.told.test(around) || ofWork.test(block.text.slice(sentence.start, start))) return null
  return antecedentIn({ block, context }, since, sentence.start).subject ?? last
}
