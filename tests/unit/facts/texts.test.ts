import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { factsOf } from './facts-of'

// Short news texts of our own, each with what it tells: "F" a figure ("3-5", "1250000 EUR", "4.5 %"), "D" a date as
// resolved and written, "P" a person and their role. "?" may be found or not. All came out on 14 May 2024, a Tuesday.
const folder = new URL('texts/', import.meta.url)

interface Told {
  readonly optional: boolean
  readonly what: string
}

const told = (lines: readonly string[], kind: string): readonly Told[] =>
  lines.flatMap((line) => {
    const [, optional = '', what = ''] = new RegExp(`^(\\??)${kind} (.+)$`).exec(line) ?? []
    return what ? [{ optional: optional !== '', what }] : []
  })

/** All that must be found, and nothing that isn't told. */
function expectFacts(found: readonly string[], facts: readonly Told[]): void {
  const known = new Set(facts.map(({ what }) => what))
  expect(found.filter((what) => !known.has(what))).toEqual([])
  const all = new Set(found)
  expect(facts.filter(({ what, optional }) => !optional && !all.has(what))).toEqual([])
}

// What is counted and measured is the article's own word; money and shares are told apart.
const unitOf = (unit: string | null): string => (unit && /^(?:%|[A-Z]{3})$/.test(unit) ? ` ${unit}` : '')

describe.each(readdirSync(folder).map((file) => file.replace('.txt', '')))('news in %s', (language) => {
  const texts = readFileSync(new URL(`${language}.txt`, folder), 'utf8')
    .trim()
    .split('\n\n')
  const cases = texts
    .map((text) => text.split('\n'))
    .map((lines) => [lines[0]?.slice(2) ?? '', lines] as const)

  test.each(cases)('%s', (_name, lines) => {
    const { figures, dates, people } = factsOf(lines[1] ?? '', language, '2024-05-14T09:00:00Z')
    expectFacts(
      figures.map(({ value, hi, unit }) => `${value}${hi === null ? '' : `-${hi}`}${unitOf(unit)}`),
      told(lines, 'F'),
    )
    expectFacts(
      dates.map(({ iso }) => iso ?? 'unknown'),
      told(lines, 'D').map(({ what, optional }) => ({ what: what.split(' ')[0] ?? '', optional })),
    )
    const named = people.map(({ name, role }) => `${name} | ${role}`)
    for (const { what, optional } of told(lines, 'P')) {
      const [name = '', role = ''] = what.split(' | ')
      if (!optional) expect(named.some((each) => each.startsWith(`${name} |`))).toBe(true)
      if (!optional && role) expect(named.find((each) => each.startsWith(`${name} |`))).toContain(role)
    }
  })
})
