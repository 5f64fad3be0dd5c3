import { act } from 'preact/test-utils'
import { describe, expect, test, vi } from 'vitest'
import { Brief } from '@/components/digest/Brief'
import { BrowserBrief } from '@/components/digest/BrowserBrief'
import { ByTheNumbers } from '@/components/digest/ByTheNumbers'
import { clauseAround, clauseBehind, clauseOf } from '@/components/digest/clause-around'
import { Facts } from '@/components/digest/Facts'
import { figurePhrase } from '@/components/digest/figure-phrase'
import { figureWords } from '@/components/digest/figure-words'
import { formatDateFact } from '@/components/digest/format-date-fact'
import { hedgeSign } from '@/components/digest/hedge-sign'
import { KeyPoints } from '@/components/digest/KeyPoints'
import { When } from '@/components/digest/When'
import { Who } from '@/components/digest/Who'
import { withDeterminer } from '@/components/digest/with-determiner'
import type { DateFact } from '@/lib/facts/date-fact'
import type { FigureFact } from '@/lib/facts/figure-fact'
import { button, draw, key, press, wordsOf } from './draw'
import { article, sentenceOf, sentences } from './examples'

const figure = (more: Partial<FigureFact> = {}): FigureFact => ({
  sentence: { block: 1, index: 0 },
  span: { start: 10, end: 15 },
  text: '3,200',
  value: 3200,
  hi: null,
  hedge: 'More than',
  unit: null,
  counted: 'containers',
  lead: null,
  event: null,
  scope: null,
  per: 'the port authority',
  ...more,
})

const date = (more: Partial<DateFact> = {}): DateFact => ({
  sentence: { block: 0, index: 0 },
  span: { start: 0, end: 3 },
  text: 'Wednesday',
  iso: '2024-04-03',
  clause: { start: 0, end: 9 },
  ...more,
})

describe('a hedge', () => {
  test.each<[string | null, ReturnType<typeof hedgeSign>]>([
    ['More than', '+'],
    ['around', '≈'],
    ['at about', '≈'],
    ['mehr als', '+'],
    ['près de', '≈'],
    ['up to', '≤'],
    ['fewer than', '<'],
    ['perhaps', null],
    [null, null],
  ])('%s has the sign %s', (hedge, sign) => {
    expect(hedgeSign(hedge)).toBe(sign)
  })

  test.each<[string, Partial<FigureFact>, ReturnType<typeof figureWords>]>([
    [
      'is a plus after the number and stays in words',
      {},
      { before: '', number: '3,200', after: '+', source: 'the port authority, “more than”' },
    ],
    [
      'stands before the number',
      { hedge: 'around', text: '250', per: null },
      { before: '≈', number: '250', after: '', source: '“around”' },
    ],
    [
      'is not said twice',
      { hedge: 'around', text: 'around 250', per: null },
      { before: '≈', number: '250', after: '', source: '“around”' },
    ],
    [
      'without a sign keeps its words',
      { hedge: 'perhaps', per: null },
      { before: '', number: '3,200', after: '', source: '“perhaps”' },
    ],
    [
      'that is missing leaves the bare number',
      { hedge: null, per: null },
      { before: '', number: '3,200', after: '', source: '' },
    ],
  ])('%s', (_, more, expected) => {
    expect(figureWords(figure(more))).toEqual(expected)
  })
})

describe('a day', () => {
  test.each<[string, Partial<DateFact>, string]>([
    ['of the story’s own year stands with its weekday', {}, 'Wed, Apr 3'],
    ['of another year stands with that year', { iso: '2023-10-07' }, 'Oct 7, 2023'],
    ['may be a month', { iso: '2023-10' }, 'Oct 2023'],
    ['may be a year', { iso: '1974' }, '1974'],
    ['may be a stretch', { iso: '2024-04-01/2024-04-03' }, 'Apr 1 – 3, 2024'],
    ['that can’t be resolved stays as written', { iso: null, text: 'late Tuesday' }, 'late Tuesday'],
  ])('%s', (_, more, expected) => {
    const told = formatDateFact(date(more), '2024-04-03T09:12:00-04:00')
    // Intl sets thin spaces around the dash of a stretch.
    expect(told.replace(/\s/g, ' ')).toBe(expected)
  })
})

describe('the words beside a fact', () => {
  const around = (text: string, words: string) => {
    const start = text.indexOf(words)
    return clauseAround(text, { start, end: start + words.length })
  }

  test.each([
    [
      'are the part of the sentence it stands in',
      'The walkout began at the south quay on Oct. 7, after a crane operator was hurt near the end of a shift.',
      'Oct. 7',
      'The walkout began at the south quay on Oct. 7',
    ],
    [
      'take a neighbour along where they are few',
      '“Nobody here is afraid,” the union’s president, Imani Castellane, said on Monday',
      'Monday',
      'Imani Castellane, said on Monday',
    ],
    [
      'leave a long beginning out',
      'A delegation of nine that had left before anybody else in the old town hall was awake returned late on Tuesday.',
      'Tuesday',
      '… else in the old town hall was awake returned late on Tuesday',
    ],
    [
      'end where a long sentence goes on to something else',
      'On Tuesday a delegation returned from talks upstate and reported that the union insists on an end to night shifts.',
      'Tuesday',
      'On Tuesday a delegation returned from talks upstate',
    ],
    [
      'keep the condition',
      'The risk rose, but when both are taken, the risk fell by 18% in the end.',
      '18%',
      'but when both are taken, the risk fell by 18% in the end',
    ],
    [
      'are not the day alone',
      'Earlier this week, and many years after the first of the cranes was set up at the port in 1970, it fell.',
      'Earlier this week',
      'Earlier this week, and many years after the first of the cranes was set up at the …',
    ],
    ['keep a number whole', 'It holds 3,200 containers.', '3,200', 'It holds 3,200 containers'],
    ['may be all there is', '港は3日に閉まる。', '3日', '港は3日に閉まる'],
  ])('%s', (_, text, words, expected) => {
    expect(around(text, words)).toBe(expected)
  })

  test('go on behind what is counted to the next mark', () => {
    const text = 'The city proposed a 42-day pause during which crews return, as it said.'
    expect(clauseBehind(text, 'pause', 26)).toBe('pause during which crews return')
    expect(clauseBehind('Five ships were unloaded by 10 p.m. and left.', 'ships', 4)).toBe(
      'ships were unloaded by 10 p.m. and left',
    )
  })

  test('say who did it, where the clause says only what', () => {
    const text =
      'said Dolores Wexley, the state mediator, who called the talks deadlocked on Wednesday morning.'
    const clause = { start: text.indexOf('called'), end: text.length - 1 }
    const span = { start: text.indexOf('Wednesday'), end: text.length - 1 }
    expect(clauseOf(text, { clause, span })).toBe(
      'the state mediator, who called the talks deadlocked on Wednesday morning',
    )
  })

  test.each<[string, string, Partial<FigureFact>, ReturnType<typeof figurePhrase>]>([
    [
      'tell what happened to those counted, where and since when, and no more',
      'Militants came, killing 1,200 people in Gaza since October and taking hostages.',
      { text: '1,200', counted: 'people', event: 'killing', scope: 'in Gaza since October' },
      { words: 'killing 1,200 people in Gaza since October', scope: null },
    ],
    [
      'have the place beside them where it stands elsewhere',
      'In Gaza, said the mayor, 1,200 people are still missing.',
      { text: '1,200', counted: 'people', event: null, scope: 'In Gaza' },
      { words: 'people are still missing', scope: 'In Gaza' },
    ],
    [
      'take the clause where they would be few',
      'The union, which represents 1,200 people, has asked for more.',
      { text: '1,200', counted: 'people' },
      { words: 'The union, which represents 1,200 people', scope: null },
    ],
    [
      'begin with the share of those counted that something befell',
      'Most of the 1,200 people have been moved from Halden, as of Monday.',
      { text: '1,200', counted: 'people have been moved', hedge: null },
      { words: 'Most of the 1,200 people have been moved from Halden', scope: null },
    ],
    [
      'begin with the subject, which a number behind a preposition is not',
      'Yards with more than 1,200 unsold containers at the port will close in May, he said.',
      { text: '1,200', counted: 'unsold containers', hedge: 'more than' },
      {
        words: 'Yards with more than 1,200 unsold containers at the port will close in May',
        scope: null,
      },
    ],
    [
      'say what was done to some of many',
      'The police traced 1,200 of the containers to a yard in Halden.',
      { text: '1,200', counted: 'containers' },
      { words: 'The police traced 1,200 of the containers to a yard in Halden', scope: null },
    ],
    [
      'begin with the number where its clause does',
      'He has said in Halden, before the council of the port, that 1,200 of the 3,000 boxes that were stolen are back.',
      { text: '1,200', counted: 'boxes', hedge: null },
      { words: '1,200 of the 3,000 boxes that were stolen are back', scope: null },
    ],
    [
      'leave no noun behind its hyphen',
      'The 1,200-member union asked for more on Tuesday.',
      { text: '1,200', counted: 'member union' },
      { words: 'The 1,200-member union asked for more on Tuesday', scope: null },
    ],
    [
      'leave out what stands between those counted and what befell them',
      'More than 1,200 Karsans, most of them children, have been killed since the war began.',
      { text: '1,200', counted: 'Karsans' },
      { words: 'Karsans … have been killed since the war began', scope: null },
    ],
    [
      'name what is measured, told before an aside',
      'The projected deficit for this year, based on the prices of May, is 1,200 of them.',
      { text: '1,200', counted: null },
      {
        words: 'The projected deficit for this year, based on the prices of May, is 1,200 of them',
        scope: null,
      },
    ],
    [
      'leave the aside out where it is long',
      'The projected deficit for this year, based on the prices that were paid in the month of May, is 1,200 of them.',
      { text: '1,200', counted: null },
      { words: 'The projected deficit for this year … is 1,200 of them', scope: null },
    ],
    [
      'tell both parts of a list',
      'The board will be led by 1,200 Reds, Ana Ruiz and Joe Hill, and one Blue, Ann Lee.',
      { text: '1,200', counted: 'Reds' },
      { words: 'The board will be led by 1,200 Reds … and one Blue', scope: null },
    ],
  ])('%s', (_, text, more, expected) => {
    const start = text.indexOf('1,200')
    expect(figurePhrase(figure({ ...more, span: { start, end: start + 5 } }), text)).toEqual(expected)
  })

  test.each([
    ['port authority', 'So the port authority says.', 'the port authority'],
    ['diplomat', 'A diplomat said so.', 'a diplomat'],
    ['Officials', 'Officials said so.', 'officials'],
    ['Ana Ruiz', 'It was she who said so.', 'Ana Ruiz'],
  ])('a source reads on: %s', (source, sentence, expected) => {
    expect(withDeterminer(source, sentence)).toBe(expected)
  })
})

describe('in brief', () => {
  const props = { total: 31, language: 'en', direction: 'ltr', onCopySentence: vi.fn() } as const

  test('tells how many of the sentences it holds, and leads to each', async () => {
    const onShow = vi.fn()
    const lines = sentences.slice(0, 2)
    const box = await draw(<Brief {...props} lines={lines} lit={null} onShow={onShow} />)
    expect(wordsOf(box)).toContain('In brief2 of 31 sentences')
    await press(button(box, 'The city has proposed a 42-day pause.'))
    expect(onShow).toHaveBeenCalledWith(lines[1])
  })

  test('copies a sentence by its key and by its button', async () => {
    const onCopySentence = vi.fn()
    const lines = sentences.slice(0, 2)
    const box = await draw(
      <Brief {...props} lines={lines} lit={null} onShow={vi.fn()} onCopySentence={onCopySentence} />,
    )
    await key(button(box, 'The city has proposed a 42-day pause.'), 'c')
    expect(onCopySentence).toHaveBeenLastCalledWith(lines[1])
    await press(button(box, 'Copy the sentence with its source'))
    expect(onCopySentence).toHaveBeenLastCalledWith(lines[0])
  })

  test('marks the sentence that is lit, not by colour alone', async () => {
    const [first, second] = sentences
    if (!first || !second) throw new Error('no sentences')
    const box = await draw(<Brief {...props} lines={[first, second]} lit={second} onShow={vi.fn()} />)
    expect(button(box, second.text).getAttribute('aria-current')).toBe('location')
    expect(button(box, first.text).hasAttribute('aria-current')).toBe(false)
  })

  test('is nothing where the story is no longer than its summary', async () => {
    const box = await draw(
      <Brief {...props} total={2} lines={sentences.slice(0, 2)} lit={null} onShow={vi.fn()} />,
    )
    expect(box.childElementCount).toBe(0)
  })

  test('is nothing where there is no summary', async () => {
    const box = await draw(<Brief {...props} lines={[]} lit={null} onShow={vi.fn()} />)
    expect(box.childElementCount).toBe(0)
  })
})

describe('the facts', () => {
  const drawFacts = (onShow = vi.fn()) =>
    draw(
      <Facts
        onCopySentence={vi.fn()}
        article={article()}
        digest={{
          sentenceCount: 3,
          summary: [],
          figures: [
            figure(),
            figure({ counted: null, per: null, hedge: null, text: '42', sentence: { block: 0, index: 1 } }),
          ],
          dates: [
            date({ iso: null, text: 'soon' }),
            date({ iso: '2024-04-03' }),
            date({ iso: '2023-10-07' }),
          ],
          claims: [
            {
              sentence: { block: 1, index: 0 },
              span: { start: 0, end: 40 },
              text: 'More than 3,200 containers wait offshore',
              source: 'port authority',
              unnamed: true,
            },
          ],
          people: [
            {
              sentence: { block: 1, index: 0 },
              span: { start: 0, end: 4 },
              text: 'Ruth Calloway',
              name: 'Ruth Calloway',
              role: 'the city’s chief negotiator',
            },
            {
              sentence: { block: 1, index: 0 },
              span: { start: 5, end: 9 },
              text: 'Someone',
              name: 'Someone',
              role: null,
            },
          ],
          organisations: [],
          places: [],
          quotes: [
            {
              sentence: { block: 0, index: 0 },
              span: { start: 0, end: 4 },
              text: 'We wait',
              speaker: 'Tom Adeyemi',
            },
          ],
        }}
        sentenceOf={sentenceOf}
        lit={null}
        onShow={onShow}
      />,
    )

  test('show the number, what it counts, who says so and the hedge in its own words', async () => {
    const box = await drawFacts()
    expect(wordsOf(box)).toContain('3,200+containers wait offshore — the port authority, “more than”')
  })

  test('show the sentence where a number counts nothing by name', async () => {
    expect(wordsOf(await drawFacts())).toContain('42The city has proposed a 42-day pause')
  })

  test('stand in the order of time, the unresolved last', async () => {
    const days = [...(await drawFacts()).querySelectorAll('.day')].map(wordsOf)
    // What a reader hears of a day includes the article's own words for it.
    expect(days).toEqual([
      'Oct 7, 2023 (As written: Wednesday)',
      'Wed, Apr 3 (As written: Wednesday)',
      'soon',
    ])
  })

  test('name the people of whom the article says who they are', async () => {
    const words = wordsOf(await drawFacts())
    expect(words).toContain('WhoRuth Calloway the city’s chief negotiator')
    expect(words).not.toContain('Someone')
  })

  test('quote with the speaker; set apart what is reported, and count those without a name', async () => {
    expect(wordsOf(await drawFacts())).toContain(
      'SaidWe wait — Tom AdeyemiReported, not quotedMore than 3,200 containers wait offshore — the port authority1 source without a name: the port authority',
    )
  })

  test('stand in the order numbers, who, when, said', async () => {
    const titles = [...(await drawFacts()).querySelectorAll('h2')].map(wordsOf)
    expect(titles).toEqual(['By the numbers', 'Who', 'When', 'Said'])
  })

  test('show their sentence, and a day as it is written, by focus and hover', async () => {
    const box = await drawFacts()
    const day = box.querySelector('.day')?.closest('button')
    if (!day) throw new Error('no day')
    expect(box.querySelector('[role=tooltip]')).toBeNull()
    await act(() => void day.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' })))
    const peek = box.querySelector('[role=tooltip]')
    expect(wordsOf(peek)).toBe('As written: WednesdayThe talks are stalling.')
    expect(day.getAttribute('aria-describedby')).toBe(peek?.id)
    await key(day, 'Escape')
    expect(box.querySelector('[role=tooltip]')).toBeNull()
    await act(() => day.focus())
    expect(box.querySelector('[role=tooltip]')).not.toBeNull()
    await act(() => day.blur())
    expect(box.querySelector('[role=tooltip]')).toBeNull()
  })

  test('tell a day again only when opened, without the day', async () => {
    const box = await draw(
      <When
        dates={[
          date(),
          date({ text: 'Apr. 3', sentence: { block: 1, index: 0 }, clause: { start: 0, end: 40 } }),
        ]}
        publishedAt="2024-04-03"
        sentenceOf={sentenceOf}
        lit={null}
        language="en"
        direction="ltr"
        onShow={vi.fn()}
        onCopySentence={vi.fn()}
      />,
    )
    expect(box.querySelectorAll('li')).toHaveLength(1)
    await press(button(box, '1 more'))
    expect(box.querySelectorAll('li')).toHaveLength(2)
    expect(box.querySelectorAll('.day:not(.unseen)')).toHaveLength(1)
  })

  test('keep the organisations behind the people, and show them where nobody is known', async () => {
    const named = (name: string) => ({
      sentence: { block: 1, index: 0 },
      span: { start: 46, end: 60 },
      text: name,
      name,
    })
    const drawWho = (role: string | null) =>
      draw(
        <Who
          people={[{ ...named('Ruth Calloway'), role }]}
          organisations={[{ ...named('port authority'), span: { start: 42, end: 60 } }]}
          sentenceOf={sentenceOf}
          lit={null}
          language="en"
          direction="ltr"
          onShow={vi.fn()}
          onCopySentence={vi.fn()}
        />,
      )
    const box = await drawWho('mayor')
    expect(wordsOf(box)).toBe('Who1 moreRuth Calloway mayor')
    await press(button(box, '1 more'))
    expect(wordsOf(box)).toBe('WhoFewerRuth Calloway mayorport authority')
    expect(wordsOf(await drawWho(null))).toBe('Whoport authority')
  })

  test('are a dozen at most, the rest on a click', async () => {
    const six = [1, 2, 3, 4, 5, 6].map((n) => figure({ text: `${n}00`, span: { start: n, end: n + 1 } }))
    const box = await draw(
      <ByTheNumbers
        figures={six}
        sentenceOf={sentenceOf}
        lit={null}
        language="en"
        direction="ltr"
        onShow={vi.fn()}
        onCopySentence={vi.fn()}
      />,
    )
    expect(box.querySelectorAll('li')).toHaveLength(4)
    await press(button(box, '2 more'))
    expect(box.querySelectorAll('li')).toHaveLength(6)
    expect(button(box, 'Fewer').getAttribute('aria-expanded')).toBe('true')
  })

  test('lead each to its sentence', async () => {
    const onShow = vi.fn()
    const box = await drawFacts(onShow)
    for (const row of box.querySelectorAll('button')) await press(row)
    expect(onShow.mock.calls.map(([sentence]) => `${sentence.block}:${sentence.index}`)).toEqual([
      '1:0',
      '0:1',
      '1:0',
      '0:0',
      '0:0',
      '0:0',
      '0:0',
      '1:0',
    ])
  })
})

test('the publisher’s key points stand under their own title', async () => {
  const box = await draw(<KeyPoints points={['A pause of 42 days']} language="en" direction="ltr" />)
  expect(wordsOf(box)).toBe('The publisher’s key pointsA pause of 42 days')
})

describe('the browser’s own summary', () => {
  const props = {
    sentenceOf,
    lit: null,
    language: 'en',
    direction: 'ltr',
    onCopySentence: vi.fn(),
  } as const

  test('is nowhere where the browser has none', async () => {
    const box = await draw(
      <BrowserBrief {...props} brief={{ kind: 'none' }} onAsk={vi.fn()} onShow={vi.fn()} />,
    )
    expect(box.childElementCount).toBe(0)
  })

  test('is asked for by the reader', async () => {
    const onAsk = vi.fn()
    const box = await draw(
      <BrowserBrief {...props} brief={{ kind: 'offered' }} onAsk={onAsk} onShow={vi.fn()} />,
    )
    await press(button(box, 'The browser’s own summary'))
    expect(onAsk).toHaveBeenCalledOnce()
  })

  test('stands line by line with the sentence that bears it out, or without, its wrong numbers told', async () => {
    const onShow = vi.fn()
    const lines = [
      {
        text: 'A 52-day pause was proposed.',
        support: { block: 0, index: 1 },
        wrong: [{ start: 2, end: 4 }],
      },
      { text: 'Elephants migrate.', support: null, wrong: [] },
    ]
    const box = await draw(
      <BrowserBrief {...props} brief={{ kind: 'written', lines }} onAsk={vi.fn()} onShow={onShow} />,
    )
    const [first, second] = box.querySelectorAll('ol > li')
    expect(wordsOf(first ?? null)).toContain('A 52-day pause was proposed. This number isn’t in the article.')
    expect(first?.querySelector('s')?.textContent).toBe('52')
    expect(wordsOf(second ?? null)).toBe('Elephants migrate.Not found in the article.')
    await press(button(box, 'The city has proposed a 42-day pause.'))
    expect(onShow).toHaveBeenCalledWith(sentences[1])
  })
})
