import { tagNames } from './json-fields'
import { jsonRows } from './json-rows'
import { stateAt } from './reading-state'

/** Omnivore: a list of `{title, url, labels, savedAt, state, …}`; in the zip a file of twenty, with the text under `content/<slug>.html` and the marks under `highlights/<slug>.md`. */
export const parseOmnivoreJson = (text: string) =>
  jsonRows(text, null, (fields, line) => {
    const archived = /^archived$/i.test(fields.text('state'))
    const progress = Number(fields.get('readingProgress')) || 0
    return [
      {
        line,
        url: fields.text('url', 'originalArticleUrl'),
        title: fields.text('title'),
        dek: fields.text('description'),
        siteName: fields.text('siteName'),
        savedAt: fields.get('savedAt'),
        publishedAt: fields.get('publishedAt'),
        tags: tagNames(fields.list('labels')),
        state: archived ? 'read' : stateAt(progress / 100),
        archived,
        slug: fields.text('slug'),
      },
    ]
  })
