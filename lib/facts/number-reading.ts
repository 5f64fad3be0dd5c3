/** A number as it stands in a sentence: its value and the tokens it takes up. */
export interface NumberReading {
  readonly value: number
  readonly first: number
  /** Behind the last token. */
  readonly end: number
  /** Written in digits. */
  readonly digits: boolean
  /** Multiplied by a word such as "million", which a range's lower end shares. */
  readonly scale: number
  /** So many of a hundred, told without a percent sign: "two-thirds". */
  readonly share?: true
}
