import { describe, expect, test } from 'vitest'
import { knownPages } from '#scripts/bench/page-quality.ts'
import { type BodyScore, bodyF1, poorShare, scoreBody } from '#scripts/bench/quality/body-score.ts'
import { namesOf, sameTitle, scoreAuthors, scoreDate } from '#scripts/bench/quality/field-score.ts'
import { type PageTruth, parseTruth } from '#scripts/bench/quality/page-truth.ts'
import { qualityTable } from '#scripts/bench/quality/quality-table.ts'
import type { Said } from '#scripts/bench/quality/said.ts'
import { scorePage } from '#scripts/bench/quality/score-page.ts'
import { gainLines } from '#scripts/bench/step-gains.ts'

const score = (right: number, wrong: number, missed: number): BodyScore => ({ right, wrong, missed })

describe('a body', () => {
  test.each<[string, string, string, BodyScore]>([
    ['read whole', 'One two three four five.', 'One two, three\n\nfour five', score(1, 0, 0)],
    ['with a word too many', 'a b c d e', 'a b c d e f', score(2 / 3, 1 / 3, 0)],
    ['with a word missing', 'a b c d e f', 'a b c d e', score(2 / 3, 0, 1 / 3)],
    ['in other case', 'a b c d', 'A b c d', score(0, 0.5, 0.5)],
    ['shorter than a group', 'a b', 'a b', score(1, 0, 0)],
    ['said twice', 'a b c d', 'a b c d a b c d', score(0.2, 0.8, 0)],
    ['in another script', '渡船は月曜日 に 止まった 朝', '渡船は月曜日 に 止まった 朝', score(1, 0, 0)],
    ['not read at all', 'a b c d', '', score(0, 0, 1)],
    ['of nothing, and nothing said', '', '…', score(0, 0, 0)],
  ])('%s', (_, truth, told, expected) => {
    const { right, wrong, missed } = scoreBody(truth, told)
    expect(right).toBeCloseTo(expected.right)
    expect(wrong).toBeCloseTo(expected.wrong)
    expect(missed).toBeCloseTo(expected.missed)
  })

  test('of many pages is the harmonic mean of the mean precision and the mean recall', () => {
    // Precision (1 + 0.5) / 2, recall (0.5 + 1) / 2.
    expect(bodyF1([score(0.5, 0, 0.5), score(0.5, 0.5, 0)])).toBeCloseTo(0.75)
    // A page of which nothing was said bears on recall alone.
    expect(bodyF1([score(1, 0, 0), score(0, 0, 1)])).toBeCloseTo(2 / 3)
  })

  test('is poor below .7', () => {
    expect(poorShare([score(0.7, 0.3, 0), score(0.5, 0.5, 0), score(0, 0, 1), score(0, 0, 0)])).toBe(0.75)
  })
})

describe('a title', () => {
  test.each([
    ['Ferry “closed” again', 'ferry "closed"  again', true],
    ['Ferry closed again', 'Ferry closed again | The Ledger', false],
    ['Ferry’s end', "Ferry's end", true],
    ['!', '?', false],
    ['Ferry', null, false],
  ])('%s is told by %s: %s', (truth, told, same) => {
    expect(sameTitle(truth, told)).toBe(same)
  })
})

describe('authors', () => {
  test.each([
    [['Ana Ruiz'], ['ANA RUIZ'], 1, true],
    [['Ana Rúiz'], ['By Ana Ruiz'], 1, true],
    [['Ana Ruiz', 'Tom Okafor'], ['Tom Okafor'], 2 / 3, false],
    [['Ana Ruiz'], ['Ana Ruiz', 'The Ledger'], 2 / 3, false],
    [['Ana Ruiz'], [], 0, false],
  ])('%j told as %j', (truth, told, f1, exact) => {
    const scored = scoreAuthors(truth, told)
    expect(scored.f1).toBeCloseTo(f1)
    expect(scored.exact).toBe(exact)
  })

  test.each([
    ['By Ana Ruiz and Tom Okafor', ['Ana Ruiz', 'Tom Okafor']],
    ['Von Jan Kranz, Uta Holm', ['Jan Kranz', 'Uta Holm']],
    ['Ana Ruiz https://ledger.example/ruiz', ['Ana Ruiz']],
    [null, []],
  ])('of the byline %s', (byline, names) => {
    expect(namesOf(byline)).toEqual(names)
  })
})

describe('a date', () => {
  test.each([
    ['2024-04-03T09:12:00-04:00', '2024-04-03T13:12:30Z', true, true],
    ['2024-04-03T23:30:00-04:00', '2024-04-04T03:30:00+00:00', true, true],
    ['2024-04-03T09:12:00Z', '2024-04-03T09:14:00Z', true, false],
    ['2024-04-03', '2024-04-03T22:00:00+02:00', true, null],
    ['2024-04-03', 'April 3, 2024', true, null],
    ['2024-04-03T09:12:00+0000', '2024-04-03 09:12', true, true],
    ['2024-04-03T09:12:00Z', null, false, false],
    ['2024-04-03', 'yesterday', false, null],
  ])('%s told as %s', (truth, told, day, instant) => {
    expect(scoreDate(truth, told)).toEqual({ day, instant })
  })
})

const truth: PageTruth = {
  id: 'a',
  source: 'ours',
  body: 'It rained. The ferry stood still all day.',
  startsWithDek: true,
  title: 'Ferry',
  authors: ['Ana Ruiz'],
  published: null,
}

const said: Said = {
  text: 'The ferry stood still all day.',
  title: 'Ferry',
  authors: null,
  byline: 'by Ana Ruiz',
  published: null,
  dek: 'It rained.',
}

describe('a page', () => {
  test('is read with its standfirst where the truth begins with it', () => {
    expect(scorePage(truth, said)).toEqual({
      body: score(1, 0, 0),
      title: true,
      authors: { f1: 1, exact: true },
      date: null,
    })
    expect(scorePage({ ...truth, startsWithDek: false }, said).body).not.toEqual(score(1, 0, 0))
  })

  test('known to have no author is not asked for one', () => {
    expect(scorePage({ ...truth, authors: [] }, said).authors).toBeNull()
  })

  test('has its truth in the manifest, or none', () => {
    const line = {
      id: 'a',
      source: 'ours',
      html: 'a.html',
      truth: { body: '', title: 'T', summary: 'S', authors: [] },
    }
    expect(parseTruth(JSON.stringify(line))).toEqual({
      id: 'a',
      source: 'ours',
      body: '',
      startsWithDek: true,
      title: 'T',
      authors: [],
      published: null,
    })
    expect(parseTruth('{"id":"a","html":"a.html"}')).toBeNull()
  })
})

test('of our own pages each is scored once, by its own truth', () => {
  const { truths, inputs } = knownPages([])
  expect(new Set(inputs.map(({ id }) => id)).size).toBe(inputs.length)
  expect(inputs.map(({ id }) => id).toSorted()).toEqual([...truths.keys()].toSorted())
})

test('three readers stand side by side', () => {
  const mute: Said = { text: '', title: null, authors: null, byline: null, published: null, dek: null }
  const answers = {
    lede: { said, cpuMs: 12 },
    readability: { said: { ...said, dek: null, title: 'Ferry | Ledger' }, cpuMs: 8 },
    defuddle: { said: mute, cpuMs: null },
  }
  expect(qualityTable('ours', [{ truth, answers }]).map((line) => line.replace(/ {2,}/g, '  '))).toEqual([
    'ours: 1 pages  Lede  Readability  Defuddle',
    'body F1  1.000  0.750  -',
    'pages under .7 F1  0.0 %  0.0 %  100.0 %',
    'title  100.0 %  0.0 %  0.0 %',
    'authors, F1  100.0 %  100.0 %  0.0 %',
    'authors, all and no other  100.0 %  100.0 %  0.0 %',
    'CPU, median  12.0 ms  8.0 ms  -',
    'CPU, 95th percentile  12.0 ms  8.0 ms  -',
    'CPU ÷ plain Readability, median  1.50 ×  1.00 ×  -',
  ])
})

test('a step gains what is lost without it', () => {
  const scores = new Map([
    [
      'all steps',
      new Map([
        ['a', score(1, 0, 0)],
        ['b', score(0.5, 0.5, 0)],
      ]),
    ],
    [
      'idle',
      new Map([
        ['given up on', score(0, 0, 1)],
        ['b', score(0.5, 0.5, 0)],
        ['a', score(1, 0, 0)],
      ]),
    ],
    [
      'useful',
      new Map([
        ['a', score(0.5, 0.5, 0)],
        ['b', score(0.6, 0.4, 0)],
      ]),
    ],
  ])
  expect(gainLines(scores, new Map([['useful', 1]])).map((line) => line.trim().replace(/ +/g, ' '))).toEqual([
    'body F1 with all steps, 2 pages: 0.8571',
    'what it loses without one of them gain pages better pages worse unreadable',
    'useful +0.1475 1 1 1',
    'idle +0.0000 0 0 0',
  ])
})
