import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Lab, openLab } from '#scripts/lab/open-lab.ts'
import { pageCases } from './page-case'
import { pageFacts } from './page-facts'
import { shapedLike } from './shaped-like'

let lab: Lab

beforeAll(async () => {
  lab = await openLab()
})

afterAll(() => lab.close())

describe('our own pages', () => {
  test.each(pageCases())('$slug: $what', async ({ slug, file, url, now, expected }) => {
    const { capture, line } = await lab.read({ kind: 'page', id: slug, file, url, now })
    // `headers` is how the page is served, not what is read.
    const { headers: _, ...wanted } = expected
    expect(capture, `the page could not be read: ${line.error?.message}`).not.toBeNull()
    if (capture) expect(shapedLike(wanted, pageFacts(capture))).toEqual(wanted)
  })
})
