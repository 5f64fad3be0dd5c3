import Papa from 'papaparse'
import type { Rejection } from './import-job'

/** The rows that were not taken over, as a table of their own. What a file had written is written again with a guard, or a program would take it for a formula (SECURITY.md 12). */
export const rejectedCsv = (
  headings: readonly [string, string, string, string],
  rows: readonly (Pick<Rejection, 'file' | 'line' | 'what'> & { readonly why: string })[],
): string =>
  Papa.unparse(
    { fields: [...headings], data: rows.map(({ file, line, why, what }) => [file, line, why, what]) },
    { escapeFormulae: true },
  )
