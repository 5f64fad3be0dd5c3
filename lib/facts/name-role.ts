import { appositionRole, describedAs, type RoleSpan, roleAt, titleBefore } from './apposition'
import type { FactWords } from './fact-words'
import { isRole, opensAsRole } from './is-role'
import type { NameMention } from './name-mention'
import { isCapital } from './name-run'
import { type Token, touches } from './tokens'

const told = /^(?:is|was|became|remains|as)$/
const longestDeed = 9

/** Who somebody is, as the article's own words: the apposition behind a name, the title before it, or what it is said to be. */
export function roleOf(mention: NameMention, words: FactWords): string | null {
  const { tokens, roleFirst, first, end, sentence } = mention
  const slice = (from: number, to: number): string | null => {
    let stop = to
    const isTheirs = words.rules?.isTheirs(tokens[roleFirst - 1])
    const isAddress = (word: string): boolean =>
      words.names.address.has(word) ||
      // "Chief Medical Officer Professor Ann Lee"
      (word.startsWith('prof') && isRole(tokens[stop - 2], words))
    while (stop > from && !isTheirs && isAddress(tokens[stop - 1]?.lower.replace(/\.$/, '') ?? '')) stop--
    return stop > from ? sentence.text.slice(tokens[from]?.start ?? 0, tokens[stop - 1]?.end ?? 0) : null
  }
  const withNoun = words.rules?.titleWithNoun(tokens, roleFirst, words) ?? null
  // "premier secrétaire du Parti socialiste Paul Lenoir"
  const isAdjective = withNoun !== null && isCapital(tokens[roleFirst - 2])
  const behind = appositionRole(mention, words)
  if (behind) return slice(behind.first, behind.end)
  if (first > roleFirst) {
    const from = describedFrom(mention, roleFirst, words)
    // "at the same time Sir John Lee": an address alone leaves no role.
    const isTold =
      words.english === undefined ||
      tokens
        .slice(from, first)
        .some(
          (token) =>
            opensAsRole(tokens, token, words) ||
            (isRole(token, words) && !words.names.address.has(token.lower)),
        )
    // "Republican Gov.", "then Sir"
    const hasStop = tokens[first - 1]?.text === '.'
    const title = isTold ? slice(from, hasStop ? first - 1 : first) : null
    if (title !== null) return hasStop && title.endsWith(tokens[first - 2]?.text ?? '') ? `${title}.` : title
  } else if (isAdjective) {
    return slice(describedFrom(mention, withNoun, words), roleFirst)
  } else if (isRole(tokens[roleFirst - 1], words) && /^\p{Lower}/u.test(tokens[roleFirst - 1]?.text ?? '')) {
    // "the comedy stars Ann Lee": of several none stands alone.
    const noun = tokens[roleFirst - 1]?.lower ?? ''
    const isVerb =
      noun.endsWith('s') &&
      words.names.weakRoles.has(noun.slice(0, -1)) &&
      !/^(?:,|and|&)$/.test(tokens[end]?.lower ?? '')
    if (!isVerb) return slice(describedFrom(mention, roleFirst - 1, words), roleFirst)
  }
  const office = withNoun ?? officeBefore(tokens, roleFirst, words)
  if (office !== null) return slice(describedFrom(mention, office, words), roleFirst)
  const group = groupBefore(tokens, roleFirst, words)
  if (group !== null) return slice(describedFrom(mention, group, words), group + 1)
  const before =
    end - first > 1 || first > roleFirst || tokens[end]?.text === ',' ? titleBefore(mention, words) : null
  if (before !== null) return slice(describedFrom(mention, before, words), roleFirst - 1)
  const span = toldToBe(mention, words, false)
  return span ? slice(span.first, span.end) : deedOf(mention, words)
}

/** "Ann Lee, who is Tom's sister", or, `isBefore`, who was. */
function toldToBe({ tokens, end }: NameMention, words: FactWords, isBefore: boolean): RoleSpan | null {
  const who = tokens[end]?.text === ',' && tokens[end + 1]?.lower === 'who' ? end + 2 : end
  const next = tokens[who]?.lower ?? ''
  return words.english !== undefined && told.test(next) && isBefore === (next === 'was')
    ? roleAt(tokens, who + 1, words)
    : null
}

/** "the ambassador to the UN Ann Lee": where the office is stands between it and the name. */
function officeBefore(tokens: readonly Token[], roleFirst: number, words: FactWords): number | null {
  let at = roleFirst - 1
  while (isCapital(tokens[at]) && roleFirst - at < longestRole) at--
  // "Head of financial reporting Ann Lee"
  const isTask = at === roleFirst - 1 && words.english !== undefined
  while (
    isTask &&
    tokens[at]?.kind === 'word' &&
    !words.stops.has(tokens[at]?.lower ?? '') &&
    roleFirst - at < 4
  )
    at--
  if (at === roleFirst - 1 || (isTask && words.names.weakRoles.has(tokens[at - 1]?.lower ?? ''))) return null
  if (tokens[at]?.lower === 'the') at--
  return /^(?:to|of|for)$/.test(tokens[at]?.lower ?? '') && isRole(tokens[at - 1], words) ? at - 1 : null
}

/** "educators, like Ann Lee", "writers including Ann Lee" */
function groupBefore(tokens: readonly Token[], roleFirst: number, words: FactWords): number | null {
  let at = roleFirst - 1
  if (tokens[at]?.lower === 'as' && tokens[at - 1]?.lower === 'such') at--
  else if (!/^(?:including|like)$/.test(tokens[at]?.lower ?? '')) return null
  at = tokens[at - 1]?.text === ',' ? at - 2 : at - 1
  const of = tokens[at]?.lower ?? ''
  return of.endsWith('s') && isRole(tokens[at], words) && !words.names.weakRoles.has(of.slice(0, -1))
    ? at
    : null
}

/** Who somebody is in words that name no role: "a mother of two", "linebacker". */
export function descriptionOf(mention: NameMention, words: FactWords): string | null {
  const { tokens, sentence, roleFirst, first } = mention
  const title =
    roleFirst === first && words.names.doer.test(tokens[roleFirst - 1]?.text ?? '') ? roleFirst - 1 : null
  // What somebody was counts where the story tells nothing they are.
  const span =
    toldToBe(mention, words, true) ??
    describedAs(mention, words) ??
    (title === null ? null : { first: describedFrom(mention, title, words), end: roleFirst })
  return span ? sentence.text.slice(tokens[span.first]?.start, tokens[span.end - 1]?.end) : null
}

/** "who founded the line", up to the next mark. */
function deedOf({ tokens, end, sentence }: NameMention, words: FactWords): string | null {
  const who = tokens[end]?.text === ',' ? end + 1 : end
  const does = /^(?:now|also|once|then|currently)$/.test(tokens[who + 1]?.lower ?? '') ? who + 2 : who + 1
  if (tokens[who]?.lower !== 'who' || !words.names.leads.has(tokens[does]?.lower ?? '')) return null
  let stop = does + 1
  while (stop < tokens.length && stop - who <= longestDeed && tokens[stop]?.kind !== 'mark') stop++
  return sentence.text.slice(tokens[does]?.start ?? 0, tokens[stop - 1]?.end ?? 0)
}

// "retired city fire marshal", "Orlo founder and former chief": words that may stand before a title.
const notDescriber = /^(?:st|nd|rd|th|like|including|alongside|what|how|why|another)$/
const longestRole = 6

function isDescriber(mention: NameMention, index: number, title: number, words: FactWords): boolean {
  const token = mention.tokens[index]
  if (token === undefined || token.kind !== 'word' || title + 1 - index > longestRole) return false
  // "to sabotage Prince …"
  if (
    /^(?:to|can|will|would|could|must|may|should)$/.test(mention.tokens[index - 1]?.lower ?? '') &&
    /^\p{Lower}/u.test(token.text)
  )
    return false
  // "it intrigues Orlo University biologist Ann Lee"
  if (/^\p{Lower}+(?<!['’s])s$/u.test(token.text) && isCapital(mention.tokens[index + 1])) return false
  if (token.lower === 'and') return isRole(mention.tokens[index - 1], words)
  // "Department of Justice spokesman"
  if (token.lower === 'of')
    return isCapital(mention.tokens[index - 1]) && isCapital(mention.tokens[index + 1])
  return (
    (/^(?:US|WHO)$/.test(token.text) || !words.stops.has(token.lower)) &&
    !(words.said.has(token.lower) && !isRole(token, words)) &&
    !notDescriber.test(token.lower) &&
    words.rules?.describes(mention.tokens, index, title, words) !== false &&
    // "sporting directors" behind "the" or "its"; without these it may be a verb.
    (!/^\p{Lower}+(?:ed|ing|ly)$/u.test(token.text) ||
      words.names.beforeRole.has(token.lower) ||
      /^(?:the|a|an|its|his|her|their|chief)$|'s?$/.test(mention.tokens[index - 1]?.lower ?? ''))
  )
}

/** Where the words begin that belong to the title at `at`. */
function describedFrom(mention: NameMention, at: number, words: FactWords): number {
  const { tokens, sentence } = mention
  let from = at
  while (from > 0 && isDescriber(mention, from - 1, at, words)) from--
  // "four-time champion"
  while (
    tokens[from - 2]?.kind !== 'mark' &&
    tokens[from - 1]?.text === '-' &&
    touches(tokens, from) &&
    touches(tokens, from - 1)
  )
    from -= 2
  // "one of the bar’s owners Ann Lee"
  if (/one of (?:the|its|his|her|their) $/i.test(sentence.text.slice(0, tokens[from]?.start))) from -= 3
  return tokens[from]?.lower === 'and' ? from + 1 : from
}
