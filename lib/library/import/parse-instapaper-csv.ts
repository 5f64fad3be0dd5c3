import { csvRows } from './csv-rows'

/** `["a","b"]` since 2025, and in older hands `a,b`. */
function tagsOf(cell: string): readonly string[] {
  if (!cell.startsWith('[')) return cell.split(',')
  try {
    const tags: unknown = JSON.parse(cell)
    return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : []
  } catch {
    return cell.replace(/[[\]"]/g, '').split(',')
  }
}

/** Instapaper, `URL,Title,Selection,Folder,Timestamp[,Tags]`: Unread, Archive and Starred are states, any other folder a tag (wallabag's InstapaperImport). */
export const parseInstapaperCsv = (text: string) =>
  csvRows(text, (cell) => {
    const folder = cell('folder')
    const archived = folder === 'Archive'
    const selection = cell('selection')
    return {
      url: cell('url'),
      title: cell('title'),
      savedAt: cell('timestamp'),
      tags: [...(/^(?:Unread|Archive|Starred)?$/.test(folder) ? [] : [folder]), ...tagsOf(cell('tags'))],
      state: archived ? 'read' : 'unread',
      archived,
      starred: folder === 'Starred',
      highlights: selection === '' ? [] : [{ text: selection }],
    }
  })
