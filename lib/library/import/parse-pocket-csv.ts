import { csvRows } from './csv-rows'

/** Pocket, `title,url,time_added,tags,status`, and the older form with `cursor` (karakeep#570); tags are apart by `|`. */
export const parsePocketCsv = (text: string) =>
  csvRows(text, (cell) => {
    const archived = cell('status') === 'archive'
    return {
      url: cell('url'),
      title: cell('title'),
      savedAt: cell('time_added'),
      tags: cell('tags').split('|'),
      state: archived ? 'read' : 'unread',
      archived,
    }
  })
