import { describe, expect, test } from 'vitest'
import type { Article } from '@/lib/article/article'
import { comparable } from '@/lib/digest/comparable'
import { isCorrection } from '@/lib/digest/correction-note'
import { digest } from '@/lib/digest/digest'
import { isStamp } from '@/lib/digest/is-stamp'
import { saysTheSame, whatChanged } from '@/lib/digest/what-changed'
import { wordChanges } from '@/lib/digest/word-changes'
import { articleFrom } from './article-from'

const version = (article: Article) => ({ article, digest: digest(article, { summaryLength: 3 }) })
const between = (
  before: readonly string[],
  after: readonly string[],
  more: Partial<Article> = {},
  afterMore: Partial<Article> = {},
) => whatChanged(version(articleFrom(before, more)), version(articleFrom(after, { ...more, ...afterMore })))

const lead = 'The ferry line opened its books on Monday after a court had ordered it to do so.'
const losses = 'It has lost 32,000 passengers since the bridge opened, the auditors say.'
const mayor = 'Nobody at the town hall wanted to comment on the report.'
const end = 'The council meets again on Thursday.'

describe('two versions of a story', () => {
  test('sentences added, gone and altered stand in reading order', () => {
    const changes = between(
      [`${lead} ${losses}`, mayor, end],
      [
        `${lead} ${losses.replace('32,000', '33,000')}`,
        'A second line may close in spring, its owner said.',
        end,
      ],
    )
    expect(changes.counts).toEqual({ same: 2, gone: 1, added: 1, altered: 1 })
    expect(changes.sentences.map(({ kind }) => kind)).toEqual(['same', 'altered', 'gone', 'added', 'same'])
  })

  test.each<[string, readonly string[], readonly string[]]>([
    ['nothing at all', [lead, losses], [lead, losses]],
    ['blanks and no-break spaces', [lead, losses], [lead.replaceAll(' ', '\u00a0 '), losses]],
    ['kinds of quotation marks and dashes', ['“It’s over” – he said.'], ['"It\'s over" \u2014 he said.']],
    ['a paragraph split', [`${lead} ${losses}`], [lead, losses]],
    ['paragraphs in another order', [lead, losses, mayor], [mayor, lead, losses]],
    ['soft hyphens', ['Die Fährgesellschaft schweigt dazu.'], ['Die Fähr\u00adgesellschaft schweigt dazu.']],
    ['a line that dates itself', [lead, 'Updated 3 minutes ago'], [lead, 'Updated 4 hours ago']],
    ['a line that dates itself, gone', [lead, 'Published 3 April 2024, 09:12 GMT'], [lead]],
  ])('%s is no change', (_name, before, after) => {
    expect(between(before, after).counts).toMatchObject({ gone: 0, added: 0, altered: 0 })
    expect(saysTheSame(articleFrom(before), articleFrom(after))).toBe(true)
  })

  test('a headline is altered, however little of it is left', () => {
    const changes = between([lead], [lead], { title: 'Ferry line opens its books' }, { title: 'Court wins' })
    expect(changes.sentences[0]).toMatchObject({ kind: 'altered', place: 'title' })
    expect(saysTheSame(articleFrom([lead], { title: 'A' }), articleFrom([lead], { title: 'B' }))).toBe(false)
  })

  test('a whole other story is all gone and all new', () => {
    const changes = between([lead, losses, mayor], ['Rain is due in the north.', 'Wheat prices fell again.'])
    expect(changes.counts).toEqual({ same: 0, gone: 3, added: 2, altered: 0 })
    expect(changes.facts).toEqual([])
  })

  test.each([
    ['ja', '市議会は月曜日に予算案を可決した。', '市議会は火曜日に予算案を可決した。'],
    [
      'ar',
      'فتحت شركة العبارات دفاترها يوم الاثنين بأمر من المحكمة.',
      'فتحت شركة العبارات دفاترها يوم الثلاثاء بأمر من المحكمة.',
    ],
    [
      'de',
      'Die Fährgesellschaft hat am Montag ihre Bücher geöffnet.',
      'Die Fährgesellschaft hat am Dienstag ihre Bücher geöffnet.',
    ],
  ])('an altered sentence is known in %s', (language, before, after) => {
    const changes = between([before], [after], { language })
    expect(changes.counts).toMatchObject({ altered: 1, gone: 0, added: 0 })
    const [sentence] = changes.sentences
    const words = sentence?.kind === 'altered' ? sentence.words : []
    expect(
      words
        .filter(({ kind }) => kind !== 'added')
        .map(({ text }) => text)
        .join(''),
    ).toBe(before)
    expect(
      words
        .filter(({ kind }) => kind !== 'gone')
        .map(({ text }) => text)
        .join(''),
    ).toBe(after)
    expect(words.length).toBeGreaterThan(2)
  })
})

describe('facts that moved', () => {
  const moved = (before: readonly string[], after: readonly string[], more: Partial<Article> = {}) =>
    between(before, after, more).facts.map(({ kind, about, before: from, after: to }) => [
      kind,
      about,
      from,
      to,
    ])

  test.each<[string, readonly string[], readonly string[], readonly unknown[]]>([
    [
      'a figure',
      [losses],
      [losses.replace('32,000', '33,000')],
      [['figure', 'passengers', '32,000', '33,000']],
    ],
    [
      'a figure with its hedge',
      [losses.replace('32,000', 'about 32,000')],
      [losses.replace('32,000', 'more than 33,000')],
      [['figure', 'passengers', 'about 32,000', 'more than 33,000']],
    ],
    [
      'one of two figures',
      ['The strike has idled 12 cranes and 400 workers at the port since Monday.'],
      ['The strike has idled 12 cranes and 650 workers at the port since Monday.'],
      [['figure', 'workers', '400', '650']],
    ],
    [
      'a figure told in another sentence',
      [lead, 'Some 1,200 containers in the bay had no berth.'],
      [lead, 'By the evening the authority counted 1,900 containers in the bay, most of them empty.'],
      [['figure', 'containers', 'Some 1,200', '1,900']],
    ],
    ['a day', [end], [end.replace('Thursday', 'Friday')], [['date', null, 'Thursday', 'Friday']]],
    ['nothing, where only words moved', [losses], [losses.replace('the auditors say', 'auditors said')], []],
    ['nothing, where the sentence stands', [losses, mayor], [losses], []],
    [
      'nothing, where the figure is written otherwise',
      ['It cost 2 million dollars in all, the town says.'],
      ['It cost $2 million in all, the town says.'],
      [],
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(moved(before, after)).toEqual(expected)
  })

  test('who somebody is', () => {
    const before = ['Ana Ruiz, the mayor of Harborview, said the port would stay open.']
    const after = ['Ana Ruiz, the former mayor of Harborview, said the port would stay open.']
    expect(moved(before, after)).toEqual([
      ['role', 'Ana Ruiz', 'mayor of Harborview', 'former mayor of Harborview'],
    ])
  })
})

describe('what a page says of its own changes', () => {
  test.each([
    'Correction: An earlier version gave a wrong figure.',
    'CORRECTION (April 4, 2024): The bridge opened in 2019.',
    'Editor’s note: This story has been updated.',
    'Update, 3 p.m.: The minister has resigned.',
    'This article was amended on 4 April 2024 to correct a figure.',
    'An earlier version of this story misspelled a name.',
    'Korrektur: In einer früheren Version hieß es, die Brücke sei von 2018.',
    'Anmerkung der Redaktion: Wir haben den Fehler korrigiert.',
    'Rectificatif : le pont a ouvert en 2019.',
    'Une version précédente de cet article donnait un autre chiffre.',
    'Fe de erratas: el puente abrió en 2019.',
    'Una versión anterior de este artículo decía 2018.',
    'Correção: a ponte abriu em 2019.',
    'Uma versão anterior deste texto dizia 2018.',
    'Errata corrige: il ponte ha aperto nel 2019.',
    'Correctie: de brug opende in 2019.',
    '訂正：橋の開通は2019年でした。',
    'تصحيح: افتتح الجسر عام 2019.',
  ])('“%s” is a note', (text) => {
    expect(isCorrection(text)).toBe(true)
  })

  test.each([
    'The correction officers went on strike on Monday.',
    'Updates to the timetable were posted at the pier.',
    'A correction in prices was overdue, traders said: the market had doubled.',
    'The company updated its forecast.',
    lead,
  ])('“%s” is none', (text) => {
    expect(isCorrection(text)).toBe(false)
  })

  test('a new note is pulled out, with all its sentences; an old one is not', () => {
    const old = 'Correction: The bridge is from 2019.'
    const note = 'Correction: The line lost 33,000 passengers. An earlier version gave a lower figure.'
    expect(between([lead, old], [lead, old, note]).corrections).toEqual([note])
  })
})

describe('lines that date themselves', () => {
  test.each([
    ['Updated 3 minutes ago', 'en'],
    ['Last updated: April 3, 2024 at 9:12 a.m. EDT', 'en'],
    ['Published 2 hours ago · 4 min read', 'en'],
    ['Posted Wed 3 Apr 2024 at 09:12', 'en'],
    ['Aktualisiert am 3. April 2024, 09:12 Uhr', 'de'],
    ['Stand: 03.04.2024 09:12 Uhr', 'de'],
    ['Publié le 3 avril 2024 à 09h12, mis à jour il y a 5 minutes', 'fr'],
    ['Actualizado hace 3 horas', 'es'],
    ['Atualizado há 3 horas', 'pt'],
    ['Aggiornato il 3 aprile 2024 alle 9:12', 'it'],
    ['Bijgewerkt 3 uur geleden', 'nl'],
    ['2024年4月3日 9時12分 更新', 'ja'],
    ['آخر تحديث: منذ 3 ساعات', 'ar'],
  ])('%s', (text, language) => {
    expect(isStamp(text, language)).toBe(true)
  })

  test.each([
    ['Update, 3 p.m.: The minister has resigned.', 'en'],
    ['The ministry published 40 reports on Monday.', 'en'],
    ['It opened 3 hours ago.', 'en'],
    ['Die Studie wurde am Montag veröffentlicht und sorgte für Streit.', 'de'],
  ])('not: %s', (text, language) => {
    expect(isStamp(text, language)).toBe(false)
  })
})

test.each([
  [
    'one word',
    'The bridge opened in 2018.',
    'The bridge opened in 2019.',
    ['The bridge opened in ', '-2018', '+2019', '.'],
  ],
  ['words put in', 'The bridge opened.', 'The new bridge opened.', ['The ', '+new ', 'bridge opened.']],
  ['quotes only', 'He said “no”.', 'He said "no".', ['He said "no".']],
  [
    'neighbours',
    'It cost four million kroner.',
    'It cost five billion kroner.',
    ['It cost ', '-four million', '+five billion', ' kroner.'],
  ],
])('words of an altered sentence: %s', (_name, before, after, expected) => {
  const sign = { same: '', gone: '-', added: '+' }
  expect(wordChanges(before, after, 'en').map(({ kind, text }) => sign[kind] + text)).toEqual(expected)
})

test.each([
  ['a\u00a0 b', 'a b'],
  ['“a” – b', '"a"-b'],
  ['Fähr\u00adverkehr', 'Fährverkehr'],
])('“%s” compares as “%s”', (text, expected) => {
  expect(comparable(text)).toBe(expected)
})

test('two long stories that share nothing are told apart without a pause', () => {
  const many = (what: string) =>
    Array.from({ length: 3_000 }, (_, at) => `The ${what} of day ${at} was told by ${what}man ${at} at noon.`)
  const empty = digest(articleFrom([]), { summaryLength: 3 })
  const of = (what: string) => ({ article: articleFrom(many(what)), digest: empty })
  const changes = whatChanged(of('ferry'), of('wheat'))
  expect(changes.counts.same).toBe(0)
})
