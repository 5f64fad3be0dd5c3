import { isRole, type NameMention } from './name-mention'
import { bare, isCapital, isPossessive, type NameCues, nameInCompound } from './name-run'
import type { Token } from './tokens'

// As far as the words beside a name speak of it.
const reachBefore = 4
const reachBehind = 14
const oldest = 120

/** A token in small letters with marks for what it is: `@` place, `%` body, `!` verb of saying, `§` role, `^` written with a capital; `#` stands for an age. */
function marked(token: Token | undefined, cues: NameCues): string {
  if (token === undefined) return ''
  if (token.kind === 'number') return Number(token.text) < oldest ? '#' : token.text
  if (token.kind === 'mark') return token.text
  const known = cues.marks.get(token.text)
  if (known !== undefined) return known
  const fresh = markedWord(token, cues)
  cues.marks.set(token.text, fresh)
  return fresh
}

function markedWord(token: Token, { words, gazetteer }: NameCues): string {
  const { lower } = token
  const place =
    isCapital(token) &&
    !isPossessive(token) &&
    (gazetteer.placeOf(bare(lower)) || words.names.shortStates.has(bare(lower)))
  return (
    lower +
    (place ? '@' : '') +
    (words.names.bodies.has(lower) ? '%' : '') +
    (words.said.has(lower) ? '!' : '') +
    (isRole(token, words) ? '§' : '') +
    (isCapital(token) ? '^' : '')
  )
}

/** What stands around a name, and where in it the name does: its rules are asked there alone. */
export interface NameContext {
  readonly text: string
  readonly at: number
}

/** The words around a name, with `_` for a name of one word, `__` for a longer one, and `'s` behind it if it owns something. */
export function contextOf({ tokens, roleFirst, first, end }: NameMention, cues: NameCues): NameContext {
  let text = ' '
  for (let at = Math.max(0, roleFirst - reachBefore); at < roleFirst; at++)
    text += `${marked(tokens[at], cues)} `
  const at = text.length
  // "Kyiv-based": what stands behind is not said of Kyiv.
  text += (end - first > 1 ? '__' : '_') + (nameInCompound(tokens[end - 1]) > 0 ? '-' : '')
  if (isPossessive(tokens[end - 1])) text += " 's"
  const stop = Math.min(end + reachBehind, tokens.length)
  for (let behind = end; behind < stop; behind++) text += ` ${marked(tokens[behind], cues)}`
  return { text: `${text} `, at }
}
