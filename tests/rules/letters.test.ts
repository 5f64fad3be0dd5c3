import { expect, test } from 'vitest'
import { projectFiles } from './project-files'

/**
 * Patterns name letters by Unicode's binary properties: `\p{Alpha}`, `\p{Upper}`, `\p{Lower}`.
 * A browser keeps the sets of those; that of a general category it puts together anew, character by character, for each pattern that names one
 * (ICU's `UnicodeSet::applyIntPropertyValue`; 0.02 ms against 0.3 ms), and a digest compiles some 70 of them before the first line stands.
 * They hold the same letters but for Roman numerals, circled letters, ª and º.
 */
const categories = /\\p\{(?:L|Lu|Ll)\}/

test('patterns name letters by properties the browser has at hand', () => {
  const files = projectFiles(['lib', 'components'], /\.tsx?$/)
  expect(files.filter(({ text }) => categories.test(text)).map(({ path }) => path)).toEqual([])
  expect(files.filter(({ text }) => /\\p\{(?:Alpha|Upper|Lower)\}/.test(text)).length).toBeGreaterThan(50)
})
