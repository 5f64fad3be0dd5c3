import type { CalendarWords } from './calendar-words'
import type { FactWords, NameWords } from './fact-words'
import type { Gazetteer } from './gazetteer'
import type { Token } from './tokens'

/** What names are read with. */
export interface NameCues {
  readonly words: FactWords
  readonly gazetteer: Gazetteer
  readonly calendar: CalendarWords
  /** What `marked` has told of a word so far. */
  readonly marks: Map<string, string>
  /** Words the article writes small, and those that are small in its language. */
  readonly small: ReadonlySet<string>
  /** Words the article writes with a capital inside a sentence. */
  readonly inside: ReadonlySet<string>
}

// "Al-Thani" and "al-Thani", "d'Artagnan", "eBay".
const capital = /^(?:\p{Upper}|(?:a[dlnrs]|el|ul|d|l|i|e)[-'’]?\p{Upper})[\p{Alpha}\p{Gr_Ext}\p{Nd}.&'’-]*$/u
const neverName = /^(?:i|i'm|i've|i'll|i'd|am|pm)$/
// Months that are names of people too.
const alsoName = /^(?:march|april|may|june|august|jan|julio|abril)$/

/** "de", "van", "bin": small words inside a person's name. */
export const particle =
  /^(?:d(?:ell)?'|de|del|della|di|da|do|dos|du|van|von|bin|bint|al|el|la|le|ibn|ter|ten|zu|y)$/

export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.text !== token.lower && capital.test(token.text)

/** The noun a name is built on: "University" of Tokyo, Harbor "Bank", World "War" II, "Highway" 1. */
export function headOf(own: readonly Token[]): string {
  const joint = own.findIndex(({ lower }) => /^(?:of|for|on|at)$/.test(lower))
  const last = own.length > 1 && /^[IVX\d]+$/.test(own.at(-1)?.text ?? '') ? own.length - 1 : own.length
  return bare(own[(joint > 0 ? joint : last) - 1]?.text ?? '')
}

export const isPossessive = (token: Token | undefined): boolean =>
  token?.lower.includes("'") === true && /\p{Alpha}['’]s$|s['’]$/u.test(token.text)

export const isNeverName = ({ lower }: Token, { calendar }: NameCues): boolean =>
  neverName.test(lower) ||
  calendar.weekdays.has(lower) ||
  (calendar.months.has(lower) && !alsoName.test(lower))

/** Lower case without what hangs on it: "Kenya's", "Inc". */
export function bare(text: string): string {
  const lower = text.toLowerCase().replaceAll('’', "'")
  // Most words end in none of these, and are asked for often.
  const last = lower.at(-1)
  return last === 's' || last === "'" || last === '.' ? lower.replace(/'s$|'$|\.$/, '') : lower
}

/** Whether the story writes it small as well, be it one or several: "godfathers". */
export const isSmall = (word: string, small: ReadonlySet<string>): boolean =>
  small.has(word) || small.has(`${word}s`) || small.has(word.replace(/s$/, ''))

/** "Frank", and the "Frank-Walter" made with it. */
export const isGiven = (token: Token | undefined, { givenNames }: NameWords): boolean =>
  givenNames.has(bare(token?.text ?? '').split('-', 1)[0] ?? '')

/** "Hamas-run", "Kyiv-based": a name with a small word on it, by the length of the name; 0 for all else. */
export function nameInCompound(token: Token | undefined): number {
  if (!token?.text.includes('-')) return 0
  const match =
    /^(\p{Upper}[\p{Alpha}\p{Gr_Ext}.]+)-\p{Lower}+(?:ed|un|orn|yle|ike|era|ide|ree|ade|eld|nd)$/u.exec(
      token.text,
    )
  return match?.[1]?.length ?? 0
}
