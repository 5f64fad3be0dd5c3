import type { FigureFact } from './figure-fact'

/** The text of its block before and behind a figure. */
export type TextAround = (figure: FigureFact) => { readonly before: string; readonly behind: string }

const from = /(?:^|\s)(?:from|von|vom|de|du|del|da|dal|van|desde)\s$/iu
const to = /^\s(?:to|auf|à|al?|para|naar)\s$/iu
// A number of more digits needs no scale of another's.
const whole = 1000
// "from 3 to 1.2 million" may well mean three.
const furthest = 10

const written = ({ text }: FigureFact): number =>
  Number(/\d+(?:[.,]\d+)?/.exec(text)?.[0].replace(',', '.') ?? Number.NaN)

/** What a number was multiplied by: 1e6 of "2,9 Millionen". */
function scaleOf(figure: FigureFact): number {
  const scale = Math.round((figure.value ?? 0) / written(figure))
  return /^10+$/.test(String(scale)) && scale >= whole && !/\d[.,\s]\d{3}/.test(figure.text) ? scale : 1
}

/** "from 3.4 to 2.9 million euros", "de 19 à 7 %": the first number is of what stands behind the second. */
export const withChanges = (figures: readonly FigureFact[], textAround: TextAround): readonly FigureFact[] =>
  figures.map((figure, index) => {
    const next = figures[index + 1]
    const { unit, value, span, counted } = figure
    if (!next || value === null || counted !== null || (unit !== null && unit !== next.unit)) return figure
    const { before, behind } = textAround(figure)
    if (!from.test(before) || !to.test(behind.slice(0, next.span.start - span.end))) return figure
    const step = written(next) / value
    const isNear = value < whole && step < furthest && step > 1 / furthest
    return {
      ...figure,
      value: isNear ? value * scaleOf(next) : value,
      unit: next.unit,
      counted: next.counted,
    }
  })
