import { isNewClause } from './clause-of'
import type { TokenSpan } from './figure-hedge'
import { plural } from './noun-phrase'
import { pastTense } from './past-tense'
import { isCapital } from './source-phrase'
import type { Token } from './tokens'

// "in Gaza since the war began": more words than this tell another thing.
const longestScope = 10
const opens =
  /^(?:in|at|across|near|inside|outside|within|throughout|since|during|between|from|until|over|per|by|every|each|last|this|worldwide|nationwide|annually|daily|alone)$/

// A year is no figure.
const otherFigure = /^(?:[$£€]|(?!(?:19|20)\d\d$)\d)/

/** Behind the place or the time another clause begins; "Gaza and the West Bank", "18 northern and central counties" are one. */
function ends(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  // "at 3:42", "at up to 50 km/h", but "in June from 4.1%"
  if (token?.text === ':' && next?.kind === 'number' && tokens[at - 1]?.kind === 'number') return false
  const leadsOn = /^(?:to|from)$/.test(token?.lower ?? '') && tokens[at - 1]?.lower !== 'up'
  if (leadsOn && otherFigure.test(next?.text ?? '')) return true
  const far = /^(?:the|\p{Lower}+)$/u.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1
  const isPair = isCapital(tokens[at - 1]) && isCapital(tokens[far])
  const isCount = tokens[at - 2]?.kind === 'number' && !plural.test(tokens[at - 1]?.lower ?? '')
  if (token?.lower === 'and' && (isPair || isCount) && !pastTense.test(tokens[far + 1]?.lower ?? ''))
    return false
  return isNewClause(token) || /^(?:after|before|as|when|if|because|than)$/.test(token?.lower ?? '')
}

// "In 2010, it began to give and has now given 40", "down from 3%": those are of another time; "In a paper," is none.
const apart = /\b(?:and|but) ha(?:s|ve) |\bdown from |^in (?:\S+ ){1,4}(?:paper|letter|statement|interview)\b/

/** Where and when what is counted holds: behind it, else before the sentence's first comma ("In Gaza, 40 people …"). */
export function scopeOf(tokens: readonly Token[], end: number, figure: number): TokenSpan | null {
  const by = tokens[end]?.lower === 'by'
  if (opens.test(tokens[end]?.lower ?? '') && (!by || tokens[end + 1]?.kind === 'number')) {
    // "in Gaza since the war began", but "from the school near Halden left at four".
    const since = tokens[end]?.lower === 'since'
    let stop = end
    for (let told = since; stop < tokens.length && stop - end < longestScope && !ends(tokens, stop); stop++) {
      if (!told && pastTense.test(tokens[stop]?.lower ?? '')) break
      told ||= tokens[stop]?.lower === 'since'
    }
    const last = tokens[stop - 1]?.text === '.' ? stop - 1 : stop
    return last - end > 1 || /ly$|wide$/.test(tokens[end]?.lower ?? '') ? { first: end, end: last } : null
  }
  const comma = tokens.findIndex((token, at) => at <= longestScope && token.text === ',')
  const leads = opens.test(tokens[0]?.lower ?? '') && comma > 1 && comma < figure
  const before = leads ? tokens.slice(0, figure).map(({ lower }) => lower) : []
  return leads && !apart.test(before.join(' ')) ? { first: 0, end: comma } : null
}
