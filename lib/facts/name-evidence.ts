import { appositionRole, titleBefore } from './apposition'
import { type Evidence, noEvidence } from './evidence'
import type { Rule } from './fact-words'
import { isRole } from './is-role'
import { contextOf } from './name-context'
import { ofItself } from './name-itself'
import { hasArticle, type NameMention } from './name-mention'
import { bare, isCapital, isGiven, isPossessive, type NameCues } from './name-run'
import { ofEnglish } from './name-signs'
import { givenPoints, isFrom, looksGiven } from './person-name'

// Over `contextOf`. Points: 4 settles it, 2 is enough where nothing speaks against it, less needs company.
const inAnyLanguage: readonly Rule[] = [
  // "director Ann Lee", "Ann Lee, 54,", "Ann Lee said"
  [/ [^ ^']+§ _(?! [^ ^]+§)/, 'person', 3],
  [/_ [,(] # [,.)]/, 'person', 3],
  [/__ [^ ]+!|(?<! told)![^ ]* __/, 'person', 2],
  [/ _ [^ ]+!|(?<! told)![^ ]* _ /, 'person', 1],
  [/ _ [^ ]+!|(?<! told)![^ ]* _ /, 'organisation', 1],
]

// "beat Ann Lee", "a swipe at Ann Lee": a team or a place, but for a given name.
const met = / (?:at|against|facing|beat|join(?:ed)?) __/

// "Cal Fire said": whoever says so is no person.
const neverSurname = /(?:tion|ness|ology|graphy|works|Fire)$/

interface Weight {
  readonly evidence: Evidence
  /** What of it the name tells by itself, every time alike. */
  readonly itself: Evidence
}

/** What one mention says about the kind of its name; English alone tells organisations and places. */
export function weigh(mention: NameMention, cues: NameCues, english: boolean): Weight {
  const evidence = noEvidence()
  const { words } = cues
  const context = contextOf(mention, cues)
  const at = context.indexOf('_')
  const own = mention.tokens.slice(mention.first, mention.end)
  const size = own.length
  const { names } = words
  const given =
    isGiven(own[0], names) ||
    // "beat Norwegian Ann Lee"
    (size > 1 && isFrom(mention.tokens[mention.first - 1], cues))
  // "Orlo Fire Chief Ann Lee": whose title it is.
  const behind = mention.tokens[mention.end]
  const isWhose =
    english && !given && isRole(behind, words) && !/s$/.test(behind?.lower ?? '') && !isPossessive(own.at(-1))
  const nobody =
    (names.nobody.test(context) && !(given && met.test(context))) ||
    isWhose ||
    // "Facebook owner Meta Platforms"; "Ann Lee of Norburg Hale said"
    (size > 1 &&
      !given &&
      (/[^§]\^ of _/.test(context) ||
        neverSurname.test(own.at(-1)?.text ?? '') ||
        names.knownOrganisations.has(bare(own[0]?.text ?? ''))))
  const hasTitle = mention.roleFirst < mention.first
  const isNoun = !hasTitle && words.rules?.isNoun(own, mention.tokens[mention.first - 1], cues)
  const settled = ofItself(mention, cues, evidence) || isNoun === true
  const itself = english ? { ...evidence } : noEvidence()
  // "Trends in Tech", where the story tells of tech in small letters.
  const isWord =
    size === 1 &&
    !settled &&
    !words.capitalNouns &&
    // "in IFRS"
    (cues.small.has(own[0]?.lower ?? '') || /^\p{Upper}{4,}$/u.test(own[0]?.text ?? ''))
  // "Fever in Boys Taking Harbor Baths", where a title ends; no place is called so.
  const isTooLong = size > 3 && itself.place === 0 && own.every(isCapital)
  const told = (rules: readonly Rule[]): void => {
    for (const { 0: pattern, 1: kind, 2: points } of rules) {
      if (kind === 'person' && (settled || (english && nobody))) continue
      if (kind === 'place' && (isWord || isTooLong)) continue
      // Heard by those that are asked `atName` alone.
      pattern.lastIndex = at
      if (pattern.test(context)) evidence[kind] += points
    }
  }
  told(inAnyLanguage)
  if (hasTitle && !settled) evidence.person += 4
  if (size < 6 && !settled) {
    if (appositionRole(mention, words)) evidence.person += size > 1 ? 3 : 2
    else if (size > 1 && titleBefore(mention, words) !== null && /_ (?:[,.;:]|and) /.test(context))
      evidence.person += 3
  }
  told(names.rules)
  if (english) ofEnglish(mention, context, cues, settled, evidence)
  const mayBe = words.rules?.mayBePerson(own, nobody, hasArticle(mention), words) ?? !nobody
  if (!settled && mayBe && looksGiven(own, cues)) evidence.person += givenPoints(mention, cues)
  // "Dance, or Tide lessons": what stands in one list with a body is none by that alone.
  if (english && isWord && !evidence.organisation && /[a-z]/.test(mention.text)) evidence.thing += 2
  return { evidence, itself }
}
