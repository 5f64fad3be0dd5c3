import { type Fields, fieldsOf, tagNames } from './json-fields'
import { jsonRows } from './json-rows'
import type { ParsedRow, RawHighlight } from './raw-row'

const markOf = (fields: Fields): RawHighlight => ({
  text: fields.text('text'),
  note: fields.text('comment') || undefined,
  colour: fields.text('color') || undefined,
})

/** Linkwarden: `{collections: [{name, links: [{name, url, description, tags: [{name}], createdAt, …}]}]}`. A collection's name is a tag, but for the one that holds what is in none. */
export const parseLinkwardenJson = (text: string) =>
  jsonRows(text, 'collections', (collection, line) => {
    const folder = collection.text('name')
    return collection.list('links').map((link): ParsedRow => {
      const fields = fieldsOf(link)
      const title = fields.text('name')
      if (fields.text('url') === '') return { line, reason: 'noPage', what: title }
      return {
        line,
        url: fields.text('url'),
        title: title || fields.text('description'),
        savedAt: fields.get('importDate') ?? fields.get('createdAt'),
        tags: [...(folder === 'Unorganized' ? [] : [folder]), ...tagNames(fields.list('tags'))],
        highlights: fields.list('highlights').map((mark) => markOf(fieldsOf(mark))),
      }
    })
  })
