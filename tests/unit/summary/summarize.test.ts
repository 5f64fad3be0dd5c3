import { describe, expect, test } from 'vitest'
import { sentenceSplitter } from '@/lib/base/split-sentences'
import { dangles } from '@/lib/summary/dangles'
import { summarize } from '@/lib/summary/summarize'
import { summaryWordsOf } from '@/lib/summary/summary-words-of'

function summary(text: string, length: 1 | 3 | 5, language = 'en'): readonly string[] {
  const sentences = sentenceSplitter(language)(text).map((span, index) => ({
    block: 0,
    index,
    ...span,
    text: text.slice(span.start, span.end),
  }))
  return summarize(sentences, { length, words: summaryWordsOf(language) }).map((sentence) => sentence.text)
}

describe('a summary', () => {
  test('is the lead, in whole sentences and in order', () => {
    const text =
      'The ferry sank at dawn. Nobody on board was hurt. The owner blamed the fog. A report is due.'
    expect(summary(text, 1)).toEqual(['The ferry sank at dawn.'])
    expect(summary(text, 3)).toEqual([
      'The ferry sank at dawn.',
      'Nobody on board was hurt.',
      'The owner blamed the fog.',
    ])
  })

  test('leaves out captions and links, which end without a stop, but no standfirst', () => {
    const text =
      'Ann Lee, founder of the Orlo ferry\nThe Halden ferry sank at dawn in the fog off the old lighthouse, its owner says\nNobody on board was hurt. The owner blamed the fog.'
    expect(summary(text, 3)).toEqual([
      'The Halden ferry sank at dawn in the fog off the old lighthouse, its owner says',
      'Nobody on board was hurt.',
      'The owner blamed the fog.',
    ])
  })

  test('is taken from a list of headlines where nothing else stands', () => {
    const text = 'Ferry sinks off Halden in fog\nOwner blames the old lighthouse\nNobody on board hurt'
    expect(summary(text, 3)).toHaveLength(3)
  })

  test('does not say the same thing twice', () => {
    const text =
      'The ferry sank at dawn near Halden. The ferry sank near Halden at dawn. The owner blamed the fog.'
    expect(summary(text, 3)).toEqual(['The ferry sank at dawn near Halden.', 'The owner blamed the fog.'])
  })

  test('keeps a sentence that points back when what it points at is there', () => {
    const text = 'Mayor Ann Lee resigned on Monday. She gave no reason for it. The council meets today.'
    expect(summary(text, 3)).toContain('She gave no reason for it.')
  })

  test('leaves out what hangs in the air once the sentence before it is left out', () => {
    const text =
      'The ferry sank at dawn. Sign up for our morning newsletter. It is free and fun to read. The owner blamed the fog.'
    expect(summary(text, 3)).toEqual(['The ferry sank at dawn.', 'The owner blamed the fog.'])
  })

  test('has fewer sentences when the story has no more', () => {
    expect(summary('The ferry sank at dawn.', 5)).toEqual(['The ferry sank at dawn.'])
    expect(summary('', 5)).toEqual([])
  })
})

describe('a sentence dangles', () => {
  test.each([
    ['He said the fog was thick.', 'en', true],
    ['But the owner disagreed.', 'en', true],
    ['“That was a mistake.”', 'en', true],
    ['“We waited for hours.', 'en', true],
    ['I said, ‘Three months.', 'en', true],
    ["Was it on the ferry?' Yes.", 'en', true],
    ['“Yes, the fog was thick,” he snapped.', 'en', true],
    ['“We were late,” they said.', 'en', true],
    ['Because the fog was thick.', 'en', true],
    ['Because the fog was thick, the ferry stayed in Halden.', 'en', false],
    ['“Yes, the fog was thick,” Ann Lee said, and he nodded.', 'en', false],
    ['The owner disagreed.', 'en', false],
    ["The owners' boat left in the '90s.", 'en', false],
    ["'We waited for hours,' said Ann Lee.", 'en', false],
    ['Lee called it a ‘Night of Fog’ in her log.', 'en', false],
    ['“We waited for hours,” said Ann Lee.', 'en', false],
    ['Hers was the only boat left.', 'en', false],
    ['Er sagte nichts.', 'de', true],
    ['„Wir haben gewartet“, sagte Anna Vogel.', 'de', false],
    ['Mais le maire a refusé.', 'fr', true],
    ['しかし、市は拒否した。', 'ja', true],
    ['市は拒否した。', 'ja', false],
  ])('%s (%s): %s', (text, language, expected) => {
    expect(dangles(text, summaryWordsOf(language).backward)).toBe(expected)
  })
})
