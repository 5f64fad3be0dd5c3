import { appositionRole } from './apposition'
import type { FactWords } from './fact-words'
import { isRole, type NameMention } from './name-mention'

// They tell how to speak to somebody, not who it is.
const address =
  /^(?:mr|mrs|ms|miss|mx|dr|m|mme|mlle|mm|herr|frau|sr|sra|srta|señor|señora|sig|signora|dhr|mevr)\.?$/

/** The title before a name, or the apposition behind it, as the article's own words. */
export function roleOf(mention: NameMention, words: FactWords): string | null {
  const { tokens, roleFirst, first, sentence } = mention
  const slice = (from: number, to: number): string | null => {
    let end = to
    while (end > from && address.test(tokens[end - 1]?.lower ?? '')) end--
    return end > from ? sentence.text.slice(tokens[from]?.start ?? 0, tokens[end - 1]?.end ?? 0) : null
  }
  const behind = appositionRole(mention)
  if (behind) return slice(behind.first, behind.end)
  if (first > roleFirst) {
    let from = roleFirst
    while (from > 0 && isDescriber(mention, from - 1, words)) from--
    const end = tokens[first - 1]?.text === '.' ? first - 1 : first
    return slice(from, end)
  }
  if (!isRole(tokens[roleFirst - 1]) || !/^\p{Ll}/u.test(tokens[roleFirst - 1]?.text ?? '')) return null
  let from = roleFirst - 1
  while (from > 0 && isDescriber(mention, from - 1, words)) from--
  return slice(from, roleFirst)
}

// "retired city fire marshal", "WeWork founder and former CEO": words that may stand before a title.
const notDescriber =
  /^(?:the|a|an|of|in|on|at|by|for|with|from|to|as|that|which|who|but|or|including|when|after|enligt|laut|selon|según|segundo|secondo|volgens|said|says|told|asked|what|how|why|where|if|because|while|his|her|their|its|our|my|is|was|are|were)$/
const longestRole = 6
// Where no small words are listed, a verb can't be told from a describer: one word beside the title.
const longestPlainRole = 2

function isDescriber(mention: NameMention, index: number, words: FactWords): boolean {
  const token = mention.tokens[index]
  if (
    token === undefined ||
    token.kind !== 'word' ||
    mention.roleFirst - index > (words.stops.size > 0 ? longestRole : longestPlainRole)
  )
    return false
  if (token.lower === 'and') return isRole(mention.tokens[index - 1])
  // German: nouns, and adjectives ("die damalige Umweltministerin"); a small word of another kind is a verb.
  if (words.capitalNouns && !/^\p{Lu}|(?:[^t]e|[^t]e[rsn])$/u.test(token.text)) return false
  return (
    !words.stops.has(token.lower) &&
    !words.said.has(token.lower) &&
    !notDescriber.test(token.lower) &&
    !/(?:ed|ing|ly)$/.test(token.lower)
  )
}
