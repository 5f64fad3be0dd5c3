export interface Temperature {
  readonly value: number
  readonly unit: 'C' | 'F' | null
  readonly start: number
  readonly end: number
}

/** Stands between the text nodes of a widget: a reading may be split over several. */
export const SEAM = '\n'

// Degree signs as pages write them: the sign, the ordinals º and ª's neighbour ˚, and the letters ℃ and ℉. A dash after a digit is a range, not a minus.
const READING =
  /(?<![\d.,:] ?)([+\-−–]?)\s*(\d{1,3}(?:[.,]\d)?)\s*(?:([°º˚])\s*(?:([CF])(?![\p{Alpha}\d]))?|([℃℉]))/gu
/** No air on earth is outside of these, whatever the unit. */
const COLDEST = -90
const HOTTEST = 135

export function findTemperatures(text: string): readonly Temperature[] {
  return [...text.matchAll(READING)].flatMap((match) => {
    const [all, sign, digits = '', , letter, whole] = match
    const value = Number(digits.replace(',', '.')) * (sign && sign !== '+' ? -1 : 1)
    if (value < COLDEST || value > HOTTEST) return []
    const unit = letter === 'C' || whole === '℃' ? 'C' : letter === 'F' || whole === '℉' ? 'F' : null
    return [{ value: value === 0 ? 0 : value, unit, start: match.index, end: match.index + all.length }]
  })
}
