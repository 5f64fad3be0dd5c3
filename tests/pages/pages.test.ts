import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LabLine } from '#scripts/lab/lab-line.ts'
import { type Lab, openLab } from '#scripts/lab/open-lab.ts'
import { pageCases } from './page-case'
import { pageFacts } from './page-facts'
import { shapedLike } from './shaped-like'

let lab: Lab

/** Headlines and deks of the page's lists that a line of the summary or a fact stands in: they may be months newer than the story. */
function railLinesInDigest(line: LabLine): readonly string[] {
  const { summary, figures, dates, people, orgs, places, quotes } = line
  const sentences = new Set(
    [summary, figures, dates, people, orgs, places, quotes].flat().map(({ sentence }) => sentence),
  )
  const listed = line.rails.flatMap(({ items }) => items.flatMap(({ title, dek }) => [title, dek]))
  return listed
    .filter((text) => text !== null)
    .filter((text) => [...sentences].some((each) => each.includes(text) || text.includes(each)))
}

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
    expect(railLinesInDigest(line)).toEqual([])
    if (capture) expect(shapedLike(wanted, pageFacts(capture))).toEqual(wanted)
  })
})
