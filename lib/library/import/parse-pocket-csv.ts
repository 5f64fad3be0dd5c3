import { csvRows } from './csv-rows'

/** Before what a spreadsheet would run; an apostrophe of a title's own stays. */
const guard = /^'(?='*[=+\-@\t\r\n＝＋－＠])/

const states = ['unread', 'reading', 'read'] as const

/** Pocket, `title,url,time_added,tags,status`, and the older form with `cursor` (karakeep#570); tags are apart by `|`. Lede's own tables are Pocket's with more columns behind, and a `'` before what a spreadsheet would take for a formula. */
export const parsePocketCsv = (text: string) =>
  csvRows(text, (cell) => {
    const state = states.find((known) => known === cell('state'))
    const archived = state ? cell('archived_at') !== '' : cell('status') === 'archive'
    const unguarded = (name: string) => (state ? cell(name).replace(guard, '') : cell(name))
    return {
      url: cell('url'),
      title: unguarded('title'),
      siteName: unguarded('site'),
      savedAt: cell('saved_at') || cell('time_added'),
      publishedAt: cell('published_at'),
      readAt: cell('read_at'),
      archivedAt: cell('archived_at'),
      tags: unguarded('tags').split('|'),
      state: state ?? (archived ? 'read' : 'unread'),
      archived,
      starred: cell('starred') === '1',
    }
  })
