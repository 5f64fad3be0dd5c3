import { expect, test } from 'vitest'
import { madeStory } from '#scripts/bench/library/made-story.ts'
import { madeRecords } from '#scripts/bench/library/store-made.ts'
import { decodeArticle } from '@/lib/article/stored-article'
import { decodeLibraryEntry } from '@/lib/library/stored-library-entry'

test('what the bench writes straight into the database can be read as what Lede has kept', () => {
  const { library, bodies, pictures } = madeRecords(0, 120)
  expect(library.every((line) => decodeLibraryEntry(Reflect.get(line, 'kept')).ok)).toBe(true)
  expect(bodies.every((body) => decodeArticle(Reflect.get(body, 'kept')).ok)).toBe(true)
  expect(pictures).toHaveLength(6)
  expect(new Set(library.map((line) => Reflect.get(line, 'id'))).size).toBe(120)
})

test('the same number makes the same story, of about as many words as asked for', () => {
  expect(madeStory(7)).toEqual(madeStory(7))
  expect(madeStory(7).article.wordCount).toBeGreaterThanOrEqual(800)
  expect(madeStory(7).article.wordCount).toBeLessThan(840)
  expect(madeStory(8).article.title).not.toBe(madeStory(7).article.title)
})

test('each fortieth story is the one before it, told by another paper', () => {
  const [told, again] = [madeStory(38), madeStory(39)]
  expect(again.article.id).not.toBe(told.article.id)
  const sentences = JSON.stringify(told.article.blocks[0])
  expect(JSON.stringify(again.article.blocks[0])).toBe(sentences)
})
