import type { FactWords } from './fact-words'
import { isRole } from './is-role'
import type { NameMention } from './name-mention'
import { isCapital, isGiven } from './name-run'
import { and } from './range-words'
import { goesOn, isInName, isInside, isObject, isOthers, isSmall, listsOn } from './role-phrase'
import { articles } from './source-phrase'
import { isShortStop, type Token } from './tokens'

/** Token positions of a role, its article left out. */
export interface RoleSpan {
  readonly first: number
  readonly end: number
}

// "a partner at the firm": an apposition is no longer before its comma; a role of more words is a clause.
const longestApposition = 16
const longestRole = 10
// How many words may stand before the word for the role.
const longestLead = 8
// An age, or what somebody has studied: "PhD", "RN".
const beside = /^(?:\d{1,3}|(?=.*\p{Upper}.*\p{Upper})[\p{Alpha}.]{2,4})$/u

const clauseEnd =
  /^(?:who|whose|said|says|that|has|had|is|was|told|which|where|when|whom|until|named|but|he|she|they|it|we|i|que|qui|che|dont|depuis|desde)$/

/** Without the small words a cut leaves at the end: "professor of soil science at the". */
function withoutTail(tokens: readonly Token[], from: number, to: number, words: FactWords): number {
  let end = to
  while (end > from && (isSmall(tokens[end - 1], words) || and.test(tokens[end - 1]?.lower ?? ''))) end--
  return end
}

/** The noun phrase at `at` if it tells a role: "a ferry company spokesperson". */
export function roleAt(tokens: readonly Token[], at: number, words: FactWords): RoleSpan | null {
  const lower = tokens[at]?.lower ?? ''
  const first = articles.test(lower) || /^(?:its|his|her|their|another)$/.test(lower) ? at + 1 : at
  let stop = first
  let role = -1
  let firstRole = -1
  let whole = true
  let marks = 0
  while (stop - first < longestApposition) {
    const token = tokens[stop]
    const isListed = listsOn(tokens, stop, words)
    if (token === undefined || !(isInside(tokens, stop) || isListed) || clauseEnd.test(token.lower)) break
    // "Ana Reis, Leiterin der Schule sagte"
    if (words.english === undefined && first === at && firstRole === at && words.said.has(token.lower)) break
    // "research and press director"; behind the role "and" goes on only to another: "founder and owner".
    if (and.test(token.lower) && (stop === first || (role >= 0 && !goesOn(tokens, stop, words)))) break
    if (isRole(token, words) && !isOthers(tokens, stop, first, words)) {
      role = stop
      if (firstRole < 0) firstRole = stop
    }
    if (isListed) marks++
    const isClause = stop > first && isObject(tokens, stop, words)
    if (role < 0 && (isClause || stop - first - marks >= longestLead)) return null
    if (stop - first - marks >= longestRole) {
      whole = false
      break
    }
    stop++
  }
  if (role < 0) return null
  if (words.rules?.isTold(tokens.slice(first, stop), role - first, words)) return null
  // Too long to be told whole: it ends before its last small word, with no half a name.
  const cut = whole
    ? stop
    : tokens.findLastIndex(
        (token, index) => index <= stop && isSmall(token, words) && !isInName(tokens, index),
      )
  // Without an article a clause looks alike: "…, with manager Ann Lee believing he can".
  const isClause =
    first === at &&
    tokens.slice(first, firstRole).some((token) => isSmall(token, words) && !/^(?:of|and)$/.test(token.lower))
  return isClause ? null : { first, end: Math.max(role + 1, withoutTail(tokens, first, cut, words)) }
}

/** Behind the comma of "Ann Lee, RN, PhD, a nurse", "Ann Lee, 54, a nurse"; `null` where there is none. */
function behindComma(tokens: readonly Token[], end: number): number | null {
  // "Ann Lee (head of sales)", "Ann Lee MS, a nurse"
  if (tokens[end]?.text === '(') return end + 1
  // "Tom Lee Jr., a clerk"
  const isStop = tokens[end]?.text === '.' && isShortStop(tokens, end)
  let at = isStop || beside.test(tokens[end]?.text ?? '') ? end + 1 : end
  while (tokens[at]?.text === ',' && beside.test(tokens[at + 1]?.text ?? '')) {
    const next = tokens[at + 2]?.text === '.' ? at + 3 : at + 2
    if (tokens[next]?.text !== ',') break
    at = next
  }
  if (tokens[at]?.text !== ',') return null
  // "Ann Lee, then her private secretary,"
  return /^(?:then|now|formerly|currently|himself|herself)$/.test(tokens[at + 1]?.lower ?? '')
    ? at + 2
    : at + 1
}

/** "…, a CAAN spokesperson," behind a name and perhaps an age. */
export function appositionRole({ tokens, end }: NameMention, words: FactWords): RoleSpan | null {
  const at = behindComma(tokens, end)
  // "Ann Lee (is the head of it)"
  return at === null || words.auxiliaries.has(tokens[at]?.lower ?? '') ? null : roleAt(tokens, at, words)
}

/** "…, a mother of two,", "was the oldest hand of the crew": who a person is said to be where no word for it is known. */
export function describedAs({ tokens, end }: NameMention, words: FactWords): RoleSpan | null {
  // "What helped Ann Lee was a letter": that is not who she is.
  const isTold = /^(?:is|was|became|remains)$/.test(tokens[end]?.lower ?? '') && tokens[0]?.lower !== 'what'
  const at = isTold ? end + 1 : behindComma(tokens, end)
  if (at === null || !/^(?:an?|the|one|another)$/.test(tokens[at]?.lower ?? '')) return null
  const first = (tokens[at]?.lower ?? '') > 'an' && tokens[at]?.lower !== 'the' ? at : at + 1
  let stop = first
  while (stop - first < longestRole && isInside(tokens, stop)) {
    const lower = tokens[stop]?.lower ?? ''
    if (clauseEnd.test(lower) || and.test(lower)) break
    stop++
  }
  const stopAt = withoutTail(tokens, first, stop, words)
  const isClause = tokens.some((_, index) => index > first && index < stop && isObject(tokens, index, words))
  const opens = tokens[first]?.text ?? ''
  const isOwner = /['’]s?$/.test(tokens[stopAt - 1]?.text ?? '')
  return stopAt > first && !isOwner && !isClause && /^(?!other$|latter$|same$|most$)\p{Lower}/u.test(opens)
    ? { first, end: stopAt }
    : null
}

// "le secrétaire du syndicat des dockers, Paul Lenoir,": words between the title and its comma.
const longestTitle = 8

// "writers including Ann Lee, Bo Diaz": whose title it is stands in between.
const lists = /^(?:including|include|includes|included|like|such|featuring|with)$/

/** The role in the phrase before the comma before a name: "Lang's father, Tom Lang,". */
export function titleBefore({ tokens, roleFirst }: NameMention, words: FactWords): number | null {
  if (tokens[roleFirst - 1]?.text !== ',') return null
  // "chairman of the Harbor Commission (HC), Ann Lee"
  const isClosed = tokens[roleFirst - 2]?.text === ')' && tokens[roleFirst - 4]?.text === '('
  const comma = isClosed ? roleFirst - 4 : roleFirst - 1
  if (words.rules) return words.rules.titleBeforeComma(tokens, comma, words)
  for (let at = comma - 1; at >= 0 && comma - at <= longestTitle; at--) {
    if (tokens[at]?.kind === 'mark' || lists.test(tokens[at]?.lower ?? '')) return null
    if (!isRole(tokens[at], words)) continue
    // "she works as an adviser, Ann Lee said"
    if (tokens[articles.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1]?.lower === 'as') return null
    const next = tokens[at + 1]
    // "Gavin Hunter, Ann Lee"
    if (isCapital(tokens[at]) && isGiven(tokens[at - 1], words.names)) return null
    if (next === undefined || at + 1 === comma) return at
    // "from Lord Alli, Sir John": that title is another's; "what fans deserve, Ann Lee writes": a clause.
    const isClause = !/^(?:of|at|for|in|to|and|with|on|from)$/.test(next.lower)
    // "residents of Orlo, Harlan and Melk"
    const isPlaces = isCapital(tokens[comma - 1]) && /s$/.test(tokens[at]?.lower ?? '')
    return isCapital(next) || isClause || isPlaces ? null : at
  }
  return null
}
