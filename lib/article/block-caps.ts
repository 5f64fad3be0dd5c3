// Far above any story seen (the longest live blogs have some 3,000 blocks), low enough that a hostile page or import cannot fill memory.
export const MOST_BLOCKS = 20_000
/** Runs of a line, items of a list, rows of a table. */
export const MOST_PARTS = 5_000
/** Characters of a run. */
export const LONGEST_TEXT = 200_000
export const MOST_PICTURES = 500
/** Of a table's row: https://html.spec.whatwg.org/multipage/tables.html caps colspan at it. */
export const MOST_CELLS = 1_000
export const LONGEST_TABLE_CAPTION = 2_000
/** Of one picture; the words under a figure are runs. */
export const LONGEST_CAPTION = 5_000
