import { canBeSource } from './bare-source'
import type { FactWords } from './fact-words'
import type { TokenSpan } from './figure-hedge'
import { firstAt } from './first-at'
import { isGoverned, isOwner } from './is-governed'
import { isRole } from './is-role'
import { withoutArticle } from './source-phrase'
import type { Speaker, SpeakerContext } from './speaker-context'

export function sightingIn({ sightings }: SpeakerContext, from: number, to: number) {
  const seen = sightings[firstAt(sightings, from, ({ at }) => at)]
  return seen && seen.at < to ? seen : null
}

/** "Liverpools Trainer", by the sighting of Liverpool, or of Liverpools where nothing else tells. */
function ownsNext(text: string, { at, name }: { at: number; name: string }, words: FactWords): boolean {
  if (text.startsWith(`${name.split(' ').at(-1)}s `, at)) return true
  const [own = '', next = ''] = text.slice(at, at + 60).split(' ')
  return own.endsWith('s') && own === name && isRole({ text: next, lower: next.toLowerCase() }, words)
}

/** The first one named there who does not stand behind a preposition: "a spokesman for Lee" is not Lee. */
export function ownSighting({ sightings, text, words }: SpeakerContext, from: number, to: number) {
  for (let index = firstAt(sightings, from, ({ at }) => at); index < sightings.length; index++) {
    const seen = sightings[index]
    if (seen === undefined || seen.at >= to) return null
    // "Liverpools Trainer"
    const owned = words.capitalNouns && ownsNext(text, seen, words)
    if (!owned && !isGoverned(text, from, seen.at, words) && !isOwner(text, seen.at)) return seen
  }
  return null
}

/** "he", "she": a person, and none of the other sex by a given name or role. */
export function pointedAt({ people, bodies, words }: SpeakerContext, pronoun: string): Speaker {
  const unlike = words.unlikePronoun?.get(pronoun)
  if (unlike === undefined) return { name: null }
  const isLike = (name: string): boolean => {
    const [role = ''] = people.get(name)?.split(/ (?:of|for|to|and) |.*['’]/) ?? []
    return !`${name.split(' ', 1)} ${role}`.split(' ').some((word) => unlike.has(word.toLowerCase()))
  }
  return { name: null, fits: (name) => !bodies.has(name) && isLike(name) }
}

export const nobody: Speaker = { name: null, isNobody: true }
const englishIndefinite = /^(?:an?|one)$/
// "langjährig" tells no age.
const age = /year-old|(?<!lang|dies|vor|minder)(?:jährige|jarige)|^jahre$/

/** "Hill campaign spokesman Tom Reed" is Tom Reed: the last of several in one breath. */
function lastInRow(context: SpeakerContext, from: number, to: number) {
  const seen = ownSighting(context, from, to)
  const next = seen && ownSighting(context, seen.at + 1, to)
  return next &&
    /^[\p{Alpha}\p{Gr_Ext}'’.-]+(?: (?!(?:and|or|of|for|with) )[\p{Alpha}\p{Gr_Ext}'’.-]+)* $/u.test(
      context.text.slice(seen.at, next.at),
    )
    ? next
    : seen
}

/** The words of a source; the full name where the article gave one for the person in it. */
export function named(context: SpeakerContext, span: TokenSpan | null): Speaker | null {
  if (span === null) return null
  const single = withoutArticle(context.tokens, span, context.words)
  const isPlural = context.order?.pluralArticle.test(context.tokens[single.first]?.lower ?? '')
  const bare = isPlural ? { first: single.first + 1, end: single.end } : single
  const tokens = context.tokens.slice(bare.first, bare.end)
  const first = tokens[0]
  const last = tokens.at(-1)
  if (!first || !last) return null
  // "Stolz’ Kollege Emre Aydın"
  const mark = context.order ? tokens.findIndex(({ text }) => /^['’]$/.test(text)) : -1
  const sighting = lastInRow(context, tokens[mark + 1]?.start ?? first.start, last.end)
  const text = context.text.slice(first.start, last.end).replace(/['’]s?$/, '')
  // "Seetaram’s attorney" is not Seetaram.
  const owns = context.order ? /['’]s$/ : /['’]s?$/
  const owner = tokens.slice(0, -1).some((token) => owns.test(token.text))
  if (sighting) return { name: sighting.name }
  if (context.words.several?.has(first.lower)) return { name: null, several: true }
  if (context.words.author?.has(first.lower)) return nobody
  if (context.words.pronouns.has(first.lower))
    return context.order?.byPronoun(context, first.lower) ?? pointedAt(context, first.lower)
  // "a mayor" is any.
  const isAny = (context.order?.indefinite ?? englishIndefinite).test(
    context.tokens[bare.first - 1]?.lower ?? '',
  )
  if ((context.order || !isAny) && tokens.some((token) => age.test(token.lower))) return { name: null }
  const instead = context.order?.unnamedIn(context, bare)
  if (instead) return instead
  // "the head of the Polish government, Donald Tusk"
  const behind =
    bare.end + (context.words.names.address.has(context.tokens[bare.end + 1]?.lower ?? '') ? 2 : 1)
  const after = context.tokens[bare.end]?.text === ',' ? context.tokens[behind] : undefined
  // "according to a friend of Lee, Ruiz is able": what follows the comma goes on.
  const closing = context.tokens.slice(bare.end + 2).find(({ text }) => !/^\p{Upper}|^-$/u.test(text))
  const apposed =
    after && (!closing || closing.kind === 'mark') && sightingIn(context, after.start, after.end)
  // Titles are listed for English and German alone.
  const titled =
    tokens.some((token) => isRole(token, context.words)) ||
    (context.words.english === undefined && !/\p{Upper}/u.test(first.text))
  if (apposed && titled) return { name: apposed.name }
  const bearer = owner || isAny ? null : context.bearerOf(text)
  if (bearer !== null) return { name: bearer }
  const meant = owner || isAny ? null : (context.order?.whoseTitle(context, text) ?? null)
  if (meant !== null) return meant
  // "the actor said"
  const isTrade = tokens.length === 1 && first.text === first.lower && context.words.trades?.has(first.lower)
  if (isTrade) return { name: null, title: text }
  return canBeSource(tokens, context.words, true) ? { name: text } : nobody
}
