import type { Mark, RailHeading } from './mark'

export const shape = (element: Element): string => `${element.tagName}.${element.getAttribute('class') ?? ''}`

/** Two gaps with one story each could be chance, as with two short lists cut by a script. */
const KICKER_RUNS = 2

/** A heading whose words tell a list is a kicker only where the same words come again. */
const keyOf = (heading: RailHeading): string =>
  heading.words ? `${shape(heading.element)}|${heading.text}` : shape(heading.element)

/** For each look of headings, how often it came again, and how often after just one story. */
function countRuns(marks: readonly Mark[]): ReadonlyMap<string, { all: number; single: number }> {
  const runs = new Map<string, { all: number; single: number; story: number }>()
  let story = 0
  let url = ''
  for (const mark of marks) {
    if (mark.type === 'link') {
      if (mark.url !== url) story++
      url = mark.url
      continue
    }
    const run = runs.get(keyOf(mark))
    if (!run) runs.set(keyOf(mark), { all: 0, single: 0, story })
    else {
      run.all++
      if (story - run.story === 1) run.single++
      run.story = story
    }
  }
  return runs
}

/** Marks without what stands in every entry: kickers, section names, "read more" labels. */
export function withoutKickers(marks: readonly Mark[]): readonly Mark[] {
  const runs = countRuns(marks)
  return marks.filter((mark, index) => {
    if (mark.type === 'link') return true
    const run = runs.get(keyOf(mark))
    if (run && run.all >= KICKER_RUNS && run.single > run.all / 2) return false
    // Between two links to one story: inside its entry.
    const before = marks[index - 1]
    const after = marks.slice(index + 1, index + 3).find((next) => next.type === 'link')
    return !(before?.type === 'link' && after?.type === 'link' && before.url === after.url)
  })
}
