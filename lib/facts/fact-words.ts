import type { CalendarWords } from './calendar-words'
import type { EnglishRules, LanguageRules } from './language-rules'
import type { Reporting } from './reporting'
import type { Token, Writing } from './tokens'

export type DateUnit = 'day' | 'week' | 'weekend' | 'month' | 'year'

/** "last week": so many units from the day the article came out. */
export interface RelativeDate {
  readonly unit: DateUnit
  readonly offset: number
}

/** Phrases of several words, with the words they begin and end with: most tokens are told off by one look. */
export interface Phrases<T> {
  readonly all: ReadonlyMap<string, T>
  readonly firstWords: ReadonlySet<string>
  readonly lastWords: ReadonlySet<string>
  /** Words in the longest. */
  readonly longest: number
}

/** "of" in the languages that come from Latin: "de", "della", "du", "dos". */
export const of = /^d(?:[aeiou]s?|ell?[aeo]?)?'?$/

export type NameKind = 'person' | 'organisation' | 'place'

/** What the words around a name tell of it: 4 points settle it, 2 are enough where nothing speaks against it, less needs company. */
export type Rule = readonly [context: RegExp, kind: NameKind | 'thing', points: number]

/** Titles that point back to somebody named before. */
export interface TitleWords {
  /** "juez", "magistrado", "instructor": each tells of one post or trade. */
  readonly offices: readonly RegExp[]
  /** "mandatario": alone with its article it means somebody named before. */
  readonly trades: RegExp
}

/** What a language's people, organisations and places are told apart by. */
export interface NameWords {
  /** "minister", "coach": who somebody is, in the singular. */
  readonly roles: ReadonlySet<string>
  /** German puts what somebody leads into the same word. */
  readonly roleEnd: RegExp | null
  /** "brésilien": where somebody is from, behind who they are. */
  readonly origin?: RegExp
  /** People have two surnames, and may go by the first. */
  readonly twoSurnames?: boolean
  /** "jueces": who several are; each of their list is one. */
  readonly severalRoles?: ReadonlySet<string>
  /** "Garantías" of "la jueza de Garantías Ana Ruiz": what an office is for, and nobody's given name. */
  readonly portfolio?: RegExp
  /** With a capital before a name they are no title: "Star", "Model". */
  readonly weakRoles: ReadonlySet<string>
  /** "king", "hunter": behind another capital a surname, no title. */
  readonly surnameRoles: ReadonlySet<string>
  /** "prime", "deputy": what stands before a title and belongs to it. */
  readonly beforeRole: ReadonlySet<string>
  /** "who heads the council": what somebody does is who it is. */
  readonly leads: ReadonlySet<string>
  /** "linebacker", "dietitian": by its ending, whoever does something. */
  readonly doer: RegExp
  /** How names of people sound where other words seldom do. */
  readonly sound: RegExp
  /** "Kenya's Defence Ministry": bodies whose owner is part of their name. */
  readonly ownedBodies: ReadonlySet<string>
  /** "the Human Relations committee": bodies whose noun papers write small. */
  readonly smallBodies: ReadonlySet<string>
  /** The commonest: who has one is somebody; empty where the rules do without. */
  readonly givenNames: ReadonlySet<string>
  /** What stands right before words that are no name where a given name follows: "della" Florida Marco Conti. */
  readonly beforeGiven: RegExp | null
  /** "mr", "dr": how to speak to somebody; they tell no role. */
  readonly address: ReadonlySet<string>
  /** Nouns that organisations, places and other things end with. */
  readonly organisations: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly things: ReadonlySet<string>
  /** "company", "newspaper": small words beside an organisation's name. */
  readonly bodies: ReadonlySet<string>
  /** Names of organisations that show nothing else: "hamas". */
  readonly knownOrganisations: ReadonlySet<string>
  /** Names of places the browser has none for, by what all names of one place share. */
  readonly knownPlaces: ReadonlyMap<string, string>
  /** "kurdish": of a people or a faith; what is made from a country's name goes without saying. */
  readonly adjectives: ReadonlySet<string>
  /** "calif": what a state is shortened to behind its town. */
  readonly shortStates: ReadonlySet<string>
  /** Written with capitals and no name: "tv", "internet". */
  readonly noNames: ReadonlySet<string>
  /** Where people seldom stand, over `contextOf`: behind an article, a preposition of place. */
  readonly nobody: RegExp
  /** Besides those of every language, over `contextOf`. */
  readonly rules: readonly Rule[]
  /** What has capitals like a person's name and is none. */
  readonly noPerson: RegExp | null
}

/** What a year is told by parts of. */
export interface PartsOfYear {
  readonly ordinals: ReadonlyMap<string, number>
  /** How many months each has. */
  readonly lengths: ReadonlyMap<string, number>
  /** "the end of 2019": a month, as papers use it. */
  readonly edges: ReadonlyMap<string, number>
}

/** The small vocabulary a language's figures, dates and quotes are read with. Phrases are lower case, words apart by one space. */
export interface FactWords {
  readonly decimal: '.' | ','
  /** Mexican Spanish: read by its words, with numbers as in English. */
  readonly point?: boolean
  /** What its tokens are before anything is read: Turkish leaves out the cases written onto names and numbers. */
  readonly rewritten?: (tokens: readonly Token[]) => readonly Token[]
  /** What stands before its number: Turkish "yüzde", the signs of Latin America's money. */
  readonly leadUnits?: ReadonlyMap<string, string>
  /** "primero" of "primero de mayo": days told by an ordinal word. */
  readonly dayNames?: ReadonlyMap<string, number>
  /** "tiers" of "deux tiers": a part, and not so many of anything. */
  readonly fractions?: ReadonlyMap<string, number>
  /** "homme" of "un homme de 34 ans", besides the roles. */
  readonly somebody?: RegExp
  /** "sur" of "trois élèves sur dix". */
  readonly shares?: RegExp
  /** German: every noun has a capital letter. */
  readonly capitalNouns: boolean
  /** The first day of the week: Sunday is 0, Monday 1. */
  readonly weekStart: 0 | 1
  readonly numbers: ReadonlyMap<string, number>
  /** "million": multiplies what stands before it. */
  readonly scales: ReadonlyMap<string, number>
  readonly hedges: Phrases<true>
  /** "or more", behind the number. */
  readonly hedgesAfter: ReadonlySet<string>
  readonly rangeWords: ReadonlySet<string>
  /** Before the first of two numbers or dates and between them: what makes one stretch of both. */
  readonly stretch: { readonly from: RegExp; readonly to: RegExp }
  readonly percent: ReadonlySet<string>
  readonly currencies: ReadonlyMap<string, string>
  /** "canadian" of "canadian dollars": whose money it is. */
  readonly nations?: ReadonlyMap<string, string>
  readonly units: ReadonlySet<string>
  /** Words that end the noun phrase behind a number. */
  readonly stops: ReadonlySet<string>
  /** "of": may join two noun phrases. */
  readonly joins: ReadonlySet<string>
  /** "$6 million in commitments", "two days of talks". */
  readonly unitJoins: ReadonlySet<string>
  readonly auxiliaries: ReadonlySet<string>
  readonly participles: ReadonlySet<string>
  /** "No.", "page": the number behind names a thing and counts nothing. */
  readonly labels: ReadonlySet<string>
  /** "aged", "old": the number beside is an age. */
  readonly ages: ReadonlySet<string>
  readonly clock: ReadonlySet<string>
  /** Between a day and a month, or a month and a year: "de". */
  readonly dateLinks: ReadonlySet<string>
  readonly relative: Phrases<RelativeDate>
  readonly dateUnits: ReadonlyMap<string, DateUnit>
  readonly next: ReadonlySet<string>
  readonly last: ReadonlySet<string>
  readonly these: ReadonlySet<string>
  readonly dayParts: ReadonlySet<string>
  /** Days of the year by their names: `1224` is December 24. */
  readonly holidays?: ReadonlyMap<string, number>
  /** "first", "quarter" and "end" of a year. */
  readonly partsOfYear?: PartsOfYear
  /** "summer": the month it begins with north of the equator, where the languages listed have most of their papers. */
  readonly seasons?: ReadonlyMap<string, number>
  /** A bare number of four digits behind these is a year. */
  readonly yearLeads: ReadonlySet<string>
  readonly future: ReadonlySet<string>
  /** Verbs of what was: nearer to a date than one of the future they settle it. */
  readonly past?: ReadonlySet<string>
  /** What a verb of the past ends in. */
  readonly pastForm?: RegExp
  /** What a verb of the future ends in. */
  readonly futureForm?: RegExp
  readonly agoBefore: ReadonlySet<string>
  readonly agoAfter: ReadonlySet<string>
  readonly said: ReadonlySet<string>
  /** Behind these a word of saying is a noun or a passive: "the report", "was asked". */
  readonly nounLeads: ReadonlySet<string>
  readonly accordingTo: Phrases<true>
  /** How it writes words and numbers. */
  readonly writing: Writing
  /** Where the verb of a sentence stands: behind its subject in English, first in Arabic, last in Turkish. */
  readonly verbStands: 'first' | 'second' | 'free' | 'last'
  /** Where the verb stands last: what follows a quotation that somebody says. */
  readonly saidBehind?: RegExp
  readonly pronouns: ReadonlySet<string>
  /** "he", "she": before any name they go on with whom the sentence before was about. */
  readonly goesOn?: RegExp
  /** "they", "it": pronouns that mean no single person. */
  readonly several?: ReadonlySet<string>
  /** "he", "she": words and given names of whom each can't mean. */
  readonly unlikePronoun?: ReadonlyMap<string, ReadonlySet<string>>
  /** "I", "we": whoever writes the story. */
  readonly author?: ReadonlySet<string>
  /** German and Dutch: behind such a word at the head of a clause stands the verb, and its subject behind. */
  readonly inverts?: ReadonlySet<string>
  /** German: the mood of what somebody else is told to have said. */
  readonly told?: RegExp
  /** Behind these stands no subject: prepositions, German's articles of the dative. */
  readonly governs: ReadonlySet<string>
  /** "actor": alone with its article behind a verb of saying it means somebody named before. English. */
  readonly trades?: ReadonlySet<string>
  /** What people are called by besides their names, in other languages. */
  readonly titles?: TitleWords
  readonly calendar: CalendarWords
  /** German: "Mittwochnachmittag". */
  readonly weekdayTail: RegExp | null
  /** Hebrew and Arabic write "in", "of", "the" onto the word. */
  readonly prefix: RegExp | null
  readonly names: NameWords
  /** English alone. */
  readonly english?: EnglishRules<FactWords>
  /** Of English alone. */
  readonly reporting?: Reporting<FactWords>
  /** Beside English. */
  readonly rules?: LanguageRules<FactWords>
}

/** A rule's pattern to be asked where the name stands (`y`), not looked for all over its surroundings: what precedes the name becomes a lookbehind. */
export function atName({ source }: RegExp): RegExp {
  const [before = ''] = source.split('_', 1)
  const name = source.slice(before.length)
  // A rule that begins with `_` holds for longer names, too.
  return new RegExp(before ? `(?<=${before})${name}` : name.replace(/^_(?!_)/, '__?'), 'y')
}

/** `a|b|c` as a set. */
export function set(text: string): ReadonlySet<string> {
  const entries = new Set(text.split('|'))
  entries.delete('')
  return entries
}

/** `add|argue` with "adds", "added", "argues", "argued". */
export const toldForms = (text: string): string =>
  text
    .split('|')
    .map((verb) => `${verb}s|${verb.replace(/e$/, '')}ed`)
    .join('|')

const pairs = (text: string): readonly (readonly [string, string])[] =>
  text.split('|').flatMap((entry) => {
    const [key, value] = entry.split('=')
    return key && value ? [[key, value] as const] : []
  })

/** `afirm|asegur` with each of the endings `a|ó|ado`: what a language's regular verbs of saying look like in the news. */
export const forms = (stems: string, endings: string): readonly string[] =>
  stems.split('|').flatMap((stem) => endings.split('|').map((ending) => stem + ending))

/** `two=2|three=3` as a map. */
export const numbersIn = (text: string): ReadonlyMap<string, number> =>
  new Map(pairs(text).map(([key, value]) => [key, Number(value)]))

export const partsOfYear = (ordinals: string, lengths: string, edges: string): PartsOfYear => ({
  ordinals: numbersIn(ordinals),
  lengths: numbersIn(`q=3|h=6|${lengths}`),
  edges: numbersIn(edges),
})

/** `dollars=USD|euros=EUR` as a map. */
export const namesIn = (text: string): ReadonlyMap<string, string> => new Map(pairs(text))

/** `u.s=US|texas` as a map; what stands alone is named after itself. */
export const placesIn = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...set(text)].map((entry) => {
      const [name = entry, place = name] = entry.split('=')
      return [name, place]
    }),
  )

const dateUnitOf = (text: string): DateUnit =>
  text === 'week' || text === 'weekend' || text === 'month' || text === 'year' ? text : 'day'

/** `days=day|weeks=week` as a map. */
export const dateUnitsIn = (text: string): ReadonlyMap<string, DateUnit> =>
  new Map(pairs(text).map(([key, value]) => [key, dateUnitOf(value)]))

// As the tokens stand: "l’an dernier" is three words; "aujourd’hui" and Dutch "zo’n" are one.
const inTokens = (phrase: string): string => phrase.replace(/(?<!aujourd|zo)'(?=\p{Alpha})/gu, "' ")

function phrasesOf<T>(written: readonly (readonly [string, T])[]): Phrases<T> {
  const entries = written.map(([phrase, value]) => [inTokens(phrase), value] as const)
  const keys = entries.map(([phrase]) => phrase.split(' '))
  return {
    all: new Map(entries),
    firstWords: new Set(keys.map((words) => words[0] ?? '')),
    lastWords: new Set(keys.map((words) => words.at(-1) ?? '')),
    longest: Math.max(0, ...keys.map((words) => words.length)),
  }
}

/** `more than|at least` as phrases. */
export const phrasesIn = (text: string): Phrases<true> =>
  phrasesOf([...set(text)].map((phrase) => [phrase, true] as const))

/** `yesterday=day-1|last week=week-1` as a map. */
export const relativesIn = (text: string): Phrases<RelativeDate> =>
  phrasesOf(
    pairs(text).map(([key, value]) => {
      const [, unit = 'day', offset = '0'] = /^([a-z]+)([+-]?\d+)$/.exec(value) ?? []
      return [key, { unit: dateUnitOf(unit), offset: Number(offset) }]
    }),
  )
