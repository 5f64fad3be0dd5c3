import type { LabLine } from './lab-line.ts'
import { wrapText } from './wrap-text.ts'

export interface Paper {
  readonly width: number
  /** ANSI codes only where a person looks on. */
  readonly styled: boolean
}

const codes = { bold: '1', dim: '2', underline: '4' } as const

const nameAndSentence = (name: string, sentence: string): string => `${name}  ·  ${sentence}`

function figureText({ text, counted, per, sentence }: LabLine['figures'][number]): string {
  const about = [text, counted, per].filter(Boolean).join(' · ')
  return nameAndSentence(about, sentence)
}

/** A reading for people: what the popup shows, in a terminal. */
export function printReading(line: LabLine, { width, styled }: Paper): string {
  const style = (code: keyof typeof codes, text: string) =>
    styled ? `\u001b[${codes[code]}m${text}\u001b[0m` : text
  const wrap = (text: string, indent = '') => wrapText(text, Math.min(width, 100), indent)
  const section = (title: string, items: readonly string[]): readonly string[] =>
    items.length > 0 ? ['', style('underline', title), ...items.map((item) => wrap(`• ${item}`, '  '))] : []

  const facts = [
    line.byline,
    line.siteName,
    line.section,
    line.published,
    line.modified && `updated ${line.modified}`,
  ]
  const { weather } = line
  const degrees = (value: number | null) => (value === null ? null : `${value}°${weather?.unit ?? ''}`)
  return [
    ...(line.error ? [style('bold', line.error.message), style('dim', line.url ?? line.id)] : []),
    ...(line.title ? [style('bold', wrap(line.title))] : []),
    ...(line.dek ? [wrap(line.dek)] : []),
    ...(facts.some(Boolean) ? [style('dim', wrap(facts.filter(Boolean).join(' · ')))] : []),
    ...(weather
      ? [
          style(
            'dim',
            [
              degrees(weather.temp),
              weather.condition,
              weather.location,
              degrees(weather.high),
              degrees(weather.low),
            ]
              .filter(Boolean)
              .join(' · '),
          ),
        ]
      : []),
    ...section('Key points', line.keyPoints),
    ...section(
      'Summary',
      line.summary.map((entry) => entry.text),
    ),
    ...section('Figures', line.figures.map(figureText)),
    ...section(
      'Dates',
      line.dates.map((date) =>
        nameAndSentence(date.iso ? `${date.text} (${date.iso})` : date.text, date.sentence),
      ),
    ),
    ...section(
      'People',
      line.people.map(({ name, role }) => (role ? `${name}, ${role}` : name)),
    ),
    ...section(
      'Quotes',
      line.quotes.map(({ text, speaker }) => (speaker ? `“${text}” ${speaker}` : `“${text}”`)),
    ),
    ...(line.text ? ['', ...line.text.split('\n\n').map((block) => `${wrap(block)}\n`)] : []),
    ...line.rails.flatMap((rail) =>
      section(
        rail.heading,
        rail.items.map((item) => [item.title, item.time, item.dek].filter(Boolean).join(' · ')),
      ),
    ),
    '',
  ].join('\n')
}
