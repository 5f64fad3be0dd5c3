import { csvRows } from './csv-rows'

const yes = (cell: string): boolean => /^(?:true|1|yes)$/i.test(cell)

/** Matter, `Title,Author,Publisher,URL,Tags,Word Count,In Queue,Favorited,Read,Highlight Count,Last Interaction Date,File Id`; tags are apart by `;`. */
export const parseMatterCsv = (text: string) =>
  csvRows(text, (cell) => {
    const read = yes(cell('read'))
    return {
      url: cell('url'),
      title: cell('title'),
      siteName: cell('publisher'),
      savedAt: cell('last interaction date'),
      tags: cell('tags').split(';'),
      state: read ? 'read' : 'unread',
      archived: !yes(cell('in queue')),
      starred: yes(cell('favorited')),
    }
  })
