import { tagNames } from './json-fields'
import { jsonRows } from './json-rows'

/** Any other list of things with an address: linkding, Shiori, Pinboard and their like. */
export const parseOtherJson = (text: string) =>
  jsonRows(text, null, (fields, line) => {
    const archived = fields.flag('is_archived', 'archived')
    const read = archived || fields.get('unread') === false || fields.text('toread') === 'no'
    const words = fields.text('tags')
    const list = fields.list('tags').length > 0 ? fields.list('tags') : fields.list('tag_names')
    return [
      {
        line,
        url: fields.text('url', 'href', 'link', 'uri'),
        title: fields.text('title', 'name', 'description'),
        savedAt:
          fields.get('date_added') ?? fields.get('createdAt') ?? fields.get('created') ?? fields.get('time'),
        tags: words === '' ? tagNames(list) : words.split(/[,\s]/),
        state: read ? 'read' : 'unread',
        archived,
        starred: fields.flag('starred', 'favorite'),
        note: fields.text('notes') || undefined,
      },
    ]
  })
