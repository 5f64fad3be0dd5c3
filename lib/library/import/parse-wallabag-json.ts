import { type Fields, fieldsOf, tagNames } from './json-fields'
import { jsonRows } from './json-rows'
import type { RawHighlight } from './raw-row'

const markOf = (fields: Fields): RawHighlight => ({
  text: fields.text('quote'),
  note: fields.text('text') || undefined,
})

/** wallabag: a list of `{url, title, content, tags, is_archived, is_starred, created_at, published_at, annotations, …}`. */
export const parseWallabagJson = (text: string) =>
  jsonRows(text, null, (fields, line) => {
    const archived = fields.flag('is_archived', 'isArchived')
    return [
      {
        line,
        url: fields.text('url', 'given_url'),
        title: fields.text('title'),
        siteName: fields.text('domain_name'),
        savedAt: fields.get('created_at') ?? fields.get('createdAt'),
        publishedAt: fields.get('published_at') ?? fields.get('publishedAt'),
        tags: tagNames(fields.list('tags')),
        state: archived ? 'read' : 'unread',
        archived,
        starred: fields.flag('is_starred', 'isStarred'),
        highlights: fields.list('annotations').map((mark) => markOf(fieldsOf(mark))),
        content: fields.text('content') || undefined,
      },
    ]
  })
