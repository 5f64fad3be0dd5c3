import type { TitleWords } from './fact-words'
import type { Speaker, SpeakerContext } from './speaker-context'

// "la nouvelle ministre", "el ex presidente", "son capitaine"
const epithet =
  '(?:s[ao]n|ses|sus?|su[oa]|seu|seine?|ihre?|leur|notre|zijn|haar|hun|ex|ancien(?:ne)?|nouve(?:au|lle)|jeune|nuev[oa]|joven|nov[oa]|jovem|nuov[oa]|giovane|(?:neu|jung)e[nr]?|ehemaliger?) '

/** `juez|magistrad[oa]`: nouns for the same post or trade, at the head of a title; where a language writes compounds, at the end of its first word. */
const office = (nouns: string, isCompound: boolean): RegExp =>
  new RegExp(`^(?:${epithet})?${isCompound ? '\\S*' : ''}(?:${nouns})(?![\\p{Alpha}\\d])`, 'u')

/** Nouns a language's papers use for one person in turn, set by set; `trades` alone mean somebody named before. */
export const titleWords = (offices: readonly string[], trades: string, isCompound = false): TitleWords => ({
  offices: offices.map((nouns) => office(nouns, isCompound)),
  trades: office(trades, isCompound),
})

// "el técnico asturiano": of a player, a coach or an artist it tells only where they are from; "le président français" is one of several.
const fromWhere =
  /^((?:t[eé]cnic|entr|allen|delant|attac?|atac|zag|d[eé]fens|portier|gard|goleir|jug|joueu|gioc|jog|artist|cant|chant)\p{Alpha}+)( \p{Lower}+)$/u

const former = /^(?:ex|anci|antig|ehem|früh|voorm)/

const behind = (nouns: RegExp, title: string): readonly string[] =>
  title.slice(nouns.exec(title)?.[0].length ?? 0).match(/[\p{Alpha}\d]{4,5}/gu) ?? []

/** "el jefe de Gobierno polaco" is not "la presidenta de la Comisión": what both are of must agree, by how it begins. */
function isSame(nouns: RegExp, title: string, role: string): boolean {
  if (!nouns.test(title) || !nouns.test(role) || (former.test(title) && !former.test(role))) return false
  const [own, other] = [behind(nouns, title), behind(nouns, role)]
  return own.length === 0 || other.length === 0 || own.some((word) => other.includes(word))
}

/** Whom "el magistrado" means where the story has told of "el juez Marcos Ruiz", and "le chef du gouvernement" where it told nobody's office; `null` where that may be somebody without a name. */
export function whoseTitle({ words, people }: SpeakerContext, title: string): Speaker | null {
  const { titles } = words
  if (!titles) return null
  const [own = '', noun = own, from = ''] = fromWhere.exec(title.toLowerCase()) ?? [title.toLowerCase()]
  const lower = words.names.origin?.test(from.trim()) ? noun : own
  const holds = (role: string | null) =>
    role !== null && titles.offices.some((nouns) => isSame(nouns, lower, role.toLowerCase()))
  const able = [...people].filter(([, role]) => holds(role)).map(([name]) => name)
  const trade = titles.trades.exec(lower)?.[0]
  const only = able.length === 1 ? (able[0] ?? null) : null
  if (only !== null && trade === undefined) return { name: only }
  if (only !== null || able.length > 1)
    // "dijo el jugador": whoever was told of, and nothing else of them.
    return {
      name: null,
      title: only ?? title,
      fits: (name) => able.includes(name) || (trade !== undefined && people.get(name) === null),
    }
  // "the president of Norland" is one the story need not have named.
  const rest = title.slice(trade?.length)
  // "Der Trainer freut sich": in German what stands behind is the verb.
  const isClause = words.capitalNouns && rest !== ''
  return trade && !isClause && !/\p{Upper}/u.test(rest)
    ? { name: null, title, fits: (name) => people.get(name) === null }
    : null
}
