import { describe, expect, test } from 'vitest'
import { findDateline } from '@/lib/extract/find-dateline'

const datelineOf = (text: string) =>
  findDateline([{ type: 'paragraph', runs: [{ text, marks: [], href: null }] }])

describe('a dateline', () => {
  test.each([
    ['HARBORVIEW (HL) — Dock workers walked out.', 'HARBORVIEW'],
    ['HARBORVIEW, April 3 – Dock workers walked out.', 'HARBORVIEW'],
    ['SALT LAKE HARBOR, Ill. (HL) — Dock workers walked out.', 'SALT LAKE HARBOR, Ill.'],
    ['Harborview, Ill. — Dock workers walked out.', 'Harborview, Ill.'],
    ['Harborview – Several hundred dock workers walked out.', 'Harborview'],
    ['Hafenstadt (xyz) - Die Hafenarbeiter streiken.', 'Hafenstadt'],
    ['NEW HARBOR: Dock workers walked out.', 'NEW HARBOR'],
    ['【ソウル＝山田一郎】港の労働者は３日、ストライキに入った。', 'ソウル'],
  ])('%s', (text, place) => {
    expect(datelineOf(text)).toBe(place)
  })

  test.each([
    'Exclusive – Dock workers walked out.',
    'EXCLUSIVE — Dock workers walked out.',
    'WATCH: Dock workers walked out.',
    'Harborview – a small town – lies by the sea.',
    'THE NIGHT THE HARBOR BURNED DOWN — Dock workers walked out.',
    'Dock workers walked out — Harborview stood still.',
  ])('is not in: %s', (text) => {
    expect(datelineOf(text)).toBeNull()
  })

  test('is no speaker of a transcript', () => {
    const paragraph = (text: string) => ({
      type: 'paragraph' as const,
      runs: [{ text, marks: [], href: null }],
    })
    expect(findDateline([paragraph('ANN LEE: Welcome.'), paragraph('TOM REED: Thank you.')])).toBeNull()
  })
})
