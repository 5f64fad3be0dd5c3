import { describe, expect, test } from 'vitest'
import { parseArticle } from '@/lib/article/parse-article'
import { example } from './article-example'

const json = (change: Record<string, unknown>): unknown => ({
  ...JSON.parse(JSON.stringify(example)),
  ...change,
})
const paragraph = (run: Record<string, unknown>) => [
  { type: 'paragraph', runs: [{ text: 'x', marks: [], href: null, ...run }] },
]
const nested = (depth: number): unknown => ({
  type: 'list',
  ordered: true,
  items: [{ runs: [], children: depth > 1 ? nested(depth - 1) : null }],
})
const hostile = (depth: number): unknown => {
  let list: unknown = null
  for (let level = 0; level < depth; level++)
    list = { type: 'list', ordered: true, items: [{ runs: [], children: list }] }
  return list
}

describe('parseArticle', () => {
  test('gives back what capture made', () => {
    expect(parseArticle(json({}))).toEqual(example)
  })

  test('leaves out keys it does not know, at every depth', () => {
    const value = json({ html: '<b>x</b>', blocks: [{ type: 'divider', onclick: 'x' }] })
    expect(parseArticle(value)).toEqual({ ...example, blocks: [{ type: 'divider' }] })
  })

  test('mends lone surrogates', () => {
    expect(parseArticle(json({ title: 'Ferry \ud800' }))?.title).toBe('Ferry \ufffd')
  })

  test('takes lists as deep as capture makes them', () => {
    expect(parseArticle(json({ blocks: [nested(6)] }))?.blocks).toEqual([nested(6)])
  })

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a list', []],
    ['a missing field', json({ wordCount: undefined })],
    ['an id of another address', json({ id: 'x' })],
    ['an address with a password', json({ url: 'https://a:b@ledger.example/' })],
    ['an address that is no page', json({ url: 'javascript:alert(1)' })],
    ['a title of a megabyte', json({ title: 'x'.repeat(1_000_000) })],
    ['a date before the web', json({ publishedAt: '1970-01-01' })],
    ['a date that is no day', json({ publishedAt: '2026-02-31T00:00:00' })],
    ['an unknown block', json({ blocks: [{ type: 'html', html: 'x' }] })],
    ['an unknown mark', json({ blocks: paragraph({ marks: ['blink'] }) })],
    ['a link that runs', json({ blocks: paragraph({ href: 'javascript:alert(1)' }) })],
    ['a link that is not absolute', json({ blocks: paragraph({ href: '/a' }) })],
    ['a picture over http', json({ leadImage: { ...example.leadImage, src: 'http://a.example/a.jpg' } })],
    [
      'an SVG picture',
      json({ leadImage: { ...example.leadImage, src: 'data:image/svg+xml;base64,PHN2Zz4=' } }),
    ],
    ['a heading of level 1', json({ blocks: [{ type: 'heading', level: 1, runs: [] }] })],
    [
      'a cell as wide as the sea',
      json({
        blocks: [
          { type: 'table', caption: null, rows: [[{ header: false, colSpan: 1e9, rowSpan: 1, runs: [] }]] },
        ],
      }),
    ],
    ['lists nested 50,000 deep', json({ blocks: [hostile(50_000)] })],
    ['too many blocks', json({ blocks: Array.from({ length: 20_001 }, () => ({ type: 'divider' })) })],
  ])('refuses %s', (_what, value) => {
    expect(parseArticle(value)).toBeNull()
  })
})
