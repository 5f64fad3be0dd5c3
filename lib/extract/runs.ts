import type { Mark, Run } from '@/lib/article/block'

export interface Style {
  readonly marks: readonly Mark[]
  readonly href: string | null
}

export const plain: Style = { marks: [], href: null }

const sameStyle = (a: Run, b: Style): boolean =>
  a.href === b.href && a.marks.length === b.marks.length && a.marks.every((mark) => b.marks.includes(mark))

// Only the last character: a pattern would go through the growing text at every word.
const endsBlank = (text: string): boolean => /\s/.test(text.slice(-1))

/** Adds text to the runs, joined to the last one if it looks the same. */
export function addText(runs: Run[], text: string, style: Style): void {
  const last = runs.at(-1)
  const clean = last && endsBlank(last.text) ? text.replace(/^ +/, '') : text
  if (clean === '') return
  if (last && sameStyle(last, style)) runs[runs.length - 1] = { ...last, text: last.text + clean }
  else runs.push({ text: clean, marks: style.marks, href: style.href })
}

/** White space off both ends and around line breaks; empty runs out. */
export function trimRuns(runs: readonly Run[]): readonly Run[] {
  const clean: Run[] = []
  for (const run of runs) {
    const atStart = clean.length === 0 || clean.at(-1)?.text.endsWith('\n')
    const text = run.text.replace(/ *\n[ \n]*/g, '\n')
    addText(clean, atStart ? text.replace(/^\s+/, '') : text, run)
  }
  for (let last = clean.pop(); last; last = clean.pop()) {
    const text = last.text.trimEnd()
    if (text === '') continue
    clean.push({ ...last, text: text.toWellFormed() })
    break
  }
  return clean
}

export const runsText = (runs: readonly Run[]): string => runs.map((run) => run.text).join('')
