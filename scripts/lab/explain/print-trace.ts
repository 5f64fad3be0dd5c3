import type { LabLine } from '#scripts/lab/lab-line.ts'
import type { Paper } from '#scripts/lab/print-reading.ts'
import { wrapText } from '#scripts/lab/wrap-text.ts'
import type { Deed, FieldTrace, StepTrace, Trace } from './trace.ts'

/** More lines of one step than this hide the next one. */
const MOST_LINES = 15
/** Whole standfirsts stand among the candidates. */
const LONGEST_VALUE = 90

const count = (value: number): string => value.toLocaleString('en')
const cut = (text: string): string =>
  text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE - 1).toWellFormed()}…` : text

/** Deeds of one kind on things of one name, as with sixty lazy pictures, are one line. */
function deedLines(deeds: readonly Deed[], more: number): readonly string[] {
  const groups = [...Map.groupBy(deeds, ({ did, what, why }) => JSON.stringify([did, what, why])).values()]
  const lines = groups.slice(0, MOST_LINES).flatMap(([first, ...others]) => {
    if (!first) return []
    const { did, what, why, text } = first
    const chars = first.chars + others.reduce((sum, each) => sum + each.chars, 0)
    return [
      [
        `${did} ${others.length > 0 ? `${others.length + 1} × ` : ''}${what}`,
        why,
        chars > 0 && `${count(chars)} characters`,
        text !== '' && `“${text}”`,
      ]
        .filter(Boolean)
        .join(' · '),
    ]
  })
  const left = Math.max(0, groups.length - MOST_LINES) + more
  return left > 0 ? [...lines, `… and ${count(left)} more`] : lines
}

function stepLines({ step, why, chars: [before, after], deeds, more }: StepTrace): readonly string[] {
  const size =
    before === after ? `${count(after)} characters` : `${count(before)} → ${count(after)} characters`
  return [
    `${step}: ${why} (${deeds.length === 0 && before === after ? 'nothing to do' : size})`,
    ...deedLines(deeds, more),
  ]
}

const fieldLines = ({ field, value, choices }: FieldTrace): readonly string[] => [
  `${field}: ${value === null ? 'none' : cut(value)}`,
  ...choices.map(
    (choice) =>
      `${choice.chosen ? '✓' : ' '} ${choice.score.toFixed(1).padStart(5)}  ${choice.source.padEnd(20)}  ${choice.value === value ? 'the same' : cut(choice.value)}`,
  ),
]

/** How a page came to its reading, for people: the fields with all candidates, then the steps in order. */
export function printTrace(line: LabLine, trace: Trace | null, { width, styled }: Paper): string {
  const bold = (text: string) => (styled ? `\u001b[1m${text}\u001b[0m` : text)
  const part = ([head = '', ...lines]: readonly string[]): readonly string[] => [
    bold(wrapText(head, width)),
    ...lines.map((each) => wrapText(`  ${each}`, width, '      ')),
  ]
  return [
    bold(line.title ?? line.id),
    ...(line.url ? [line.url] : []),
    ...(line.error ? [line.error.message] : []),
    '',
    ...(trace ? [...trace.fields.map(fieldLines), ...trace.steps.map(stepLines)].flatMap(part) : []),
    '',
  ].join('\n')
}
