import { expect, test } from 'vitest'
import { emptyLists } from '#scripts/build/empty-lists.ts'

const transform = (lists: readonly string[], code: string, id = '/modules/purify.es.mjs'): string | null => {
  const run = emptyLists({ module: 'purify.es.mjs', lists }).transform as unknown as (
    code: string,
    id: string,
  ) => { readonly code: string } | null
  return run(code, id)?.code ?? null
}

const source = `const html$1 = freeze(['a', 'b']);\nconst html = freeze([\n'href',\n'src']);\nconst svg = freeze(['d']);`

test('empties the lists that are named, and no other', () => {
  expect(transform(['html', 'html$1'], source)).toBe(
    `const html$1 = freeze([]);\nconst html = freeze([]);\nconst svg = freeze(['d']);`,
  )
})

test('leaves other modules alone', () => {
  expect(transform(['html'], source, '/modules/other.mjs')).toBeNull()
})

test('fails the build when a list is gone, so that a new version is looked at', () => {
  expect(() => transform(['mathMl'], source)).toThrow('no longer has a list called mathMl')
})
