import { expect, test } from 'vitest'
import { calendarWords } from '@/lib/facts/calendar-words'
import { wordsFor } from '@/lib/facts/words-for'

test('English knows every month and day that Intl knows', () => {
  const asked = calendarWords('en', new Map())
  const known = wordsFor('en').calendar
  expect([...asked.months].filter(([name, month]) => known.months.get(name) !== month)).toEqual([])
  expect([...known.weekdays].sort()).toEqual([...asked.weekdays].sort())
})

test.each([
  ['de', 'märz', 'samstag'],
  ['pt', 'março', 'segunda'],
  ['he', 'מרץ', 'שבת'],
])('in %s Intl is asked for "%s" and "%s"', (locale, month, day) => {
  const { months, weekdays } = calendarWords(locale, new Map())
  expect(months.get(month)).toBe(3)
  expect([weekdays.size >= 7, weekdays.has(day)]).toEqual([true, true])
})
