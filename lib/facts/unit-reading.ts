export interface UnitReading {
  readonly unit: string | null
  readonly first: number
  /** Behind the last token of the unit. */
  readonly end: number
  readonly money: boolean
  /** "42-day": the noun it describes comes behind. */
  readonly compound: boolean
  readonly age: boolean
  /** Where the counted noun begins when that is not at `end`: behind the dash of "five-story". */
  readonly countedFrom: number | null
}

export const reading = (
  unit: string | null,
  first: number,
  end: number,
  more: Partial<UnitReading> = {},
): UnitReading => ({
  unit,
  first,
  end,
  money: false,
  compound: false,
  age: false,
  countedFrom: null,
  ...more,
})
