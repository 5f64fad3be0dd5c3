import { dateWords } from './date-words.ts'
import { english } from './english.ts'
import { factSections } from './fact-lines.ts'
import type { LabLine } from './lab-line.ts'
import { wrapText } from './wrap-text.ts'

export interface Paper {
  /** Of the terminal. */
  readonly width: number
  /** ANSI codes only where a person looks on. */
  readonly styled: boolean
}

const codes = { bold: '1', dim: '2', underline: '4' } as const

/** A longer line is hard to follow with the eye. */
const WIDEST = 100
/** Of points, or stories in a list. */
const MOST_ITEMS = 12

const together = (parts: readonly (string | null | false)[]): string => parts.filter(Boolean).join(' · ')

function weatherLine({ weather }: LabLine): string {
  if (!weather) return ''
  const degrees = (value: number | null, what = '') =>
    value === null ? null : `${what}${value}°${weather.unit ?? ''}`
  return together([
    degrees(weather.temp),
    weather.condition,
    weather.location,
    degrees(weather.high, 'high '),
    degrees(weather.low, 'low '),
    english('masthead.onThisPage'),
  ])
}

/** A reading for people: what the popup shows, in a terminal. */
export function printReading(line: LabLine, { width, styled }: Paper): string {
  const style = (code: keyof typeof codes, text: string) =>
    styled ? `\u001b[${codes[code]}m${text}\u001b[0m` : text
  const wrap = (text: string, indent = '') => wrapText(text, Math.min(width, WIDEST), indent)
  const head = (text: string, code: keyof typeof codes = 'dim') => (text ? [style(code, wrap(text))] : [])
  const more = (count: number) => (count > 0 ? [`  … and ${count} more`] : [])
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length > 0 ? ['', style('underline', title), ...lines] : []
  const bullet = (item: string) => wrap(`• ${item}`, '  ')
  const bullets = (title: string, items: readonly string[]) =>
    section(title, [...items.slice(0, MOST_ITEMS).map(bullet), ...more(items.length - MOST_ITEMS)])

  return [
    ...(line.error ? [...head(line.error.message, 'bold'), style('dim', line.url ?? line.id)] : []),
    ...head(line.title ?? '', 'bold'),
    ...(line.dek ? [wrap(line.dek)] : []),
    ...head(together([line.byline && `By ${line.byline}`, line.siteName, line.section])),
    ...head(
      together([
        line.published && dateWords(line.published),
        line.modified && `updated ${dateWords(line.modified)}`,
      ]),
    ),
    ...head(weatherLine(line)),
    ...bullets(english('brief.keyPoints'), line.keyPoints),
    ...bullets(
      english('brief.title'),
      line.summary.map((entry) => entry.text),
    ),
    ...factSections(line).flatMap(({ title, lines, more: left }) =>
      section(title, lines.length > 0 ? [...lines.map(bullet), ...more(left)] : []),
    ),
    ...(line.text
      ? [
          '',
          style('underline', english('story.label')),
          ...line.text.split('\n\n').map((block) => `${wrap(block)}\n`),
        ]
      : []),
    ...line.rails.flatMap((rail) =>
      bullets(
        rail.heading,
        rail.items.map((item) => together([item.title, item.time && dateWords(item.time), item.dek])),
      ),
    ),
    '',
  ].join('\n')
}
