import { describe, expect, test } from 'vitest'
import { factsOf } from './facts-of'

type Shown = readonly [text: string, value: number | null, unit: string | null, about: string | null]

const figures = (text: string, language?: string): readonly Shown[] =>
  factsOf(text, language).figures.map(({ text: own, value, unit, counted, lead }) => [
    own,
    value,
    unit,
    counted ?? lead,
  ])

describe('figures in English', () => {
  test.each<[string, string, readonly Shown[]]>([
    ['a count', 'The blast wounded 83 people.', [['83', 83, null, 'people']]],
    [
      'what happened to those counted',
      'At least 32,000 people have been killed there.',
      [['32,000', 32000, null, 'people have been killed']],
    ],
    ['a sum with its scale', 'They sold it for $5.9 million.', [['$5.9 million', 5.9e6, 'USD', 'They sold']]],
    [
      'a sum in another dollar',
      'It cost A$40 million in repairs.',
      [['A$40 million', 4e7, 'AUD', 'repairs']],
    ],
    ['a short scale', 'The city spent $449K on lamps.', [['$449K', 449000, 'USD', 'city spent']]],
    ['a share', 'Cars face a stiff 27.5 percent tax.', [['27.5 percent', 27.5, '%', 'tax']]],
    ['a share by sign', 'Turnout fell to 48%.', [['48%', 48, '%', 'Turnout fell']]],
    ['a number in words', 'Four Hamas battalions remain.', [['Four', 4, null, 'Hamas battalions']]],
    [
      'a hyphenated number in words',
      'The crew freed twenty-five divers.',
      [['twenty-five', 25, null, 'divers']],
    ],
    ['a duration', 'Talks lasted two days.', [['two days', 2, 'days', 'Talks lasted']]],
    ['a compound', 'A 42-day truce was proposed.', [['42-day', 42, 'day', 'truce']]],
    ['a compound of a noun', 'A five-story building burned.', [['five', 5, null, 'story building burned']]],
    [
      'half a number',
      'He left after five-and-a-half years.',
      [['five-and-a-half years', 5.5, 'years', 'left']],
    ],
    [
      'an area',
      'The plant covers 500,000 square feet of land.',
      [['500,000 square feet', 500000, 'square feet', 'land']],
    ],
    ['a dozen', 'More than a dozen homes burned.', [['a dozen', 12, null, 'homes burned']]],
    ['half a million', 'Half a million users left.', [['Half a million', 5e5, null, 'users']]],
    [
      'a hundred and some',
      'She cast a hundred and ninety-one bells.',
      [['a hundred and ninety-one', 191, null, 'bells']],
    ],
    [
      'the noun a unit describes',
      'The city has around 250 night inspectors.',
      [['250', 250, null, 'night inspectors']],
    ],
    ['days beside the people of a day', 'That day 200 people left.', [['200', 200, null, 'people']]],
  ])('reads %s', (_name, text, expected) => {
    expect(figures(text)).toEqual(expected)
  })

  test.each([
    ['house and phone numbers', 'Call 911 now; they live at 14 Harbor Street.'],
    ['ordinals', 'It was the 26th loss and the 3rd draw.'],
    ['names of things', 'No. 10 said the Boeing 737 used gate 5.'],
    ['scores', 'They won 119-111 after a 3-0 start.'],
    ['ages', 'Ana Ruiz, 43, and a 19-year-old neighbor left; he is 12 years old.'],
    ['clock times', 'Doors open at 10 p.m. and close at 11:30.'],
    ['years and dates', 'In 2019 and on Oct. 7, nothing happened.'],
    ['the word one', 'One man left after one season.'],
    ['names that begin with a number', 'The 76ers lost.'],
    ['models', 'The Polestar 2 is sold there.'],
    ['hours of the day in words', 'Homes stood empty since four in the morning and at six in the evening.'],
    ['hours told by minutes', 'He comes at ten past nine and goes at a quarter to eight or half past six.'],
    ['an hour before its day', 'The bridge opened at seven on Tuesday.'],
    ['numbered hours and days in words', 'In hour thirteen and on day three, talks stalled.'],
    ['ages of somebody', 'Bramhall, who is 74 and retired at age 60, turns 75 in May.'],
    ['decades in words', 'In the eighteen-nineties a parson came.'],
  ])('leaves out %s', (_name, text) => {
    expect(figures(text)).toEqual([])
  })

  test('keeps both ends of a range, the scale shared', () => {
    const read = (text: string) => factsOf(text).figures.map(({ value, hi, unit }) => [value, hi, unit])
    expect(read('Healing takes two to three days.')).toEqual([[2, 3, 'days']])
    expect(read('Between 5 and 7 million people fled.')).toEqual([[5e6, 7e6, null]])
    expect(read('They want $10-12 billion for roads.')).toEqual([[1e10, 1.2e10, 'USD']])
    expect(read('It killed two and injured three soldiers.')).not.toEqual([[2, 3, null]])
  })

  test.each<[string, string | null, string | null]>([
    ['It will bring the two sides at least 180 closer.', null, 'will bring the two sides'],
    ['The work at once would cost $4.6 million.', null, 'work at once would cost'],
    ['The hole is 19 feet deep.', null, 'hole'],
    ['Of the homes 42 per cent housed the poor.', null, 'homes'],
    ['They spent 20 minutes talking.', null, 'They spent'],
    ['Then four Democrats walked out.', 'Democrats', null],
    ['The five children Neil raised are grown.', 'children', null],
    ['He sent 1,350 people home.', 'people', null],
    ['They lost £5,000 worth of clothes.', 'clothes', null],
  ])('keeps what “%s” counts apart from what leads to it', (text, counted, lead) => {
    const [figure] = factsOf(text).figures.filter(({ value }) => value !== 2)
    expect([figure?.counted, figure?.lead]).toEqual([counted, lead])
  })

  test.each([
    ['More than 300 homes burned.', 'More than'],
    ['It drew as many as 2,000 people.', 'as many as'],
    ['The bill was just short of $449,000.', 'just short of'],
    ['Nearly 40 percent of voters stayed home.', 'Nearly'],
    ['About 60 or more boats sank.', 'About'],
    ['They found 60 boats.', null],
  ])('carries the hedge of “%s”', (text, hedge) => {
    expect(factsOf(text).figures.map((figure) => figure.hedge)).toEqual([hedge])
  })

  test.each([
    ['Forty people died, according to the Health Ministry in Gaza.', 'Health Ministry in Gaza'],
    ['The airline said 167 passengers were on board.', 'airline'],
    ['The attack included 600 drones, the Air Force said.', 'Air Force'],
    ['Police arrested 12 men, said Mayor Ann Lee.', 'Mayor Ann Lee'],
    ['Police arrested 12 men.', null],
    ['Stocks fell by 71 per cent.', null],
    ['After what the line believes to be 61,000 crossings, it stopped.', 'line'],
  ])('names the source of “%s”', (text, per) => {
    expect(factsOf(text).figures.map((figure) => figure.per)).toEqual([per])
  })
})

describe('figures in other languages', () => {
  test.each<[string, string, readonly Shown[]]>([
    ['de', 'Rund 2,5 Millionen Euro fehlen der Stadt.', [['2,5 Millionen Euro', 2.5e6, 'EUR', null]]],
    ['de', 'Bei dem Brand wurden 1.200 Menschen verletzt.', [['1.200', 1200, null, 'Menschen verletzt']]],
    ['fr', 'La ville compte 12 000 habitants.', [['12 000', 12000, null, 'habitants']]],
    ['fr', 'Le pont a coûté 3,5 millions d’euros.', [['3,5 millions d’euros', 3.5e6, 'EUR', 'pont a coûté']]],
    ['es', 'El fondo suma 1.000 millones de euros.', [['1.000 millones de euros', 1e9, 'EUR', 'fondo suma']]],
    ['pt', 'Cerca de 2.200 pessoas saíram.', [['2.200', 2200, null, 'pessoas saíram']]],
    ['it', 'Sono arrivati quasi 2.200 soccorritori.', [['2.200', 2200, null, 'soccorritori']]],
    ['nl', 'Er waren ruim 3.400 bezoekers.', [['3.400', 3400, null, 'bezoekers']]],
    ['ja', '市は約1億1700万円を支払った。', [['1億1700万円', 1.17e8, 'JPY', null]]],
    [
      'ja',
      '学生数は1353人で、2棟の校舎がある。',
      [
        ['1353人', 1353, null, '学生数'],
        ['2棟', 2, null, '校舎'],
      ],
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(figures(text, language)).toEqual(expected)
  })

  test.each([
    ['es', 'El sonido llegó el jueves a las siete de la tarde.'],
    ['fr', 'Il est 5 h 40 quand elle arrive.'],
  ])('%s: hours of the day are no figures', (language, text) => {
    expect(figures(text, language)).toEqual([])
  })

  test('Arabic digits and percent signs', () => {
    expect(
      factsOf('بلغت النسبة ٣٫٥ في المئة.', 'ar').figures.map(({ value, unit }) => [value, unit]),
    ).toEqual([[3.5, '%']])
  })

  test('Japanese ages, ranks, offices and dates are no figures', () => {
    expect(figures('13日、岩本さん（78）と1級建築士は、捜査2課で10時に話した。', 'ja')).toEqual([])
  })
})
