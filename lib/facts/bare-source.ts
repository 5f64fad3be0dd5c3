import type { FactWords } from './fact-words'
import type { TokenSpan } from './figure-hedge'
import { articles, behindLeadIn, documents, isCapital, isSmall, withoutArticle } from './source-phrase'
import type { Token } from './tokens'

/** Without its article, "some" and the participle of "economists polled by Reuters", "data released Friday". */
export function bareSource(tokens: readonly Token[], { first, end }: TokenSpan, words: FactWords): TokenSpan {
  const participle = tokens.findIndex(({ text }, at) => {
    const noun = tokens[at - 1]?.lower ?? ''
    const isPlural = /s$/.test(noun) && at === end - 1
    const ends =
      at === end - 1 || isCapital(tokens[at + 1]) || /^late|^early/.test(tokens[at + 1]?.lower ?? '')
    return (
      at > first && at < end && ends && /^\p{Lower}+ed$/u.test(text) && (isPlural || documents.test(noun))
    )
  })
  const stop = participle < 0 ? end : participle
  return withoutArticle(tokens, { first: behindLeadIn(tokens, first, stop), end: stop }, words)
}

const pronoun = /^(?:i|we|you|s?he|they|it)(?:['’]|$)/
const shortened = /^(?:i|we|you|s?he|they|it)['’]/

const beforeNoun = /^\p{Alpha}{3,}(?:e[rnsm]?)$|^(?:und|der|des|von|für|im|am|zu[mr]?)$/u

/** Whether some words, no pronoun, can be a source: no small word, number or half a clause; behind "according to" a name is not asked for. */
export function canBeSource(own: readonly Token[], words: FactWords, isNamed: boolean): boolean {
  const [opens, last] = [own[0], own.at(-1)]
  if (!opens || !last || !own.some(({ text }) => /\p{Alpha}{2}/u.test(text))) return false
  // Outside English, where the rules are thin, a source has a name or begins with one; "il secondo trimestre" is none.
  if (words.english === undefined && !isNamed && !own.some(({ text }) => /\p{Upper}/u.test(text)))
    return false
  if (isSmall(opens, words) && !/^(?:his|her|its|their|our|my)$/.test(opens.lower)) return false
  // "2018 survey", "2-month study", but "500 BC"
  if (!(opens.kind === 'word' || /^\d{4}$/.test(opens.text) || own[1]?.text === '-')) return false
  if (isSmall(last, words) || articles.test(last.lower)) return false
  // German: "Der Trainer freut sich", "Beschaffung greift China": besides nouns only what may stand before one.
  if (words.capitalNouns)
    return (
      isCapital(last) &&
      own.every(
        (token) => !/^\p{Lower}/u.test(token.text) || beforeNoun.test(token.lower) || isSmall(token, words),
      )
    )
  // "four in 10 say", "the fact that", "nobody told us"
  if (
    /^(?:first|second|third|last|(?:an)?other|number|fact|belief|idea|notion|assumption|hope|however|meanwhile|instead|indeed|moreover|still|nobody|everyone)$/.test(
      last.lower,
    )
  )
    return false
  if (words.english === undefined) return true
  // "thirty percent say", "almost half of those asked"
  const of = own.findIndex(({ lower }) => lower === 'of')
  const head = of > 0 ? own[of - 1]?.lower : last.lower
  if (/^(?:percent|cent|half|majority|quarter|thirds?|share)$/.test(head ?? '')) return false
  if (of < 0 && last.lower !== 'one' && words.numbers.has(last.lower)) return false
  if (own.some(({ lower }) => documents.test(lower))) return true
  // "the man it treated said", "the cap of": half a clause.
  return !(
    /^\p{Lower}+(?:ed|ing|ly)$|^of$|^\p{Upper}\p{Lower}+ing$/u.test(last.text) ||
    own.some(({ lower }) => (own.length > 1 ? pronoun : shortened).test(lower))
  )
}
