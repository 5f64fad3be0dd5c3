import type { Paper } from './print-reading.ts'

/** The terminal, or, where there is none, the 80 columns that files of text are written in. */
export const thisPaper = (): Paper => ({
  width: process.stdout.columns ?? 80,
  styled: process.stdout.isTTY === true && !process.env.NO_COLOR,
})
