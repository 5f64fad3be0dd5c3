import { expect, test } from 'vitest'
import type { Block } from '@/lib/article/block'
import { countWords } from '@/lib/article/count-words'

const paragraph = (text: string): Block => ({ type: 'paragraph', runs: [{ text, marks: [], href: null }] })

test.each([
  ['counts words, not the dash between them', 'Two ropes – and a bell', 'en', 5],
  ['counts a single letter and a number', 'I saw 9 boats', 'en', 4],
  ['counts nothing in nothing', '', 'en', 0],
  ['counts Japanese by its words', '灯台のレンズが戻った。', 'ja', 7],
])('%s', (_name, text, language, expected) => {
  expect(countWords([paragraph(text)], language)).toBe(expected)
})
