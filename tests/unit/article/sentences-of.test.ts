import { expect, test } from 'vitest'
import type { Block, Run } from '@/lib/article/block'
import { blockText } from '@/lib/article/block-text'
import { sentencesOf } from '@/lib/article/sentences-of'

const run = (text: string): Run => ({ text, marks: [], href: null })

const blocks: readonly Block[] = [
  { type: 'paragraph', runs: [run('Mr. Hale '), { ...run('left. He'), marks: ['em'] }, run(' was late.')] },
  { type: 'figure', images: [], caption: [run('A ship. At sea.')], credit: null },
  { type: 'heading', level: 2, runs: [run('What happens now')] },
  {
    type: 'list',
    ordered: false,
    items: [
      { runs: [run('One thing. Another.')], children: null },
      { runs: [run('A third')], children: null },
    ],
  },
  { type: 'divider' },
]

test('every sentence has its address and its slice of the block’s text, over runs of any style', () => {
  const sentences = sentencesOf({ blocks, language: 'en' })
  expect(sentences.map(({ block, index, text }) => [block, index, text])).toEqual([
    [0, 0, 'Mr. Hale left.'],
    [0, 1, 'He was late.'],
    [2, 0, 'What happens now'],
    [3, 0, 'One thing.'],
    [3, 1, 'Another.'],
    [3, 2, 'A third'],
  ])
  for (const { block, start, end, text } of sentences) {
    const own = blocks[block]
    expect(own && blockText(own).slice(start, end)).toBe(text)
  }
})

test('an article without blocks has no sentences', () => {
  expect(sentencesOf({ blocks: [], language: null })).toEqual([])
})
