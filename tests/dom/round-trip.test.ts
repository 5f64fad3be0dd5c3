import { expect, test } from 'vitest'
import { afterRoundTrip, lines, ragged } from '#tests/unit/library/round-trip.ts'
import { bookmarks } from '@/lib/library/export/bookmarks'
import { acceptRow } from '@/lib/library/import/accept-row'
import { gatherBookmarks } from '@/lib/library/import/gather-bookmarks'
import { rowEntry } from '@/lib/library/import/merge-row'
import { parseRawRows } from '@/lib/library/import/parse-raw-rows'
import { recogniseText } from '@/lib/library/import/recognise-text'

const NOW = '2026-11-27T12:00:00.000Z'

test('bookmarks come back line by line, but for what docs/formats.md says', () => {
  const text = bookmarks([...lines, ragged])
  expect(recogniseText(text)).toEqual({ format: 'html' })
  const rows = parseRawRows(gatherBookmarks(new DOMParser().parseFromString(text, 'text/html')))
  const back = new Map(
    rows.map((row) => {
      const accepted = acceptRow(row, NOW)
      if (!accepted.ok) throw new Error(`${row.title} was refused: ${accepted.error.kind}`)
      return [accepted.value.url, rowEntry(accepted.value, '', [], NOW)]
    }),
  )
  expect(rows).toHaveLength(lines.length + 1)
  for (const line of lines)
    expect({ ...back.get(line.url), id: line.id }).toEqual(afterRoundTrip('Bookmarks', line))
})
