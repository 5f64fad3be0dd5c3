import { describe, expect, test } from 'vitest'
import type { Sentence } from '@/lib/article/sentence'
import { sentenceSplitter } from '@/lib/base/split-sentences'
import { checkLines } from '@/lib/summary/check-lines'

const story = [
  'Negotiations over the container port are stalling again, city officials say.',
  'The city has proposed a 42-day pause during which crane operators would return to work.',
  'More than 3,200 containers have been waiting offshore since the walkout began, according to the port authority.',
  'The walkout costs the port $4.6 million a month in fees, the city says.',
].join(' ')

const sentences = (text: string, language: string): readonly Sentence[] =>
  sentenceSplitter(language)(text).map((span, index) => ({
    block: 0,
    index,
    ...span,
    text: text.slice(span.start, span.end),
  }))

const check = (written: string, text = story, language = 'en') =>
  checkLines(written, sentences(text, language), language).map(({ text: line, support, wrong }) => ({
    line,
    support: support?.index ?? null,
    wrong: wrong.map(({ start, end }) => line.slice(start, end)),
  }))

describe('a line that something else wrote', () => {
  test.each<[string, string, number | null, readonly string[]]>([
    ['stands with the sentence that bears it out', 'Port negotiations are stalling again.', 0, []],
    ['may say it in other forms of the words', 'The city proposes a pause of 42 days.', 1, []],
    ['keeps a number that its sentence has', 'Over 3200 containers wait offshore.', 2, []],
    ['is told of a number that no sentence has', 'Over 4,200 containers are waiting offshore.', 2, ['4,200']],
    [
      'is told of a number that belongs to something else',
      'A 3,200-day pause for crane operators was proposed by the city.',
      1,
      ['3,200'],
    ],
    [
      'is not borne out by what only shares a word',
      'The mayor promised to build a new port hospital next spring.',
      null,
      [],
    ],
    ['is not borne out by nothing', 'Elephants migrate at dusk.', null, []],
  ])('%s', (_, written, support, wrong) => {
    expect(check(written)).toEqual([{ line: written, support, wrong }])
  })

  test('loses its bullet, and a line of two sentences is two', () => {
    const lines = check(
      '* Negotiations are stalling.\n- The city proposed a pause. Containers wait offshore.\n\n2. Fees are lost.',
    )
    expect(lines.map(({ line }) => line)).toEqual([
      'Negotiations are stalling.',
      'The city proposed a pause.',
      'Containers wait offshore.',
      'Fees are lost.',
    ])
  })

  test('is read in the numbers of its own language', () => {
    const text = 'Rund 32.000 Menschen demonstrierten am Samstag in Halle. Es gab 12 Festnahmen.'
    expect(check('32 000 Menschen demonstrierten in Halle.', text, 'de')).toEqual([
      { line: '32 000 Menschen demonstrierten in Halle.', support: 0, wrong: ['32', '000'] },
    ])
    expect(check('32\u202f000 Menschen demonstrierten in Halle.', text, 'de')[0]?.wrong).toEqual([])
  })

  test('of an empty text is none, and an empty story bears nothing out', () => {
    expect(check('')).toEqual([])
    expect(check('Port talks stall.', '')).toEqual([{ line: 'Port talks stall.', support: null, wrong: [] }])
  })
})
