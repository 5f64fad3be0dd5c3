import { describe, expect, test } from 'vitest'
import { madeStory } from '#scripts/bench/library/made-story.ts'
import { groupStories, groupsAmong } from '@/lib/library/group-stories'
import { sharedRuns } from '@/lib/library/same-story'
import { sketchStory } from '@/lib/library/story-sketch'
import { article } from '../state/examples'
import { toldStories } from './told-stories'

const sketches = toldStories.map(({ site, at, language, title, text }, index) =>
  sketchStory(
    article({
      id: String(index),
      canonicalUrl: `https://www.${site}/${index}`,
      title,
      language,
      publishedAt: at,
      blocks: text.split(/(?<=[.。]) ?/u).map((sentence) => ({
        type: 'paragraph',
        runs: [{ text: sentence, marks: [], href: null }],
      })),
    }),
    at,
  ),
)
const eventOf = (id: string) => toldStories[Number(id)]?.event

describe('stories of several papers', () => {
  test('are never grouped with another story, and mostly with their own', () => {
    const groups = groupsAmong(sketches)
    const pairs = (same: (one: string, other: string) => boolean) =>
      sketches.flatMap(({ id: one }) =>
        sketches.flatMap(({ id: other }) => (one < other && same(one, other) ? [`${one} ${other}`] : [])),
      )
    const grouped = pairs((one, other) => groups.has(one) && groups.get(one) === groups.get(other))
    const real = new Set(pairs((one, other) => eventOf(one) === eventOf(other)))
    expect(grouped.filter((pair) => !real.has(pair)).map((pair) => pair.split(' ').map(eventOf))).toEqual([])
    expect(grouped.length / real.size).toBeGreaterThan(0.75)
  })

  test('stay apart once the reader has told them apart', () => {
    const groups = groupsAmong(sketches)
    const together = sketches.filter(({ id }) => groups.get(id) === groups.get('5'))
    expect(together.length).toBeGreaterThan(1)
    const ids = together.map(({ id }) => id)
    const apart = sketches.map((sketch) => (ids.includes(sketch.id) ? { ...sketch, apart: ids } : sketch))
    expect(ids.some((id) => groupsAmong(apart).has(id))).toBe(false)
  })

  test('of a link without text make no group, and two such none together', () => {
    const bare = ['x.example', 'y.example'].map((site) =>
      sketchStory(
        article({ id: site, canonicalUrl: `https://${site}/`, title: 'Port deal stalls again', blocks: [] }),
        '2025-03-03T10:00:00Z',
      ),
    )
    expect(groupsAmong([...sketches, ...bare]).has('x.example')).toBe(false)
  })

  test('shared runs are told from none', () => {
    expect(sharedRuns([], [])).toBe(0)
    expect(sharedRuns([1, 2, 3], [4, 5, 6])).toBe(0)
    expect(sharedRuns([1, 2, 3], [1, 2, 3])).toBe(1)
  })
})

test('of a thousand made stories each that another paper has retold, and no other, has its group', () => {
  const made = Array.from({ length: 1_000 }, (_, index) => madeStory(index))
  const work = groupStories(made.map(({ article: each, entry }) => sketchStory(each, entry.savedAt)))
  let rests = 0
  let step = work.next()
  for (; !step.done; step = work.next()) rests += 1
  const retold = made.flatMap(({ article: { id, siteName } }, index) => {
    const twin = made[index % 40 === 39 ? index - 1 : index + 1]
    return index % 40 >= 38 && twin?.article.siteName !== siteName ? [id] : []
  })
  expect([...step.value.keys()].toSorted()).toEqual(retold.toSorted())
  // Each hundred stories the page may draw, and answer.
  expect(rests).toBe(10)
})
