import { expect, test } from 'vitest'
import { projectFiles } from './project-files'

// Written in two halves, or this file would find itself.
const outside = ['../sha', 'red'].join('')
const absolute = ['/work/', 'shared'].join('')

test('no file of the project leans on the folder of measured pages beside it', () => {
  const files = projectFiles(['.'], /\.(ts|tsx|mjs|js|json|md|html|css|yml)$|run$/)
  const leaning = files.filter(({ text }) => text.includes(outside) || text.includes(absolute))
  expect(leaning.map(({ path }) => path)).toEqual([])
  expect(files.length).toBeGreaterThan(100)
})
