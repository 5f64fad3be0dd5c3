import { expect, test } from 'vitest'
import { productFiles } from './project-files'

/** `objectStore('library').put(…)`, and `library.put(…)` of one that was given a name. */
const write = /(?:objectStore\('(?:library|bodies)'\)|\b(?:library|bodies))\.(?:put|add|delete)\(/
const writes = (text: string): boolean => write.test(text)

test('lines and texts are written in one place, which leaves the note for the index', () => {
  const writers = productFiles().filter(({ path, text }) => path.endsWith('.ts') && writes(text))
  expect(writers.map(({ path }) => path)).toEqual(['lib/platform/story-records.ts'])
})

test.each([
  "await transaction.objectStore('library').put(lineOf(entry))",
  "transaction.objectStore('bodies').delete(id)",
  'const library = transaction.objectStore(name); library.add(record)',
])('finds %s', (text) => {
  expect(writes(text)).toBe(true)
})
