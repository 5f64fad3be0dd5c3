import type { Sentence } from '@/lib/article/sentence'
import { type FactWords, of } from './fact-words'
import type { Gazetteer } from './gazetteer'
import {
  bare,
  headOf,
  isCapital,
  isGiven,
  isNeverName,
  isPossessive,
  type NameCues,
  nameInCompound,
  runEnd,
} from './name-run'
import type { Token } from './tokens'

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

// They stand before a title and belong to it.
const beforeRole =
  /^(?:former|prime|vice|deputy|principal|interim|acting|assistant|associate|senior|junior|lead|then|retired|foreign|defense|defence|finance|interior|health|justice|education|home|climate|attorney|executive|managing|general|brigadier|district|circuit|first|second|late|state|national|senate|house|royal|trade|treasury|press|policy|communications|research|advocacy|sales|marketing|technology|sports|science|medical|legal|financial|public|security|police|environment|transport|culture|party|opposition|head|special)$/
// Surnames too: behind another capital they are no title.
const alsoSurname =
  /^(?:king|bishop|hunter|judge|pope|prince|duke|major|marshal|pastor|driver|farmer|cardinal|champion|guard|star|priest|head|player|ally|justice|page|chambers|son)$/
// How what somebody leads ends, and few surnames do.
const ofNobody = /(?:tion|logy|ment|ty|ics|[ae]nce|s)$/
// What a person bears behind the name is no part of it: "Ann Lee KC".
const behindName = /^(?:[KQ]C|MS?P|MLA|[COM]BE|MD|PhD|Esq)$/
// Whose they are is part of their name: "Kenya's Defence Ministry".
const ownedBody =
  /^(?:ministry|army|police|force|forces|navy|parliament|senate|court|department|office|guard|corps|authority|agency|council|service|command|cabinet|administration|commission)$/

export function isRole(token: Pick<Token, 'lower' | 'text'> | undefined, { names }: FactWords): boolean {
  if (token === undefined) return false
  const word = token.lower.replace(/'s$|'$/, '')
  return (
    names.roles.has(word) ||
    (word.endsWith('s') && names.roles.has(word.slice(0, -1))) ||
    // "co-author", "writer-director", "mayor-elect"
    (word.includes('-') && names.roles.has(word.replace(/-elect$/, '').replace(/^.+-/, ''))) ||
    (names.roleEnd?.test(token.text) ?? false)
  )
}

const opensSentence = (tokens: readonly Token[], index: number): boolean =>
  index === 0 || /^["“„«‘'(:—–.?!•]$/.test(tokens[index - 1]?.text ?? '')

/** Whether a capitalised word has its capital from the sentence it opens. */
function isCommon(tokens: readonly Token[], index: number, { small, inside, words }: NameCues): boolean {
  const token = tokens[index]
  if (token === undefined) return false
  // "They were NOT told"
  if (/^\p{Lu}{2,}$/u.test(token.text) && small.has(token.lower) && !/^(?:US|WHO|IT)$/.test(token.text))
    return true
  if (!opensSentence(tokens, index)) return false
  // "Author Ann Lee"
  if (isRole(token, words) && /^[\p{Lu}.]/u.test(tokens[index + 1]?.text ?? '')) return false
  if (small.has(token.lower) || words.names.noNames.has(token.lower)) return true
  // "Carmaker Orlo"
  if (words.names.bodies.has(token.lower) && /(?:er|or|up|ine|fit)$/.test(token.lower)) return true
  // Turkish: "Turnuvada" is where.
  const ending = words.saidBehind ? /\p{L}{4}[dt][ae]n?$/u : /\p{L}{2}(?:ed|ing|ly)$/u
  return (
    ending.test(token.lower) &&
    !inside.has(token.lower) &&
    !words.names.knownOrganisations.has(token.lower) &&
    !(words.saidBehind && isGiven(token, words.names))
  )
}

interface Part {
  readonly roleFirst: number
  readonly first: number
  readonly end: number
}

/** "Ukrainian President Volodymyr Zelenskyy", "Harbor Police Chief Ann Lee": the name behind the title, and whose title it is. */
function partsOf(
  tokens: readonly Token[],
  start: number,
  end: number,
  { words, gazetteer }: NameCues,
): readonly Part[] {
  const { names } = words
  const whole = [{ roleFirst: start, first: start, end }]
  const head = headOf(tokens.slice(start, end))
  if (end - start > 1 && (names.organisations.has(head) || names.things.has(head))) return whole
  let role = end - 1
  const isEnglish = words.decimal === '.'
  // "Gavin Hunter", "Martin King Jr.", "Major League"
  const isNamedSo = (at: number): boolean =>
    (at > start && (at === end - 1 || /^[JS]r$/.test(tokens[at + 1]?.text ?? ''))) ||
    names.organisations.has(tokens[at + 1]?.lower ?? '')
  const isSurname = (at: number): boolean =>
    (alsoSurname.test(bare(tokens[at]?.text ?? '')) && isNamedSo(at)) ||
    (!isEnglish &&
      at > start &&
      at === end - 1 &&
      // "Renata Reis", "Marco Medici": of several none stands alone.
      (isGiven(tokens[at - 1], names) || names.severalRoles?.has(tokens[at]?.lower ?? '') === true))
  // French: "M. Peskov".
  const isTitle = (at: number): boolean =>
    !isSurname(at) &&
    ((at === start && tokens[at]?.text === 'M' && tokens[at + 1]?.text === '.') ||
      (isRole(tokens[at], words) &&
        (opensSentence(tokens, at) || !names.weakRoles.has(tokens[at]?.lower ?? ''))))
  while (role >= start && !isTitle(role)) role--
  if (role < start)
    return (
      behindOther(tokens, start, end, gazetteer, words) ?? withoutOrigin(tokens, start, end, gazetteer, words)
    )
  let first = tokens[role + 1]?.text === '.' ? role + 2 : role + 1
  const isOf = /^\p{Ll}/u.test(tokens[first]?.text ?? '') && first < end
  const office = isOf ? first + (tokens[first + 1]?.lower === 'the' ? 2 : 1) : first
  // "Secretary of State Ann Lee", but not "Head of Medical Technology".
  if (isOf) first = end - office > 2 && !ofNobody.test(tokens[end - 1]?.text ?? '') ? end - 2 : end
  let from = start
  while (from < role && beforeRole.test(tokens[from]?.lower ?? '')) from++
  let title = from
  while (title < role && !isTitle(title) && !beforeRole.test(tokens[title]?.lower ?? '')) title++
  // "the State Teachers Association President": what somebody leads may hold a title too.
  const body = tokens.slice(title, role).findLastIndex(({ lower }) => names.organisations.has(lower))
  title += body + 1
  const parts: Part[] = []
  // "Economy Minister": what a ministry is for is nobody's name.
  const isPortfolio =
    title === role &&
    /^(?:minister|secretary)$/.test(tokens[role]?.lower ?? '') &&
    title - from === 1 &&
    !gazetteer.placeOf(bare(tokens[from]?.text ?? ''))
  if (title > from && !isPortfolio) parts.push({ roleFirst: from, first: from, end: title })
  if (first < end) parts.push({ roleFirst: start, first, end })
  return parts
}

/** "il senatore della Florida Marco Conti", "die Sopranistin Anna Weiß": before a given name stands a place, or who somebody is. */
function behindOther(
  tokens: readonly Token[],
  start: number,
  end: number,
  { placeOf }: Gazetteer,
  words: FactWords,
): readonly Part[] | null {
  const { names } = words
  const before = tokens[start - 1]?.lower ?? ''
  const office = words.rules?.officeBefore(tokens, start, end, words) ?? null
  if (office !== null)
    return [
      { roleFirst: start, first: start, end: start + 1 },
      { roleFirst: office, first: start + 1, end },
    ]
  if (!names.beforeGiven?.test(before)) return null
  let given = start
  while (given < end && !isGiven(tokens[given], names)) given++
  if (given === start || given >= end - 1 || !isCapital(tokens[given - 1])) return null
  const other = { roleFirst: start, first: start, end: given }
  // "el juez del Tribunal Supremo Ana Ruiz": what it is of is part of the title.
  const roleFirst = isRole(tokens[start - 2], words) ? start - 2 : given
  const isPlace = of.test(before) || placeOf(bare(tokens[start]?.text ?? '')) !== undefined
  return isPlace ? [other, { roleFirst, first: given, end }] : [{ roleFirst: start, first: given, end }]
}

/** "American Ann Lee", "the ambassador to Kenya Ann Lee": where somebody is from, or sent to, is no part of the name. */
function withoutOrigin(
  tokens: readonly Token[],
  start: number,
  end: number,
  { placeOf, isOfPlace }: Gazetteer,
  { names }: FactWords,
): readonly Part[] {
  const whole = [{ roleFirst: start, first: start, end }]
  const first = bare(tokens[start]?.text ?? '')
  const head = bare(tokens[end - 1]?.text ?? '')
  const isThing = [names.organisations, names.places, names.things].some((heads) => heads.has(head))
  if (end - start < 3 || end - start > 4 || isThing || !/\p{Ll}$/u.test(tokens[start + 1]?.text ?? ''))
    return whole
  const rest = { roleFirst: start + 1, first: start + 1, end }
  if (isOfPlace(first) || /\p{L}{3}(?:man|woman)$/u.test(first)) return [rest]
  // "the ambassador to the UN Ann Lee"
  const isBody =
    /^\p{Lu}{2,5}$/u.test(tokens[start]?.text ?? '') &&
    names.givenNames.has(bare(tokens[start + 1]?.text ?? ''))
  if (isBody) return [{ roleFirst: start, first: start, end: start + 1 }, rest]
  const isSent =
    placeOf(first) && (names.localRoles.size === 0 || /^(?:to|of|for)$/.test(tokens[start - 1]?.lower ?? ''))
  return isSent ? [{ roleFirst: start, first: start, end: start + 1 }, rest] : whole
}

/** "eats at Wendy’s,", "Wendy’s has closed": no noun behind it, so that it is the name itself that ends so. */
function ownsNothing(tokens: readonly Token[], end: number, { stops, auxiliaries }: FactWords): boolean {
  const next = tokens[end]
  const closes = next === undefined || /^[,.;:?!)]$/.test(next.text)
  return (
    /^\p{Lu}\p{L}+['’]s$/u.test(tokens[end - 1]?.text ?? '') &&
    (closes || (auxiliaries.has(next.lower) && stops.has(next.lower)))
  )
}

/** "the Human Relations committee": a body whose noun the paper writes small. */
function isSmallBody(tokens: readonly Token[], first: number, end: number, { gazetteer }: NameCues): boolean {
  const before = tokens[first - 1]
  const name = tokens.slice(first, end)
  return (
    /^(?:committee|ministry|council|commission|police)$/.test(tokens[end]?.text ?? '') &&
    (before?.lower === 'the' || isPossessive(before)) &&
    !name.some(({ text }) => gazetteer.placeOf(bare(text)) !== undefined || gazetteer.isOfPlace(bare(text)))
  )
}

function mentionOf({ sentence, tokens }: ReadText, part: Part, cues: NameCues): NameMention | null {
  let { end } = part
  while (
    end > part.first &&
    (!isCapital(tokens[end - 1]) || (end - part.first > 2 && behindName.test(tokens[end - 1]?.text ?? '')))
  )
    end--
  // "Finance minister", "the Orlo sales director": what somebody leads there.
  const isOffice = (at: number) => beforeRole.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.lower !== 'of'
  while (end > part.first && isOffice(end - 1) && isRole(tokens[end], cues.words)) end--
  if (isSmallBody(tokens, part.first, end, cues)) end++
  const last = tokens[end - 1]
  const from = tokens[part.first]?.start ?? 0
  if (last === undefined || end === part.first || (last === tokens[part.first] && last.text.length < 2))
    return null
  const compound = nameInCompound(last)
  const whole = sentence.text.slice(from, compound > 0 ? last.start + compound : last.end)
  const text =
    !last.lower.includes("'") || ownsNothing(tokens, end, cues.words) ? whole : whole.replace(/['’]s?$/, '')
  const closed =
    /^\p{Lu}(?:\.\p{Lu})+$/u.test(text) && sentence.text[from + text.length] === '.' ? `${text}.` : text
  const doubtful = opensSentence(tokens, part.first) && !cues.inside.has(tokens[part.first]?.lower ?? '')
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
      token.text === token.lower ||
      !isCapital(token) ||
      isNeverName(token, cues) ||
      // "April Lee" is somebody, April alone a month.
      (cues.calendar.months.has(token.lower) && !isCapital(tokens[index + 1])) ||
      isCommon(tokens, index, cues) ||
      token.lower === 'the' ||
      /^[@#]$/.test(tokens[index - 1]?.text ?? '')
    ) {
      index++
      continue
    }
    const end = runEnd(tokens, index, cues)
    // "Ann Lee, D-Orlo Beach": a party and a seat.
    if (/^[DR]-\p{Lu}/u.test(token.text)) {
      index = end
      continue
    }
    const owner = found.at(-1)
    const isOwned =
      owner?.end === index &&
      isPossessive(tokens[index - 1]) &&
      ownedBody.test(bare(tokens[end - 1]?.text ?? ''))
    const parts = isOwned
      ? [{ roleFirst: owner.first, first: owner.first, end }]
      : partsOf(tokens, index, end, cues)
    for (const part of parts) {
      const mention = mentionOf(read, part, cues)
      if (mention) found.push(mention)
    }
    index = Math.max(end, index + 1)
  }
  return found
}
