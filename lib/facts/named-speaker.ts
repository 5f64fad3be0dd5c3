import { canBeSource } from './bare-source'
import type { TokenSpan } from './figure-hedge'
import { firstAt } from './first-at'
import { isGoverned, isOwner } from './is-governed'
import { isRole } from './name-mention'
import { withoutArticle } from './source-phrase'
import type { Speaker, SpeakerContext } from './speaker-context'

export function sightingIn({ sightings }: SpeakerContext, from: number, to: number) {
  const seen = sightings[firstAt(sightings, from, ({ at }) => at)]
  return seen && seen.at < to ? seen : null
}

/** The first one named there who does not stand behind a preposition: "a spokesman for Lee" is not Lee. */
export function ownSighting({ sightings, text, words }: SpeakerContext, from: number, to: number) {
  for (let index = firstAt(sightings, from, ({ at }) => at); index < sightings.length; index++) {
    const seen = sightings[index]
    if (seen === undefined || seen.at >= to) return null
    if (!isGoverned(text, from, seen.at, words) && !isOwner(text, seen.at)) return seen
  }
  return null
}

export const nobody: Speaker = { name: null, isNobody: true }
const indefinite = /^(?:an?|one|un[ao]?|une|eine?[mnrs]?|een|uma?)$/
const age = /year-old|jährige|jarige|^jahre$/

/** The words of a source; the full name where the article gave one for the person in it. */
export function named(context: SpeakerContext, span: TokenSpan | null): Speaker | null {
  if (span === null) return null
  const bare = withoutArticle(context.tokens, span)
  const tokens = context.tokens.slice(bare.first, bare.end)
  const first = tokens[0]
  const last = tokens.at(-1)
  if (!first || !last) return null
  const sighting = ownSighting(context, first.start, last.end)
  const text = context.text.slice(first.start, last.end).replace(/['’]s?$/, '')
  // "Seetaram’s attorney" is not Seetaram.
  const owner = tokens.slice(0, -1).some((token) => /['’]s?$/.test(token.text))
  if (sighting) return { name: sighting.name }
  if (context.words.several?.has(first.lower)) return { name: null, several: true }
  if (context.words.author?.has(first.lower)) return nobody
  if (context.words.pronouns.has(first.lower) || tokens.some((token) => age.test(token.lower)))
    return { name: null }
  // "the head of the Polish government, Donald Tusk"
  const after = context.tokens[bare.end]?.text === ',' ? context.tokens[bare.end + 1] : undefined
  const apposed = after && sightingIn(context, after.start, after.end)
  // Titles are listed for English and German alone.
  const titled =
    tokens.some((token) => isRole(token, context.words)) ||
    (context.words.decimal === ',' && !/\p{Lu}/u.test(first.text))
  if (apposed && titled) return { name: apposed.name }
  // "a mayor" is any.
  const isAny = indefinite.test(context.tokens[bare.first - 1]?.lower ?? '')
  const bearer = owner || isAny ? null : context.bearerOf(text)
  if (bearer !== null) return { name: bearer }
  // "disse o treinador": somebody named before.
  const isTrade =
    context.words.trades.has(first.lower) && (first.text === first.lower || context.words.capitalNouns)
  if (tokens.length === 1 && isTrade) return { name: null, title: text }
  return canBeSource(tokens, context.words, true) ? { name: text } : nobody
}
