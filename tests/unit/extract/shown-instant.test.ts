import { describe, expect, test } from 'vitest'
import { shownInstant } from '@/lib/extract/shown-instant'

describe('times as pages show them', () => {
  test.each([
    ['Dec 15, 2016, 1:55pm EST', 'en', '2016-12-15T13:55:00-05:00'],
    ['Updated 11:22 PM EST, Tue November 29, 2016', 'en', '2016-11-29T23:22:00-05:00'],
    ['December 1, 2016 12:05 a.m. PST', 'en', '2016-12-01T00:05:00-08:00'],
    ['Dec 15, 2016 2:57 PM UTC', 'en', '2016-12-15T14:57:00+00:00'],
    ['Thứ tư, 22/10/2025, 14:25 (GMT+7)', 'vi', '2025-10-22T14:25:00+07:00'],
    ['12.04.2024, 8:00 MESZ', 'de', '2024-04-12T08:00:00+02:00'],
  ])('%j is %j', (text, language, expected) => {
    expect(shownInstant(text, language)).toBe(expected)
  })

  test.each([
    ['Stand: 12.04.2024, 8:00 Uhr', 'de', '2024-04-12T08:00:00'],
    ['28.04.23 | 18:11 Uhr | Von Ada Reyes', 'de', '2023-04-28T18:11:00'],
    ['Veröffentlicht am 13. Mai 2026 um 15:44', 'de', '2026-05-13T15:44:00'],
    ['12.04.2024 kl. 14.07', 'da', '2024-04-12T14:07:00'],
    ['Publié le 3 mars 2026 à 9h05', 'fr', '2026-03-03T09:05:00'],
    ['2026年3月2日 18時40分', 'ja', '2026-03-02T18:40:00'],
    ['December 14, 2016 2:24 pm', 'en', '2016-12-14T14:24:00'],
    ['11/28/2016 11:00 AM PT', 'en', '2016-11-28T11:00:00'],
  ])('%j is %j, in a zone that no one names', (text, language, expected) => {
    expect(shownInstant(text, language)).toBe(expected)
  })

  test.each([
    ['April 12, 2024 4:99 EST', 'en', '2024-04-12'],
    ['April 12, 2024 · Video 1:09', 'en', '2024-04-12'],
    ['April 12, 2024 · 12:30 min', 'en', '2024-04-12'],
    ['2026. 3. 2. 오후 06:40', 'ko', '2026-03-02'],
    ['8:00 EST', 'en', null],
  ])('%j stays %j', (text, language, expected) => {
    expect(shownInstant(text, language)).toBe(expected)
  })
})
