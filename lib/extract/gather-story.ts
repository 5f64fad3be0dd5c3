import { field, type Json, list, text, typesOf } from './json-ld'
import type { RawStory } from './raw-facts'

const MOST_NAMES = 30
// A whole byline in one string is longer than any other field that is read.
const LONGEST = 1000

/** What a JSON-LD article says that becomes a fact. */
export function gatherStory(story: Json, nodes: readonly Json[]): RawStory {
  const one = (name: string) => text(field(story, name))?.slice(0, LONGEST) ?? null
  const names = (name: string) =>
    list(field(story, name))
      .slice(0, MOST_NAMES)
      .flatMap((author) => namesOf(author, nodes))
      .slice(0, MOST_NAMES)
      .map((author) => author.slice(0, LONGEST))
  // Some say it only of the part behind the wall: https://developers.google.com/search/docs/appearance/structured-data/paywalled-content
  const free = [story, ...list(field(story, 'hasPart'))]
    .flatMap((part) => list(field(part, 'isAccessibleForFree')))
    .at(0)
  return {
    authors: names('author'),
    creators: names('creator'),
    published: one('datePublished'),
    created: one('dateCreated'),
    modified: one('dateModified'),
    section: one('articleSection'),
    language: one('inLanguage'),
    free: free === undefined ? null : String(free).slice(0, LONGEST),
  }
}

/** An author is a string, an object with a name, or a reference to an object elsewhere in the graph. */
function namesOf(author: Json, nodes: readonly Json[]): readonly string[] {
  if (typeof author === 'string') return [author]
  const named = field(author, 'name')
  if (Array.isArray(named)) return list(named).flatMap((name) => namesOf(name, nodes))
  const name = text(named)
  if (name) return [name]
  const id = text(field(author, '@id'))
  const target = id
    ? nodes.find((node) => text(field(node, '@id')) === id && text(field(node, 'name')))
    : undefined
  return target && !typesOf(target).includes('WebPage') ? [text(field(target, 'name')) ?? ''] : []
}
