import { describe, expect, test } from 'vitest'
import { exportFile } from '@/lib/library/export/export-file'
import { fileName, nameGiver } from '@/lib/library/export/file-name'
import { entry } from './examples'

describe('a file’s name', () => {
  test.each([
    ['Port deal stalls again', 'Port deal stalls again'],
    ['Who? What/Where: "When" <Why> | How*', 'Who- What-Where- -When- -Why- - How'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['com¹', '_com¹'],
    ['Console', 'Console'],
    ['...hidden', 'hidden'],
    ['../../etc/passwd', 'etc-passwd'],
    ['~root', 'root'],
    ['ends with dots...  ', 'ends with dots'],
    ['tab\tand\nline', 'tab and line'],
    ['\u202egnp.exe\u200f', 'gnp.exe'],
    ['null\u0000byte \ud800', 'nullbyte \ufffd'],
    ['موانئ ‏العالم', 'موانئ العالم'],
    ['港の協議', '港の協議'],
    ['Family 👩‍👩‍👧 day', 'Family 👩‍👩‍👧 day'],
    ['', 'story'],
    ['???', 'story'],
    ['\u200f\u202e', 'story'],
    ['e\u0301te\u0301', 'été'],
  ])('%j is %j', (title, expected) => {
    expect(fileName(title, 'story')).toBe(expected)
  })

  test.each([
    ['letters', 'a'.repeat(200)],
    ['three bytes a letter', '港'.repeat(200)],
    ['families of eighteen bytes', '👩‍👩‍👧'.repeat(200)],
  ])('of 200 characters (%s) is cut at a whole one and fits every file system', (_name, title) => {
    const name = fileName(title, 'story')
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(120)
    expect(name.endsWith('…')).toBe(true)
    expect(title.startsWith(name.slice(0, -1))).toBe(true)
    expect(
      [...new Intl.Segmenter().segment(name.slice(0, -1))].every(({ segment }) => title.startsWith(segment)),
    ).toBe(true)
  })

  test('is given once: twins get a number, also those that differ in case only', () => {
    const give = nameGiver()
    expect(['Deal', 'deal', 'Deal (2)', 'Deal', 'Deal'].map((name) => give(name, 'md'))).toEqual([
      'Deal.md',
      'deal (2).md',
      'Deal (2) (2).md',
      'Deal (3).md',
      'Deal (4).md',
    ])
  })
})

const one = [entry({ title: 'A/B' })]
const two = [entry(), entry()]

test.each([
  ['backup', two, true, 'lede-backup-2026-11-27.zip'],
  ['epub', one, true, 'A-B.epub'],
  ['epub', two, true, 'lede-articles-2026-11-27.epub'],
  ['markdown', one, false, 'A-B.md'],
  ['markdown', one, true, 'A-B.zip'],
  ['markdown', two, false, 'lede-articles-2026-11-27.zip'],
  ['html', one, true, 'A-B.html'],
  ['html', two, true, 'lede-articles-2026-11-27.zip'],
  ['bookmarks', one, false, 'lede-bookmarks-2026-11-27.html'],
  ['csv', two, false, 'lede-list-2026-11-27.csv'],
] as const)('%s of %j, pictures %s: %s', (format, entries, pictures, name) => {
  expect(exportFile({ format, entries, pictures }, '2026-11-27').name).toBe(name)
})
