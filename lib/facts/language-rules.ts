import type { CalendarDay } from './calendar-day'
import type { TextAround } from './figure-change'
import type { FigureFact } from './figure-fact'
import type { Money } from './money'
import type { NamePart } from './name-part'
import type { NumberReading } from './number-reading'
import type { Token, Writing } from './tokens'
import type { UnitReading } from './unit-reading'

type Tokens = readonly Token[]

interface TokenSpan {
  readonly first: number
  readonly end: number
}

/** "a year later": so far from the date told before. */
export interface AnchoredDate extends TokenSpan {
  readonly from: { readonly unit: 'day' | 'week' | 'weekend' | 'month' | 'year'; readonly offset: number }
  /** Its number is a figure as well. */
  readonly shared: boolean
}

/** What English alone reads: loaded with its words. */
export interface EnglishRules<Words> {
  /** Which way the dates of a sentence look from the day it was published. */
  readonly directionIn: (tokens: Tokens, words: Words) => (index: number) => 'ahead' | 'back' | 'unknown'
  readonly anchoredDate: (tokens: Tokens, index: number, words: Words) => AnchoredDate | null
  /** The words it begins with. */
  readonly anchors: ReadonlyMap<string, number>
  /** Where and when a figure holds. */
  readonly scopeOf: (tokens: Tokens, end: number, figure: number) => TokenSpan | null
  /** Behind what befell or was done by those counted. */
  readonly behindPeople: (tokens: Tokens, end: number, words: Words) => number
  /** "men and women". */
  readonly isPair: (one: string, other: string) => boolean
  /** "killing" of "killing 1,200 people". */
  readonly eventBefore: (tokens: Tokens, index: number, words: Words) => TokenSpan | null
  /** What tells of a change from one figure to another. */
  readonly changes: RegExp
  /** What a noun phrase may hold and can't end with. */
  readonly noHead: RegExp
}

/** What other languages do with numbers, days and sources where English does it its own way: loaded with their words, so that an English story doesn't wait for it. */
export interface LanguageRules<Words> {
  /** The words, numbers and marks of a sentence. */
  readonly tokensOf: (text: string, writing: Writing) => Tokens
  /** Which way the dates of a sentence look from the day it was published. */
  readonly directionIn: (tokens: Tokens, words: Words) => (index: number) => 'ahead' | 'back' | 'unknown'
  /** Behind the hour of the day whose number ends at `end`; `null` where it is none. */
  readonly behindHour: (tokens: Tokens, index: number, end: number, words: Words) => number | null
  /** "un día sábado": no day of the calendar. */
  readonly isAnyDay: (tokens: Tokens, index: number) => boolean
  /** "mañana miércoles": whether a weekday is the day named before it. */
  readonly isSameDay: (iso: string | null | undefined, weekday: number | undefined) => boolean
  /** "Eylül ayında": a month and no other word. */
  readonly isMonth: (tokens: Tokens, index: number, words: Words) => boolean
  /** Hebrew "שני": an ordinal, where no word for a day stands before it. */
  readonly isOrdinalDay: (tokens: Tokens, index: number) => boolean
  /** "la mañana": the part of the day, where the word alone is tomorrow. */
  readonly isMorning: (tokens: Tokens, index: number, length: number) => boolean
  /** Whether a phrase for the weekend before can mean the one to come. */
  readonly isAnyWeekend: (phrase: string) => boolean
  /** "(13)" behind a weekday: the day itself. */
  readonly numberedWeekday: (
    tokens: Tokens,
    index: number,
    words: Words,
    today: CalendarDay,
    weekday: number,
  ) => { readonly day: CalendarDay; readonly end: number } | null
  /** "no último dia 3", "geçen yılın şubat ayında". */
  readonly numberedDay: (
    tokens: Tokens,
    index: number,
    words: Words,
    today: CalendarDay,
  ) => { readonly iso: string; readonly end: number } | null
  /** "les années 1990", "nel ’94", "2024 yılının şubat ayında". */
  readonly yearsAt: (
    tokens: Tokens,
    index: number,
    words: Words,
  ) => { readonly first: number; readonly end: number; readonly iso: string } | null
  /** What is below the last round part of a number: "mil quinientos", "3 bin 400". */
  readonly withRest: (reading: NumberReading, tokens: Tokens, words: Words) => NumberReading
  /** Words for a half before a scale: "medio" of "medio millón". */
  readonly halves: readonly string[]
  /** Words for one. */
  readonly ones: readonly string[]
  /** Behind "y medio", "et demi", else `index`. */
  readonly behindHalf: (tokens: Tokens, index: number) => number
  /** "deux Français sur trois". */
  readonly share: (
    tokens: Tokens,
    low: NumberReading,
    words: Words,
  ) => { readonly of: number; readonly end: number } | null
  /** A number that counts nothing: "5. dakikada", "12, rue de la Paix", "les Vingt-Sept", "2 a 1". */
  readonly isThing: (tokens: Tokens, number: NumberReading, end: number, words: Words) => boolean
  /** "couronnes suédoises", "dollars de Taïwan": money of which more than one state has some, behind a number. */
  readonly nationalMoney: (tokens: Tokens, index: number, words: Words) => UnitReading | null
  /** Numbers whose money goes unsaid. */
  readonly settleMoney: (
    figures: readonly FigureFact[],
    textAround: TextAround,
    last: Money,
  ) => readonly FigureFact[]
  /** "Ana Ruiz, 34 ans,", "un homme de 34 ans": by the number and its unit. */
  readonly isAge: (tokens: Tokens, first: number, unit: number, end: number, words: Words) => boolean
  /** Numbers whose money is the only one a story tells. */
  readonly onlyMoney: (figures: readonly FigureFact[]) => readonly FigureFact[]
  /** The names in a run of capitals that hold who or what stands before a name: "la jueza de Garantías Ana Ruiz", "il senatore della Florida Marco Conti". */
  readonly behindOther: (
    tokens: Tokens,
    start: number,
    end: number,
    placeOf: (name: string) => string | undefined,
    words: Words,
  ) => readonly NamePart[] | null
  /** Whether a run of capitals is a body's by its first word: "la Organización Médica Colegial". */
  readonly isBody: (own: Tokens, words: Words) => boolean
  /** Whether a word for a role that ends a name is a surname: "Bruno Le Maire". */
  readonly isSurname: (before: Token | undefined, role: Token | undefined, words: Words) => boolean
  /** The title before the comma before a name. */
  readonly titleBeforeComma: (tokens: Tokens, comma: number, words: Words) => number | null
  /** "Millionen Menschen": German writes nouns with capitals too. */
  readonly isNoun: (
    own: Tokens,
    before: Token | undefined,
    cues: {
      readonly words: Words
      readonly small: ReadonlySet<string>
      readonly inside: ReadonlySet<string>
      readonly gazetteer: { readonly placeOf: (name: string) => string | undefined }
    },
  ) => boolean
  /** Behind whose something is, in a run of capitals: "Barack Obamas Rettungsaktion". */
  readonly genitiveEnd: (
    tokens: Tokens,
    first: number,
    end: number,
    inside: ReadonlySet<string>,
    words: Words,
  ) => number | null
  /** Where the title of "l’agente di polizia Ana Ruiz", "l’attaquant brésilien Thiago Moura" begins, by where her name does. */
  readonly titleWithNoun: (tokens: Tokens, name: number, words: Words) => number | null
  /** "Ana Ruiz y Marta Oliva": whether a small word between capitals parts two names; `opens`: the sentence opens with the first. */
  readonly partsNames: (tokens: Tokens, run: number, index: number, opens: boolean, words: Words) => boolean
  /** Whether a word may belong to the title behind it. */
  readonly describes: (tokens: Tokens, index: number, title: number, words: Words) => boolean
  /** "seine Frau Ana": she is his wife. */
  readonly isTheirs: (before: Token | undefined) => boolean
  /** "el sargento Marco Oliva", "Paulo Bento Reis": whether the word for a role at `at` has a name behind it, or ends one. */
  readonly isInName: (tokens: Tokens, at: number, first: number, behind: number, words: Words) => boolean
  /** "…, le ministre a répondu": a clause, and no apposition. */
  readonly isTold: (own: Tokens, role: number, words: Words) => boolean
  /** What it says of a name that it looks like a person's, where no given name is known. */
  readonly namePoints: (last: Token | undefined, doubtful: boolean, words: Words) => number
  /** Whether what stands here may be somebody, where nothing settles it; `nobody`: people seldom stand here. */
  readonly mayBePerson: (own: Tokens, nobody: boolean, hasArticle: boolean, words: Words) => boolean
  /** "Turnuvada": a word that opens a sentence, and by its ending no name. */
  readonly isWhere: (token: Token, words: Words) => boolean
  /** Behind the day that may stand between a verb and who speaks. */
  readonly behindDay: (tokens: Tokens, index: number, words: Words) => number
  /** Behind how it was told: "según ha informado". */
  readonly behindTelling: (tokens: Tokens, index: number, words: Words) => number
  /** Where "ha riferito" begins. */
  readonly withAuxiliaries: (tokens: Tokens, verb: number) => number
}
