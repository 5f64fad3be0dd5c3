import { describe, expect, test } from 'vitest'
import type { Block, Embed } from '@/lib/article/block'
import { blockText } from '@/lib/article/block-text'
import { entryTime } from '@/lib/extract/entry-time'
import { takeKeyPoints } from '@/lib/extract/key-points'
import { nextPage } from '@/lib/extract/next-page'
import { takeWall } from '@/lib/extract/take-wall'

const runs = (text: string) => [{ text, marks: [], href: null }]
const p = (text: string): Block => ({ type: 'paragraph', runs: runs(text) })
const list = (...items: readonly string[]): Block => ({
  type: 'list',
  ordered: false,
  items: items.map((text) => ({ runs: runs(text), children: null })),
})
const textsOf = (blocks: readonly Block[]): readonly string[] => blocks.map(blockText)

const story = p(
  'The ferry was closed on Monday after the county, which had promised repairs in the spring, found that the money was gone, and nobody who lives near it was surprised by that.',
)

describe('the publisher’s own summary', () => {
  const points = ['The ferry is closed for good', 'The money cannot be found']
  const body = [p('Коротко'), list(...points), story]

  test.each([
    ['by the words above it, in any of the languages', { heading: 'Коротко:', named: false, points }],
    ['by the name of its box', { heading: 'Коротко', named: true, points }],
  ])('is known %s', (_, box) => {
    const taken = takeKeyPoints([box], body)
    expect(taken.keyPoints).toEqual(points)
    expect(textsOf(taken.blocks)).toEqual([blockText(story)])
  })

  test('is none of the other lists', () => {
    const box = { heading: 'What you need', named: false, points }
    expect(takeKeyPoints([box], body)).toEqual({ keyPoints: [], blocks: body })
  })

  test('leaves a heading that stands elsewhere', () => {
    const box = { heading: 'Kort fortalt', named: false, points }
    const blocks = [p('Kort fortalt'), story, list(...points)]
    expect(textsOf(takeKeyPoints([box], blocks).blocks)).toEqual(['Kort fortalt', blockText(story)])
  })
})

describe('a wall at the end', () => {
  test.each([
    ['English', 'Subscribe to continue reading.'],
    ['German', 'Weiterlesen mit HK+'],
    ['French', 'Il vous reste 71 % de cet article à lire.'],
    ['Spanish', 'Este contenido es exclusivo para suscriptores'],
    ['Dutch', 'Dit artikel is alleen voor abonnees'],
    ['Swedish', 'Artikeln är för prenumeranter'],
    ['Polish', 'Materiał tylko dla subskrybentów'],
    ['Japanese', 'この記事は有料会員限定です'],
  ])('is taken off with what follows (%s)', (_, wall) => {
    const taken = takeWall([story, p(wall), p('9,90 Euro')])
    expect(taken).toEqual({ walled: true, blocks: [story] })
  })

  test.each([
    ['the story goes on', [story, p('Subscribe to continue reading.'), p(blockText(story).repeat(2))]],
    [
      'it is a sentence about subscribers',
      [story, p('Subscribers, he said, are like swallows: they return.')],
    ],
    ['it is all there is', [p('Subscribe to continue reading.')]],
  ])('is none where %s', (_, blocks) => {
    expect(takeWall(blocks)).toEqual({ walled: false, blocks })
  })
})

const paper = 'https://paper.example'

describe('the next page', () => {
  test.each([
    ['/story', '/story/2', 2],
    ['/story,8812.html', '/story,8812-2.html', 2],
    ['/story/', '/story/seite-2', 2],
    ['/story-page-2.html', '/story-page-3.html', 3],
    ['/story?id=7', '/story?id=7&page=2', 2],
    ['/story?page=2', '/story?page=3', 3],
  ])('of %s is %s', (own, next, page) => {
    const found: Embed | null = nextPage({ url: paper + next, text: String(page) }, paper + own, 'Ferry')
    expect(found).toEqual({ type: 'embed', kind: 'other', title: `Ferry (${page})`, url: paper + next })
  })

  test.each([
    ['another story', '/ferry', '/bridge'],
    ['the post after this', '/posts/12', '/posts/13'],
    ['the post after this, by its number', '/?p=112', '/?p=113'],
    ['a page further on', '/story', '/story/3'],
    ['the page before', '/story?page=3', '/story?page=2'],
    ['itself', '/story', '/story'],
  ])('is not %s', (_, own, next) => {
    expect(nextPage({ url: paper + next, text: 'Next' }, paper + own, 'Ferry')).toBeNull()
  })

  test('is not on another site', () => {
    expect(
      nextPage({ url: 'https://other.example/story/2', text: '2' }, `${paper}/story`, 'Ferry'),
    ).toBeNull()
  })

  test('goes by the name the page gives it', () => {
    const next = { url: `${paper}/story/2`, text: 'Page 2: The money' }
    expect(nextPage(next, `${paper}/story`, 'Ferry')?.title).toBe('Page 2: The money')
  })
})

describe('the time of an entry', () => {
  const entries = [p('15:10 Uhr'), story, p('3.42pm Ann Smith'), story, p('09.05 GMT'), story]

  test.each([
    ['15:10 Uhr', '15:10 Uhr'],
    ['3.42pm Ann Smith', '3.42pm'],
    ['09.05 GMT', '09.05 GMT'],
  ])('in "%s" is %s', (line, time) => {
    expect(entryTime(p(line), entries)).toBe(time)
  })

  test('is none in a single date line or in a sentence', () => {
    expect(entryTime(p('15:10 Uhr'), [p('15:10 Uhr'), story])).toBeNull()
    expect(entryTime(story, entries)).toBeNull()
  })
})
