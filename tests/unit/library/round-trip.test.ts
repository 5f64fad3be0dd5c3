import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { backupStory } from '@/lib/library/export/backup'
import { csv } from '@/lib/library/export/csv'
import { acceptRow } from '@/lib/library/import/accept-row'
import { rowEntry } from '@/lib/library/import/merge-row'
import { parseBackupStory } from '@/lib/library/import/parse-backup'
import { isRejected } from '@/lib/library/import/raw-row'
import { recogniseText } from '@/lib/library/import/recognise-text'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { encodeLibraryEntry } from '@/lib/library/stored-library-entry'
import { afterRoundTrip, lines, losses, ragged } from './round-trip'

const NOW = '2026-11-27T12:00:00.000Z'

function readTable(text: string): readonly LibraryEntry[] {
  const found = recogniseText(text)
  if (found?.format !== 'pocketCsv') throw new Error(`taken for ${found?.format}`)
  return Array.from(found.rows, (row, index) => {
    const accepted = isRejected(row) ? null : acceptRow(row, NOW)
    if (!accepted?.ok) throw new Error(`line ${row.line} was refused`)
    return rowEntry(accepted.value, lines[index]?.id ?? 'ragged', [], NOW)
  })
}

test.each(lines.map((line) => [line.title.slice(0, 40), line] as const))(
  'the table gives %j back, but for what docs/formats.md says',
  (_title, line) => {
    const [back] = readTable(csv([line]))
    expect({ ...back, id: line.id }).toEqual(afterRoundTrip('Table', line))
  },
)

test('a whole table comes back line by line, whatever stands in its cells', () => {
  expect(readTable(csv(lines))).toEqual(lines.map((line) => afterRoundTrip('Table', line)))
  expect(readTable(csv([ragged, ...lines.slice(0, 2)]))).toHaveLength(3)
})

test.each(lines.map((line) => [line.title.slice(0, 40), line] as const))(
  'the backup gives %j back as it was',
  (_title, line) => {
    const [file] = backupStory({
      id: line.id,
      entry: encodeLibraryEntry({ ...line, hasText: false }),
      article: null,
      earlier: null,
      highlights: [],
      addresses: [],
      pictures: [],
    })
    const back = parseBackupStory(JSON.parse(String(file?.data)))
    expect(back?.entry).toEqual(afterRoundTrip('Backup', { ...line, hasText: false }))
  },
)

describe('docs/formats.md', () => {
  const rows = readFileSync('docs/formats.md', 'utf8').split('\n')

  test.each(
    Object.entries(losses).flatMap(([format, all]) => all.map(({ told }) => [format, told] as const)),
  )('says of %s that it loses: %s', (format, told) => {
    const row = rows.find((line) => line.startsWith(`| **${format}**`))
    expect(row?.replace(/^(?:[^|\\]|\\.)*\|/, '')).toContain(told)
  })
})
