import { describe, expect, test } from 'vitest'
import type { Block } from '@/lib/article/block'
import { blockText } from '@/lib/article/block-text'
import { dropEnd } from '@/lib/extract/drop-end'
import { findDirection } from '@/lib/extract/find-direction'
import { isByline } from '@/lib/extract/is-byline'
import { personNames } from '@/lib/extract/person-names'
import { readDate } from '@/lib/extract/read-date'
import { shownDate } from '@/lib/extract/shown-date'
import { splitCredit } from '@/lib/extract/split-credit'

const now = '2026-03-02T12:00:00Z'

describe('machine dates', () => {
  test.each([
    ['2026-03-01', '2026-03-01'],
    ['2026-03-01T08:00', '2026-03-01T08:00:00Z'],
    ['2026-03-01 08:00:00 +0100', '2026-03-01T08:00:00+01:00'],
    ['2026-03-01T08:00:00.123Z', '2026-03-01T08:00:00Z'],
    ['20260301', '2026-03-01'],
    ['1772352000', '2026-03-01T08:00:00Z'],
    ['Sun, 01 Mar 2026 08:00:00 GMT', '2026-03-01T08:00:00Z'],
    ['March 1, 2026', '2026-03-01'],
    ['28/02/2026 09:21:40', '2026-02-28T09:21:40Z'],
    ['01.03.2026, 8:05', '2026-03-01T08:05:00Z'],
    ['28/02/2026', '2026-02-28'],
    ['31.02.2026', null],
    ['2026-02-31', null],
    ['2026-03-05', null],
    ['1989-12-31', null],
    ['yesterday', null],
    ['', null],
  ])('%j is %j', (text, expected) => {
    expect(readDate(text, now)).toBe(expected)
  })
})

describe('dates for readers', () => {
  test.each([
    ['Friday, April 12, 2024', 'en', '2024-04-12'],
    ['12 avril 2024 à 8h', 'fr', '2024-04-12'],
    ['Stand: 12.04.2024, 8:00 Uhr', 'de', '2024-04-12'],
    ['23 de noviembre de 2024 - 07:30', 'es', '2024-11-23'],
    ['04/12/2024', 'en-US', '2024-04-12'],
    ['04/12/2024', 'en-GB', '2024-12-04'],
    ['2024年4月12日', 'ja', '2024-04-12'],
    ['2024. 4. 12. 오전', 'ko', '2024-04-12'],
    ['12 kwietnia 2024', 'pl', '2024-04-12'],
    ['32 April 2024', 'en', null],
    ['Room 12, 2024 seats', 'en', null],
  ])('%j in %s is %j', (text, language, expected) => {
    expect(shownDate(text, language)).toBe(expected)
  })
})

describe('names', () => {
  test.each<[string, readonly string[]]>([
    ['Ada Reyes and Bo Lind', ['Ada Reyes', 'Bo Lind']],
    ['Ada Reyes, Berlin Korrespondentin', ['Ada Reyes']],
    ['Ada Reyes, Bo Lind, Cyril Obi', ['Ada Reyes', 'Bo Lind', 'Cyril Obi']],
    ['Ada Reyes (AP)', ['Ada Reyes']],
    ['Ada Reyes, MD', ['Ada Reyes']],
    ['ada@ledger.example', []],
    ['https://ledger.example/ada', []],
    ['admin', []],
  ])('%j names %j', (byline, expected) => {
    expect(personNames([byline], null)).toEqual(expected)
  })
})

describe('bylines', () => {
  test.each([
    'By Ada Reyes',
    'Ada Reyes',
    'Ada Reyes | March 1, 2026',
    'March 1, 2026, 8 a.m.',
    '4 min read',
    'Aktualisiert am 1. März 2026, 8:00 Uhr',
    'Words and pictures by Ada Reyes',
    'Published Jun 04, 2026 • Last updated 1 day ago • 2 minute read',
  ])('%j is one', (line) => {
    expect(isByline(line, ['Ada Reyes'])).toBe(true)
  })
  test.each([
    'Ada Reyes saw it coming.',
    'On May 4, 2025, the ferry sank.',
    'By noon the water had reached the door.',
    'Nobody was hurt.',
    'In 2026 there were nine boats, and in the year before that there had been eleven.',
  ])('%j is none', (line) => {
    expect(isByline(line, ['Ada Reyes'])).toBe(false)
  })
})

describe('captions', () => {
  test.each([
    ['The pier at dawn. Photo: Ada Reyes', 'The pier at dawn.', 'Photo: Ada Reyes'],
    ['The pier (Image: Getty)', 'The pier', 'Image: Getty'],
    ['Der Steg. Foto: dpa', 'Der Steg.', 'Foto: dpa'],
    ['The pier. © Ada Reyes', 'The pier.', '© Ada Reyes'],
    ['The pier, as the photo shows it, at dawn.', 'The pier, as the photo shows it, at dawn.', null],
  ])('%j has the credit %j apart', (text, caption, credit) => {
    const parts = splitCredit([{ text, marks: [], href: null }])
    expect([parts.caption.map((run) => run.text).join(''), parts.credit]).toEqual([caption, credit])
  })
})

describe('the end', () => {
  const line = (text: string): Block => ({ type: 'paragraph', runs: [{ text, marks: [], href: null }] })
  const prose = (text: string): Block =>
    line(
      `${text} was closed on Monday after the county, which had promised repairs, found that the money was gone.`,
    )
  const story = { title: '', dek: null, authors: [], siteName: null, url: '', note: () => {} }
  const end = (...tail: readonly Block[]) =>
    dropEnd
      .run([prose('The ferry'), prose('The bridge'), ...tail], story)
      .slice(2)
      .map(blockText)
  test.each(['Related', 'Related (4)', 'More from The Ledger', 'Comments 12', 'Lesen Sie auch', '関連記事'])(
    'comes with %j',
    (heading) => {
      expect(end(line(heading), prose('Another pier'))).toEqual([])
    },
  )
  test.each([
    'Related by marriage',
    'Comments about the mayor',
    'Popular with walkers since the war',
    'Trends of the year',
  ])('does not come with %j', (heading) => {
    expect(end(line(heading), prose('Another pier'))).toHaveLength(2)
  })
})

describe('direction', () => {
  test.each([
    ['שלום לכולם, אמר ראש העיר', 'rtl'],
    ['قال المدير إن Apple وGoogle ستفتحان مكتبا هنا', 'rtl'],
    ['He said shalom (שלום) and left the room with his hat', 'ltr'],
    ['', 'ltr'],
  ])('%j runs %s', (text, expected) => {
    expect(findDirection(text)).toBe(expected)
  })
})
