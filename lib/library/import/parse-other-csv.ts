import { csvRows } from './csv-rows'
import type { RawRow } from './raw-row'
import { stateAt } from './reading-state'

const yes = (cell: string): boolean => cell !== '' && !/^(?:false|0|no)$/i.test(cell)

function stateOf(words: string): RawRow['state'] {
  if (/^(?:read|archived?|done|finished)$/i.test(words)) return 'read'
  return /^(?:reading|started)$/i.test(words) ? 'reading' : undefined
}

/** Any other table with a column of addresses: our own, Raindrop, linkding, GoodLinks and what readers make themselves. A `'` that guards a cell against formulas goes (SECURITY.md 12). */
export const parseOtherCsv = (text: string) =>
  csvRows(text, (guarded) => {
    const cell = (...names: readonly string[]) => guarded(...names).replace(/^'(?=[=+\-@\t\r])/, '')
    const status = cell('state', 'status', 'folder')
    const archived = yes(cell('archived', 'archivedat', 'archived at')) || /^archived?$/i.test(status)
    const progress = Number(cell('progress')) || 0
    const note = cell('note', 'notes')
    return {
      url: cell('url', 'link', 'href', 'address'),
      title: cell('title', 'name'),
      dek: cell('dek', 'excerpt', 'description'),
      siteName: cell('site', 'sitename', 'site name', 'publisher'),
      savedAt: cell('savedat', 'saved', 'saved at', 'created', 'created_at', 'date_added', 'added', 'date'),
      publishedAt: cell('publishedat', 'published', 'published at', 'published_at'),
      tags: cell('tags', 'labels').split(/[,;|]/),
      state: stateOf(status) ?? (archived ? 'read' : stateAt(progress)),
      archived,
      starred: yes(cell('starred', 'favorite', 'favourite', 'important')),
      ...(note === '' ? {} : { note }),
    }
  })
