import type { Mark, Run } from '@/lib/article/block'

export interface Style {
  readonly marks: readonly Mark[]
  readonly href: string | null
}

export const plain: Style = { marks: [], href: null }

const sameStyle = (a: Run, b: Style): boolean =>
  a.href === b.href && a.marks.length === b.marks.length && a.marks.every((mark) => b.marks.includes(mark))

/** Collects runs: text is joined to the last one if it looks the same. */
export class RunsWriter {
  readonly runs: Run[] = []
  /** No more than white space so far. */
  isBlank = true
  /** The last character, kept apart: a look at the growing text itself would copy the whole of it for every piece. */
  last = ''

  add(text: string, style: Style): void {
    const clean = text.startsWith(' ') && /\s/.test(this.last) ? text.replace(/^ +/, '') : text
    if (clean === '') return
    this.last = clean.slice(-1)
    this.isBlank &&= clean.trim() === ''
    const before = this.runs.at(-1)
    if (before && sameStyle(before, style))
      this.runs[this.runs.length - 1] = { ...before, text: before.text + clean }
    else this.runs.push({ text: clean, marks: style.marks, href: style.href })
  }
}

/** White space off both ends and around line breaks; empty runs out. */
export function trimRuns(runs: readonly Run[]): readonly Run[] {
  const writer = new RunsWriter()
  for (const run of runs) {
    const atStart = writer.last === '' || writer.last === '\n'
    const text = run.text.includes('\n') ? run.text.replace(/ *\n[ \n]*/g, '\n') : run.text
    writer.add(atStart ? text.replace(/^\s+/, '') : text, run)
  }
  const clean = writer.runs
  for (let last = clean.pop(); last; last = clean.pop()) {
    const text = last.text.trimEnd()
    if (text === '') continue
    clean.push({ ...last, text: text.toWellFormed() })
    break
  }
  return clean
}

export const runsText = (runs: readonly Run[]): string => runs.map((run) => run.text).join('')
