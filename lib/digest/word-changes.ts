import { diffArrays } from 'diff'
import { comparable } from './comparable'

export interface WordChange {
  readonly kind: 'same' | 'gone' | 'added'
  readonly text: string
}

/** With more words changed than this a sentence is shown as replaced. */
const MOST = 400

const words = (text: string, language: string | null): readonly string[] => {
  const segmenter = new Intl.Segmenter(language ?? undefined, { granularity: 'word' })
  return [...segmenter.segment(text)].map(({ segment }) => segment)
}

const HAS_WORD = /[\p{Alpha}\p{N}]/u

/** Changes with nothing but a blank or a comma between them are read as one. */
function joined(parts: readonly WordChange[]): readonly WordChange[] {
  const all: WordChange[] = []
  let [gone, added] = ['', '']
  const flush = () => {
    if (gone !== '') all.push({ kind: 'gone', text: gone })
    if (added !== '') all.push({ kind: 'added', text: added })
    gone = ''
    added = ''
  }
  for (const [at, part] of parts.entries()) {
    const between = gone + added !== '' && !HAS_WORD.test(part.text) && parts[at + 1] !== undefined
    if (part.kind === 'same' && !between) {
      flush()
      all.push(part)
      continue
    }
    if (part.kind !== 'added') gone += part.text
    if (part.kind !== 'gone') added += part.text
  }
  flush()
  return all
}

/** Word by word what became of a sentence. */
export function wordChanges(before: string, after: string, language: string | null): readonly WordChange[] {
  const parts = diffArrays([...words(before, language)], [...words(after, language)], {
    comparator: (a, b) => a === b || comparable(a) === comparable(b),
    maxEditLength: MOST,
  })
  if (!parts)
    return [
      { kind: 'gone', text: before },
      { kind: 'added', text: after },
    ]
  return joined(
    parts.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'gone' : 'same',
      text: value.join(''),
    })),
  )
}
