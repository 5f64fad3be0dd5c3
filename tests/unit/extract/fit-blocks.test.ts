import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import type { Block, Image, Run } from '@/lib/article/block'
import { blocksSchema, imageSchema } from '@/lib/article/block-schema'
import { blockText } from '@/lib/article/block-text'
import { fitBlocks } from '@/lib/extract/fit-blocks'
import { takeLead } from '@/lib/extract/take-lead'

const run = (text: string): Run => ({ text, marks: [], href: null })
const many = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index))
const sentences = 'The ferry was late again. '.repeat(12_000).trim()
const styled = many(
  11_000,
  (index): Run => ({ text: `word ${index} `, marks: index % 2 ? ['em'] : [], href: null }),
)
const picture = (index: number): Image => ({
  src: `https://a.example/${index}.jpg`,
  alt: '',
  width: null,
  height: null,
  caption: null,
  credit: null,
})
const cell = (text: string) => ({ header: false, colSpan: 1, rowSpan: 1, runs: [run(text)] })

const letters = (blocks: readonly Block[]): string => blocks.map(blockText).join('').replaceAll(/\s+/g, '')

const long: readonly (readonly [string, Block, number])[] = [
  ['a paragraph of 300 kB', { type: 'paragraph', runs: [run(sentences)] }, 2],
  ['a paragraph of 5 MB without a space', { type: 'paragraph', runs: [run('x'.repeat(5_000_000))] }, 25],
  ['a paragraph of 11,000 styles', { type: 'paragraph', runs: styled }, 3],
  ['a heading of 300 kB', { type: 'heading', level: 2, runs: [run(sentences)] }, 2],
  ['lines of 5 MB', { type: 'preformatted', text: 'a line\n'.repeat(700_000) }, 25],
  [
    'a list of 12,000 items',
    {
      type: 'list',
      ordered: false,
      items: many(12_000, (index) => ({ runs: [run(`Item ${index}`)], children: null })),
    },
    3,
  ],
  [
    'a list of 6,000 in a list',
    {
      type: 'list',
      ordered: false,
      items: [
        {
          runs: [run(sentences)],
          children: {
            type: 'list',
            ordered: true,
            items: many(6_000, () => ({ runs: [run('x')], children: null })),
          },
        },
      ],
    },
    1,
  ],
  [
    'a quote of 6,000 paragraphs',
    { type: 'quote', kind: 'block', paragraphs: many(6_000, () => [run('Yes.')]), source: [run('Ines')] },
    2,
  ],
  [
    'a table of 6,000 rows',
    { type: 'table', caption: 'All', rows: many(6_000, (index) => [cell(`${index}`), cell('x')]) },
    2,
  ],
]

describe('what is longer than a block may be', () => {
  test.each(long)('%s is kept whole, in several', (_name, block, count) => {
    const fitted = fitBlocks([block])
    expect(fitted).toHaveLength(count)
    expect(v.is(blocksSchema, fitted)).toBe(true)
    expect(letters(fitted)).toBe(letters([block]))
  })

  test('a gallery of 1,100 pictures is three, the words under the first', () => {
    const block: Block = {
      type: 'figure',
      images: many(1_100, picture),
      caption: [run('The harbour.')],
      credit: 'Ines Marlow',
    }
    const fitted = fitBlocks([block])
    expect(v.is(blocksSchema, fitted)).toBe(true)
    expect(fitted).toMatchObject([
      { images: { length: 500 }, caption: [{ text: 'The harbour.' }], credit: 'Ines Marlow' },
      { images: { length: 500 }, caption: null, credit: null },
      { images: { length: 100 }, caption: null, credit: null },
    ])
  })

  test('a caption of 300 kB goes on in a paragraph', () => {
    const fitted = fitBlocks([
      { type: 'figure', images: [picture(1)], caption: [run(sentences)], credit: null },
    ])
    expect(v.is(blocksSchema, fitted)).toBe(true)
    expect(fitted.map(({ type }) => type)).toEqual(['figure', 'paragraph'])
  })

  test('a paragraph is cut behind a sentence', () => {
    const [first] = fitBlocks([{ type: 'paragraph', runs: [run(sentences)] }])
    expect(first && blockText(first)).toMatch(/again\.$/)
  })

  test('what fits stays as it is', () => {
    const block: Block = { type: 'paragraph', runs: [run('The ferry '), run('was late.')] }
    expect(fitBlocks([block])).toEqual([block])
  })

  test('the lead picture’s caption is cut to what a picture may have', () => {
    const figure: Block = { type: 'figure', images: [picture(1)], caption: [run(sentences)], credit: null }
    const { leadImage } = takeLead([figure], null)
    expect(v.is(imageSchema, leadImage)).toBe(true)
  })
})
