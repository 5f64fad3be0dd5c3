import type { FigureFact } from './figure-fact'

type TextOf = (figure: FigureFact) => { readonly before: string; readonly behind: string }

const from = /(?:^|\s)(?:von|vom|de|du|del|da|dal|van|desde)\s$/iu
const to = /^\s(?:auf|à|al?|para|naar)\s$/u
// A number of more digits needs no scale of another's.
const whole = 1000

/** What a number was multiplied by: 1e6 of "2,9 Millionen". */
function scaleOf({ text, value }: FigureFact): number {
  const written = Number(/\d+(?:[.,]\d+)?/.exec(text)?.[0].replace(',', '.'))
  const scale = Math.round((value ?? 0) / written)
  return /^10+$/.test(String(scale)) && scale >= whole && !/\d[.\s]\d{3}/.test(text) ? scale : 1
}

/** "von 3,4 auf 2,9 Millionen Euro", "de 19 à 7 %": the first number is of what stands behind the second. */
export const withChanges = (figures: readonly FigureFact[], textOf: TextOf): readonly FigureFact[] =>
  figures.map((figure, index) => {
    const next = figures[index + 1]
    const { unit, value, span, counted } = figure
    if (!next || unit !== null || value === null || counted !== null) return figure
    const { before, behind } = textOf(figure)
    if (!from.test(before) || !to.test(behind.slice(0, next.span.start - span.end))) return figure
    return {
      ...figure,
      value: value < whole ? value * scaleOf(next) : value,
      unit: next.unit,
      counted: next.counted,
    }
  })
