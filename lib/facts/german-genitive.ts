import type { FactWords } from './fact-words'
import type { Gazetteer } from './gazetteer'
import { isGiven, type NameCues } from './name-run'
import type { Token } from './tokens'

/** Behind whose something is: "Obamas" of "Barack Obamas Rettungsaktion", where the story writes Obama elsewhere. German writes its genitive without an apostrophe. */
export function genitiveEnd(
  tokens: readonly Token[],
  first: number,
  end: number,
  inside: ReadonlySet<string>,
  { capitalNouns }: FactWords,
): number | null {
  if (!capitalNouns) return null
  for (let at = first; at < end; at++) {
    const lower = tokens[at]?.lower ?? ''
    if (lower.length > 4 && lower.endsWith('s') && inside.has(lower.slice(0, -1))) return at + 1
  }
  return null
}

/** "Millionen Menschen", "Irans Verbündete": nouns, or a genitive and what is owned. */
export function isNoun(
  own: readonly Token[],
  before: Token | undefined,
  {
    small,
    inside,
    gazetteer,
    words,
  }: Pick<NameCues, 'small' | 'inside' | 'words'> & {
    readonly gazetteer: Pick<Gazetteer, 'placeOf'>
  },
): boolean {
  const several = own.length > 1
  if (!words.capitalNouns || (several && isGiven(own[0], words.names))) return false
  const opens = several ? (own[0]?.lower ?? '') : ''
  const owner = opens.replace(/s$/, '')
  const isOwner = opens !== owner
  const isGenitive = isOwner && (inside.has(owner) || gazetteer.placeOf(owner) !== undefined)
  // "wirtschaftliche Hauptstadt Norlands"
  const last = several ? (own.at(-1)?.lower ?? '') : ''
  const isThere = last.endsWith('s') && gazetteer.placeOf(last.slice(0, -1)) !== undefined
  // "des Justizportals Misan"
  return (
    isThere ||
    (isOwner && (isGenitive || before?.lower === 'des')) ||
    own.some(({ lower }) => small.has(lower))
  )
}
