import { csvRows } from './csv-rows'
import { stateAt } from './reading-state'

/** A Python list as it prints itself: `['news', "reader's"]`. */
const tagsOf = (cell: string): readonly string[] =>
  Array.from(
    cell.slice(0, 10_000).matchAll(/'([^']*)'|"([^"]*)"/g),
    ([, single, double]) => single ?? double ?? '',
  )

/** Readwise Reader, `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen`; `Location` is new, later, shortlist, archive or feed. */
export const parseReadwiseCsv = (text: string) =>
  csvRows(text, (cell) => {
    const location = cell('location')
    const archived = location === 'archive'
    return {
      url: cell('url'),
      title: cell('title'),
      savedAt: cell('saved date'),
      tags: tagsOf(cell('document tags')),
      state: archived ? 'read' : stateAt(Number(cell('reading progress')) || 0),
      archived,
      starred: location === 'shortlist',
    }
  })
