import type { FactWords } from './fact-words'
import { isRole } from './is-role'
import type { NameMention } from './name-mention'
import { bare, isCapital, isPossessive, type NameCues, nameInCompound } from './name-run'
import type { Token } from './tokens'

// As far as the words beside a name speak of it.
const reachBefore = 4
const reachBehind = 14
const oldest = 120

/** A token in small letters with marks for what it is: `@` place, `%` body, `!` verb of saying, `§` role, `^` written with a capital; `#` stands for an age. */
function marked(token: Token, cues: NameCues): string {
  if (token.kind === 'number') return Number(token.text) < oldest ? '#' : token.text
  // `_` is the name's alone: "trait_Adult".
  if (token.kind === 'mark') return token.text === '_' ? '-' : token.text
  const known = cues.marks.get(token.text)
  if (known !== undefined) return known
  const fresh = markedWord(token, cues)
  cues.marks.set(token.text, fresh)
  return fresh
}

/** "company", "companies" */
const isBody = (lower: string, { names }: FactWords): boolean =>
  names.bodies.has(lower) || names.bodies.has(lower.replace(/ies$/, 'y').replace(/s$/, ''))

function markedWord(token: Token, { words, gazetteer }: NameCues): string {
  const { lower } = token
  const place =
    isCapital(token) &&
    !isPossessive(token) &&
    (gazetteer.placeOf(bare(lower)) ||
      words.names.shortStates.has(bare(lower)) ||
      words.names.shortStates.has(token.text))
  return (
    lower +
    (place ? '@' : '') +
    (isBody(lower, words) ? '%' : '') +
    (words.said.has(lower) ? '!' : '') +
    (isRole(token, words) ? '§' : '') +
    (isCapital(token) ? '^' : '')
  )
}

/** The words around a name, with `_` for a name of one word, `__` for a longer one, and `'s` behind it if it owns something. */
export function contextOf({ tokens, roleFirst, first, end }: NameMention, cues: NameCues): string {
  const around = (from: number, to: number): string =>
    tokens
      .slice(Math.max(0, from), to)
      .map((token, index) => {
        const mark = marked(token, cues)
        // "Published in Orlo": the capital is the sentence's.
        return from <= 0 && index === 0 && mark.endsWith('^') ? mark.slice(0, -1) : mark
      })
      .join(' ')
  // "Kyiv-based": what stands behind is not said of Kyiv.
  const name = (end - first > 1 ? '__' : '_') + (nameInCompound(tokens[end - 1]) > 0 ? '-' : '')
  const owns = isPossessive(tokens[end - 1]) ? " 's" : ''
  return ` ${around(roleFirst - reachBefore, roleFirst)} ${name}${owns} ${around(end, end + reachBehind)} `
}
