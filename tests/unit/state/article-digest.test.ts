import { expect, test } from 'vitest'
import type { Digest } from '@/lib/digest/digest-result'
import { digestLoader, LONG } from '@/lib/state/article-digest'
import { article } from './examples'

const elsewhere: Digest = {
  sentenceCount: 9_000,
  summary: [{ block: 0, index: 1 }],
  figures: [],
  dates: [],
  quotes: [],
  claims: [],
  people: [],
  organisations: [],
  places: [],
}
const long = article({ wordCount: LONG + 1 })

test('a digest knows the sentence of each of its lines', async () => {
  const load = digestLoader({ digest: () => Promise.reject(new Error('nobody is asked')) })
  const { digest, sentenceOf } = await load(article({ wordCount: LONG }), 1)
  expect(digest.sentenceCount).toBe(2)
  expect(sentenceOf({ block: 0, index: 1 })?.text).toBe('The city wants a pause.')
  expect(sentenceOf({ block: 4, index: 0 })).toBeUndefined()
})

test('the digest of a long article is made where no page waits for it', async () => {
  const asked: unknown[] = []
  const load = digestLoader({
    digest: async (question) => {
      asked.push(question)
      return elsewhere
    },
  })
  const { digest, sentenceOf } = await load(long, 3)
  expect(asked).toEqual([{ article: long, summaryLength: 3 }])
  expect(digest).toBe(elsewhere)
  expect(digest.summary.map((ref) => sentenceOf(ref)?.text)).toEqual(['The city wants a pause.'])
})

test.each([
  ['can’t be had there', async () => null],
  ['nobody answers', () => Promise.reject(new Error('no answer'))],
])('where it %s the page makes it itself', async (_, digest) => {
  expect((await digestLoader({ digest })(long, 1)).digest.sentenceCount).toBe(2)
})
