import { fieldsOf, tagNames } from './json-fields'
import { jsonRows } from './json-rows'

/** Karakeep (once Hoarder): `{bookmarks: [{createdAt, title, tags, content: {type: "link", url} | {type: "text", …}, note, archived, favourited}]}`. Its notes without a page are no stories. */
export const parseKarakeepJson = (text: string) =>
  jsonRows(text, 'bookmarks', (fields, line) => {
    const content = fieldsOf(fields.get('content'))
    const archived = fields.flag('archived')
    const title = fields.text('title') || content.text('title')
    if (content.text('type') === 'text' || content.text('type') === 'asset') {
      return [{ line, reason: 'noPage', what: title || content.text('text', 'fileName').slice(0, 200) }]
    }
    return [
      {
        line,
        url: content.text('url'),
        title,
        dek: content.text('description'),
        siteName: content.text('publisher'),
        savedAt: fields.get('createdAt'),
        publishedAt: content.get('datePublished'),
        tags: tagNames(fields.list('tags')),
        state: archived ? 'read' : 'unread',
        archived,
        starred: fields.flag('favourited'),
        note: fields.text('note') || undefined,
      },
    ]
  })
