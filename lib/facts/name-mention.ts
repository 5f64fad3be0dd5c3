import type { Sentence } from '@/lib/article/sentence'
import type { FactWords } from './fact-words'
import { isRole } from './is-role'
import { runEnd } from './name-end'
import { type NamePart, partOf } from './name-part'
import {
  bare,
  isCapital,
  isGiven,
  isNeverName,
  isPossessive,
  type NameCues,
  nameInCompound,
} from './name-run'
import { namePartsOf } from './name-title'
import { articles } from './source-phrase'
import { type Token, touches } from './tokens'

/** A sentence with its tokens. */
export interface ReadText {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
}

/** Capitalised words that may name somebody or something, by tokens. */
export interface NameMention {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  /** Where the name begins; the words from `roleFirst` to here are a title before it. */
  readonly roleFirst: number
  readonly first: number
  readonly end: number
  readonly text: string
  /** Its capital may be the sentence's. */
  readonly doubtful: boolean
}

export const hasArticle = ({ tokens, roleFirst }: NameMention): boolean => {
  const before = tokens[roleFirst - 1]?.lower ?? ''
  return before === 'des' || articles.test(before)
}

// What a person bears behind the name is no part of it: "Ann Lee KC".
const behindName = /^(?:[KQ]C|MS?P|MLA|[COM]BE|MD|PhD|Esq)$/

const opensSentence = (tokens: readonly Token[], index: number): boolean =>
  index === 0 || /^["“„«‘'(:—–.?!•]$/.test(tokens[index - 1]?.text ?? '')

/** Whether a capitalised word has its capital from the sentence it opens. */
function isCommon(tokens: readonly Token[], index: number, { small, inside, words }: NameCues): boolean {
  const token = tokens[index]
  if (token === undefined) return false
  // "They were NOT told"
  if (/^\p{Upper}{2,}$/u.test(token.text) && small.has(token.lower) && !/^(?:US|WHO|IT)$/.test(token.text))
    return true
  if (!opensSentence(tokens, index)) return false
  // "Author Ann Lee"
  if (isRole(token, words) && /^[\p{Upper}.]/u.test(tokens[index + 1]?.text ?? '')) return false
  // "Federal Reserve", of which the story tells elsewhere
  const isItsOwn =
    words.english !== undefined &&
    inside.has(token.lower) &&
    isCapital(tokens[index + 1]) &&
    !words.stops.has(token.lower)
  if ((small.has(token.lower) && !isItsOwn) || words.names.noNames.has(token.lower)) return true
  return (
    (words.rules?.isWhere(token, words) ?? /\p{Alpha}{2}(?:ed|ing|ly)$/u.test(token.lower)) &&
    !inside.has(token.lower) &&
    !words.names.knownOrganisations.has(token.lower) &&
    // "Emily Lang said"
    !isGiven(token, words.names)
  )
}

/** "eats at Wendy’s,", "Wendy’s has closed": no noun behind it, so that it is the name itself that ends so. */
function ownsNothing(tokens: readonly Token[], end: number, { stops, auxiliaries }: FactWords): boolean {
  const next = tokens[end]
  const closes = next === undefined || /^[,.;:?!)]$/.test(next.text)
  return (
    /^\p{Upper}\p{Alpha}+['’]s$/u.test(tokens[end - 1]?.text ?? '') &&
    (closes || (auxiliaries.has(next.lower) && stops.has(next.lower)))
  )
}

const isPlace = (own: readonly Token[], { gazetteer }: NameCues): boolean =>
  gazetteer.placeOf(bare(own.map(({ text }) => text).join(' '))) !== undefined ||
  own.every(({ text }) => gazetteer.isOfPlace(bare(text)))

// Broadcasters number their stations, states their roads.
const channel = /^(?:Highway|NBC|ABC|CBS|F(?:ox|OX)|BBC|Channel)$/

function mentionOf({ sentence, tokens }: ReadText, part: NamePart, cues: NameCues): NameMention | null {
  let { end } = part
  while (
    end > part.first &&
    ((!isCapital(tokens[end - 1]) && !isPossessive(tokens[end - 2])) ||
      (end - part.first > 2 && behindName.test(tokens[end - 1]?.text ?? '')))
  )
    end--
  // "Finance minister", "the Orlo sales director": what somebody leads there.
  const isOffice = (at: number) =>
    cues.words.names.beforeRole.has(tokens[at]?.lower ?? '') && tokens[at - 1]?.lower !== 'of'
  // "White House officials"
  const isKnown = (): boolean =>
    cues.words.names.knownOrganisations.has(
      tokens
        .slice(part.first, end)
        .map(({ lower }) => lower)
        .join(' '),
    )
  while (end > part.first && isOffice(end - 1) && isRole(tokens[end], cues.words) && !isKnown()) end--
  if (
    cues.words.names.smallBodies.has(tokens[end]?.text ?? '') &&
    !isPlace(tokens.slice(part.first, end), cues)
  )
    end++
  // "NBC 5", "U.S. Highway 1"
  if (channel.test(tokens[end - 1]?.text ?? '') && /^\d\d?$/.test(tokens[end]?.text ?? '')) end++
  const genitive = cues.words.rules?.genitiveEnd(tokens, part.first, end, cues.inside, cues.words) ?? null
  end = genitive ?? end
  const last = tokens[end - 1]
  const from = tokens[part.first]?.start ?? 0
  if (last === undefined || end === part.first) return null
  const compound = nameInCompound(last)
  const whole = sentence.text.slice(from, compound > 0 ? last.start + compound : last.end)
  const text = genitive
    ? whole.slice(0, -1)
    : !last.lower.includes("'") ||
        (ownsNothing(tokens, end, cues.words) && !isPlace(tokens.slice(part.first, end), cues))
      ? whole
      : whole.replace(/['’]s?$/, '')
  // "Gen Z’s"
  if (text.length < 2) return null
  const closed =
    /^\p{Upper}(?:\.\p{Upper})+$/u.test(text) && sentence.text[from + text.length] === '.' ? `${text}.` : text
  const doubtful =
    opensSentence(tokens, part.first) &&
    !cues.inside.has(tokens[part.first]?.lower ?? '') &&
    !/^\p{Upper}{2,}$/u.test(text)
  return { sentence, tokens, ...part, end, text: closed, doubtful }
}

/** "HARBOR FIRE LEAVES TWO DEAD", "Meet the Cats of Old Harbor Street": in a heading every word has a capital. */
function isHeading(tokens: readonly Token[]): boolean {
  if (/^[.!?”"]$/.test(tokens.at(-1)?.text ?? '')) return false
  let long = 0
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length <= 3) continue
    if (!isCapital(token)) return false
    long++
  }
  return long > 3
}

/** The names of one sentence, in order. */
export function nameMentions(read: ReadText, cues: NameCues): readonly NameMention[] {
  const { tokens } = read
  const found: NameMention[] = []
  if (isHeading(tokens)) return found
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index]
    if (
      token === undefined ||
      !isCapital(token) ||
      isNeverName(token, cues) ||
      isCommon(tokens, index, cues) ||
      token.lower === 'the' ||
      (token.text === 'A' && tokens[index + 1]?.text !== '.') ||
      /^[@#]$/.test(tokens[index - 1]?.text ?? '') ||
      // "256GB", "UN43NU6900"
      (touches(tokens, index) && tokens[index - 1]?.kind === 'number') ||
      (touches(tokens, index + 1) && tokens[index + 1]?.kind === 'number')
    ) {
      index++
      continue
    }
    const end = runEnd(tokens, index, cues)
    // "Ann Lee, D-Orlo Beach": a party and a seat.
    if (/^[DR]-\p{Upper}/u.test(token.text)) {
      index = end
      continue
    }
    const owner = found.at(-1)
    const isOwned =
      owner?.end === index &&
      isPossessive(tokens[index - 1]) &&
      cues.words.names.ownedBodies.has(bare(tokens[end - 1]?.text ?? ''))
    const parts = isOwned ? [partOf(owner.first, end)] : namePartsOf(tokens, index, end, cues)
    for (const part of parts) {
      const mention = mentionOf(read, part, cues)
      if (mention) found.push(mention)
    }
    index = Math.max(end, index + 1)
  }
  return found
}
