import { antecedentIn, type Told } from './antecedent'
import { type Attribution, attributionsOf } from './attribution'
import type { ClaimFact } from './claim-fact'
import { present } from './clause-words'
import { findClaims } from './find-claims'
import { firstAt } from './first-at'
import { isOwner } from './is-governed'
import { pastTense } from './past-tense'
import type { QuoteRead } from './quote-fact'
import type { AttributedText } from './quote-place'
import { isWithin } from './quoted-ranges'
import { articles } from './source-phrase'
import type { Token } from './tokens'

/** Who vouches for the token at `index` of a sentence; `null`: the paper itself. */
export type SourceAt = (index: number) => string | null

/** Whoever spoke last in the story: "they said" means the last that are no single person, "she said" the person. */
export interface Spoken {
  last: string | null
  body: string | null
  person: string | null
}

// An account goes on in the past tense; "The port handles $4 billion a year" is the paper's own word.
const goesOnTelling = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }) => pastTense.test(lower) || /^\p{Lower}{3,}ed$/u.test(lower)) &&
  !tokens.some(({ lower }) => present.test(lower))

// "In another case, 40 …": the paper's own word again.
const turnsAway = /^(?:(?:in )?another|elsewhere|meanwhile|separately)\b/i

// "…, which would cost 40": still what somebody claims.
const goesOnClaiming = /^(?:is|are|will|would|could|may|might|means|shows|indicates|represents)$/

/** "Lee said the party, which killed 40, …", "the party, an armed group that killed 40": who or what somebody speaks of is told by the paper; where that begins. */
function asideBefore(tokens: readonly Token[], index: number): number {
  const comma = tokens.findLastIndex(({ text }, at) => at < index && text === ',')
  const aside = tokens.slice(comma + 1, index)
  const at = aside.findIndex(({ lower }) => /^(?:that|which|who|whose|where)$/.test(lower))
  const lower = (word: number) => aside[word]?.lower ?? ''
  // "rents had risen, which cost 40 families their homes": what follows is as much their word.
  const isOutcome = /(?:ed|en)$/.test(tokens[comma - 1]?.lower ?? '') && lower(0) === 'which'
  const isAside = articles.test(lower(0)) ? at > 0 : at >= 0 && at < 2 && lower(at) !== 'that'
  return comma > 0 && isAside && !isOutcome && !goesOnClaiming.test(lower(at + 1)) ? comma : -1
}

/** What one sentence owes to others. */
export interface Sourced {
  readonly sourceAt: SourceAt
  readonly claims: readonly ClaimFact[]
}

/** The quoted stretches of a block by offsets into its text, each with its speaker. */
const quotedIn = (reads: readonly AttributedText[], quotes: readonly QuoteRead[]) =>
  quotes.flatMap(({ sentence, span, speaker }) => {
    const own = reads[sentence.index - (reads[0]?.sentence.index ?? 0)]?.sentence
    return own ? [{ start: own.start + span.start, end: own.start + span.end, speaker }] : []
  })

/** Sentence by sentence of one block. What is quoted is the speaker's; a sentence that names nobody goes on with whom the sentence before named, as papers write it; "they said" is whoever spoke last. */
export function findSources(told: Told, quotes: readonly QuoteRead[], spoken: Spoken): readonly Sourced[] {
  const { reads } = told.block
  const { sightings } = told.context
  const quoted = quotedIn(reads, quotes)
  const speechAt = (at: number) => {
    const speech = quoted[firstAt(quoted, at + 1, ({ start }) => start) - 1]
    return speech && at < speech.end ? speech : null
  }
  const personIn = (from: number, to: number): string | null => {
    const seen = sightings[firstAt(sightings, from, ({ at }) => at)]
    return seen && seen.at < to ? seen.name : null
  }
  /** Whom "she" means: whoever is quoted in the same sentence, else who spoke before. */
  const meant = (
    { sentence, tokens }: AttributedText,
    { first, end }: Attribution,
    to: number,
  ): string | null => {
    const here = quoted.find((each) => each.start < sentence.end && each.end > sentence.start)
    const own = antecedentIn(told, sentence.start, to).subject
    const person = here?.speaker ?? own ?? spoken.person ?? spoken.last
    const given = person?.split(' ', 1)[0]?.toLowerCase() ?? ''
    const isUnlike = ({ lower }: Token) => told.context.words.unlikePronoun?.get(lower)?.has(given)
    return tokens.slice(first, end).some(isUnlike) ? null : person
  }
  let goesOn: string | null = null
  return reads.map((read) => {
    const { sentence, tokens, attributions } = read
    const at = (token: number) => sentence.start + (tokens[token]?.start ?? 0)
    const names = new Map<Attribution, string | null>()
    // "Lee defended the plan, noting that …": a participle alone is whom its own sentence is about.
    const isAside = attributions[0]?.source === null && tokens[attributions[0].first]?.lower.endsWith('ing')
    const about =
      // "Lee’s allies shrugged, noting that …" is about none of Lee’s words.
      (attributions.length === 0 && spoken.person !== null) ||
      (isAside && !isOwner(told.block.text, sentence.start))
        ? antecedentIn(told, sentence.start, sentence.end).subject
        : null
    if (spoken.person) spoken.person = about ?? spoken.person
    for (const each of attributions) {
      names.set(
        each,
        each.source ?? (isAside ? about : each.person ? meant(read, each, at(each.first)) : spoken.body),
      )
      if (each.source === null || speechAt(at(each.first))) continue
      const own = personIn(at(each.first), at(each.end - 1) + 1)
      // "They said", "it said" is no single person.
      spoken.body = own === null || / and /.test(each.source) ? each.source : null
      spoken.last = each.source
      spoken.person = own ?? spoken.person
    }
    const name = (each: Attribution) => names.get(each) ?? null
    const isInherited =
      goesOn !== null && attributions.length === 0 && !turnsAway.test(sentence.text) && goesOnTelling(tokens)
    const inherited = isInherited ? goesOn : null
    // Half a sentence is enough to make the account an office's, where it came first; behind "The office said …", a speech and "what the man said was a bag" the paper goes on itself.
    const main = attributions.findLast(({ covers }) => (covers.end - covers.first) * 2 >= tokens.length)
    const isAccount =
      main !== undefined &&
      (main.source !== null || !main.person) &&
      main.covers.first < main.first &&
      personIn(at(main.first), at(main.end - 1) + 1) === null
    goesOn = isAccount ? name(main) : null
    return {
      sourceAt: (index) =>
        speechAt(at(index))?.speaker ??
        attributionsOf(attributions, index, asideBefore(tokens, index))
          .map(name)
          .find((found) => found !== null) ??
        inherited,
      // Outside English the rules for who reports what are too thin to show.
      claims: told.context.words.reporting
        ? findClaims(
            {
              ...read,
              attributions: attributions.filter(({ first }) => !isWithin(told.block.quoted, at(first))),
            },
            name,
            (offset) => speechAt(offset) !== null,
          )
        : [],
    }
  })
}
