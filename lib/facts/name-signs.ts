import type { Evidence } from './evidence'
import { isRole } from './is-role'
import { placeFirst } from './name-itself'
import type { NameMention } from './name-mention'
import { bare, isGiven, isSmall, type NameCues } from './name-run'
import { isAttribute } from './person-name'

/** What the article, the quotation marks and the game around a name tell of it in English; `settled` when it is nobody's. */
export function ofEnglish(
  mention: NameMention,
  context: string,
  cues: NameCues,
  settled: boolean,
  evidence: Evidence,
): void {
  const { tokens, first, end, text } = mention
  const { words, small } = cues
  if (isInTitle(mention)) evidence.thing += settled ? 3 : 6
  if (isTeam(mention, context, cues)) evidence.organisation += 6
  if (!/ the\^? _/.test(context)) return
  const size = end - first
  // "the NRC met", "the NRC chief", but not "the NRC vaccine"
  if (size === 1 && (isRole(tokens[end], words) || !isAttribute(tokens, end, words)))
    evidence.organisation += 1
  // "the Orlo Otters", "the Harriers"
  const isSeveral = /\p{Lower}{2}(?<!s)s$/u.test(text) && !isSmall(tokens[end - 1]?.lower ?? '', small)
  if (
    !settled &&
    isSeveral &&
    !(size < 3 && placeFirst.test(tokens[first]?.text ?? '')) &&
    !isGiven(tokens[first], words.names)
  )
    evidence.organisation += size > 1 ? 2 : 1.5
}

const longestTitle = 8

/** “The Salt Road,” “Songs of Orlo and Melk”: in quotation marks, with a capital on each longer word, stands what a work is called. */
function isInTitle({ tokens, first, end }: NameMention): boolean {
  const goesOn = (at: number): boolean => {
    const { kind, text = '', lower } = tokens[at] ?? {}
    return kind === 'word' && (text.length < 4 || text !== lower)
  }
  let from = first
  while (goesOn(from - 1) && first - from < longestTitle) from--
  if (!/^[“"‘]$/.test(tokens[from - 1]?.text ?? '') || tokens[from]?.text === tokens[from]?.lower)
    return false
  let to = end
  while (goesOn(to) && to - end < longestTitle) to++
  if (/^[,.?!]$/.test(tokens[to]?.text ?? '')) to++
  return /^[”"’]$/.test(tokens[to]?.text ?? '')
}

const plays =
  / (?:beat|defeated|edged|routed|thrashed|topped|lost to|(?:win|victory) over|loss to) _ (?!'s)|_ (?:beat|defeated|edged|routed|thrashed|topped) /

/** "Denver beat Portland": a town or state that plays is its team, unless something happens in it; a country stays a country. */
const isTeam = ({ text }: NameMention, context: string, { gazetteer }: NameCues): boolean =>
  /^\p{Lower}/u.test(gazetteer.placeOf(bare(text)) ?? '') && plays.test(context)
