import { expect, test } from 'vitest'
import type { Block, EmbedKind } from '@/lib/article/block'
import { quotePosts } from '@/lib/extract/quote-posts'

const url = 'https://social.example/ada/status/1'
const story = { title: '', dek: null, authors: [], siteName: null, url: '', note: () => {} }
const read = (title: string, kind: EmbedKind = 'post'): Block | undefined =>
  quotePosts.run([{ type: 'embed', kind, title, url }], story)[0]

test.each([
  [
    'The ferry is late — again. — Ada Reyes (@ada_reyes) March 1, 2026',
    'The ferry is late — again.',
    'Ada Reyes (@ada_reyes) March 1, 2026',
  ],
  [
    'Gregor can hear you. — Magnus (@skerry.example) 30 August 2025',
    'Gregor can hear you.',
    'Magnus (@skerry.example) 30 August 2025',
  ],
])('%j is quoted', (title, words, author) => {
  expect(read(title)).toEqual({
    type: 'quote',
    kind: 'block',
    paragraphs: [[{ text: words, marks: [], href: null }]],
    source: [{ text: author, marks: [], href: url }],
  })
})

test.each([
  ['a post that shows no words', 'View this post on Photogram A post shared by Ada Reyes (@ada)', 'post'],
  ['a video', 'The ferry — Ada Reyes (@ada) March 1, 2026', 'video'],
  ['a post without a title', '', 'post'],
  ['a post cut short', `${'The ferry is late. '.repeat(60)}`, 'post'],
] as const)('%s stays a link', (_what, title, kind) => {
  expect(read(title, kind)?.type).toBe('embed')
})

test('a long title of a link is cut', () => {
  expect(read('ferry '.repeat(160))).toMatchObject({ title: expect.stringMatching(/^.{200,300}$/) })
})
