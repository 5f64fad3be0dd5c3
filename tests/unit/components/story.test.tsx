import { describe, expect, test } from 'vitest'
import { BlockView } from '@/components/story/BlockView'
import { Story } from '@/components/story/Story'
import type { Block, Image } from '@/lib/article/block'
import { blockText } from '@/lib/article/block-text'
import { draw, wordsOf } from './draw'
import { article, run } from './examples'

const image = (more: Partial<Image> = {}): Image => ({
  src: 'https://pictures.example/quay.jpg',
  alt: 'Cranes over a quay',
  width: 1200,
  height: 720,
  caption: null,
  credit: null,
  ...more,
})

const cell = (text: string, header = false) => ({ header, colSpan: 1, rowSpan: 1, runs: [run(text)] })

const withText: readonly [string, Block][] = [
  [
    'a paragraph',
    { type: 'paragraph', runs: [run('One '), run('two', { marks: ['em', 'strong'] }), run(' three.')] },
  ],
  ['a paragraph with a line break', { type: 'paragraph', runs: [run('First line\nsecond line')] }],
  [
    'a heading',
    { type: 'heading', level: 2, runs: [run('What the union '), run('wants', { marks: ['em'] })] },
  ],
  [
    'nested lists',
    {
      type: 'list',
      ordered: true,
      items: [
        { runs: [run('one')], children: null },
        {
          runs: [run('two')],
          children: {
            type: 'list',
            ordered: false,
            items: [
              { runs: [run('two a')], children: null },
              { runs: [run('two b')], children: null },
            ],
          },
        },
        { runs: [run('three')], children: null },
      ],
    },
  ],
  [
    'a quote with its source',
    {
      type: 'quote',
      kind: 'block',
      paragraphs: [[run('First.')], [run('Second.')]],
      source: [run('Ruth Calloway')],
    },
  ],
  [
    'a table',
    {
      type: 'table',
      caption: 'On the table',
      rows: [
        [cell('', true), cell('Now', true), cell('City', true)],
        [cell('Nights', true), cell('6'), cell('4')],
        [cell('Hours', true), cell('12'), cell('10')],
      ],
    },
  ],
  ['preformatted text', { type: 'preformatted', text: 'a  b\nc' }],
]

/** The text of a leaf without that of leaves inside it. */
const ownText = (leaf: Element): string =>
  [...leaf.childNodes]
    .map((node) =>
      node instanceof Element && node.matches('[data-start]')
        ? ''
        : node instanceof Element && node.querySelector('[data-start]')
          ? ''
          : (node.textContent ?? ''),
    )
    .join('')

describe('a block', () => {
  test.each(withText)('%s says of each part where its text begins', async (_, block) => {
    const box = await draw(<BlockView block={block} pictures="live" />)
    const leaves = [...box.querySelectorAll('[data-start]')]
    const text = blockText(block)
    expect(leaves.length).toBeGreaterThan(0)
    for (const leaf of leaves) {
      const start = Number(leaf.getAttribute('data-start'))
      expect(text.slice(start, start + ownText(leaf).length)).toBe(ownText(leaf))
    }
    // Together they hold every character but what stands between the parts.
    const drawn = leaves.map(ownText).join('').length
    expect(drawn).toBe(
      text
        .replaceAll(' | ', '')
        .replaceAll(block.type === 'preformatted' || block.type === 'paragraph' ? '' : '\n', '').length,
    )
  })

  test('opens a link in a tab of its own and tells the site nothing', async () => {
    const href = 'https://harborviewledger.example/report'
    const box = await draw(
      <BlockView block={{ type: 'paragraph', runs: [run('report', { href })] }} pictures="live" />,
    )
    const link = box.querySelector('a')
    expect(link?.getAttribute('href')).toBe(href)
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer')
    expect(link?.getAttribute('target')).toBe('_blank')
  })

  test('sets heads of figure columns where their figures stand, and no head over an empty corner', async () => {
    const [, table] = withText[5] ?? []
    if (!table) throw new Error('no table')
    const box = await draw(<BlockView block={table} pictures="live" />)
    const first = [...box.querySelectorAll('tr:first-child > *')]
    expect(first.map((each) => each.tagName)).toEqual(['TD', 'TH', 'TH'])
    expect(first.map((each) => each.classList.contains('number'))).toEqual([false, true, true])
  })

  test('hides a pull quote from those who have just heard its words', async () => {
    const pull: Block = { type: 'quote', kind: 'pull', paragraphs: [[run('Again.')]], source: null }
    const box = await draw(<BlockView block={pull} pictures="live" />)
    expect(box.querySelector('figure')?.getAttribute('aria-hidden')).toBe('true')
  })

  test('shows an embed as a titled link and loads nothing of it', async () => {
    const url = 'https://www.video.example/watch?v=1'
    const box = await draw(
      <BlockView block={{ type: 'embed', kind: 'video', title: 'The night shift', url }} pictures="live" />,
    )
    expect(wordsOf(box)).toBe('Video on video.exampleThe night shift')
    expect(box.querySelector('a')?.getAttribute('href')).toBe(url)
    expect(box.querySelector('iframe, video, img')).toBeNull()
  })
})

describe('a picture', () => {
  const figure = (images: readonly Image[]): Block => ({
    type: 'figure',
    images,
    caption: [run('Cranes stand idle.')],
    credit: 'Mara Lind',
  })

  test('tells its server no page, waits until it is near and keeps its room', async () => {
    const box = await draw(<BlockView block={figure([image()])} pictures="live" />)
    const picture = box.querySelector('img')
    expect(picture?.getAttribute('referrerpolicy')).toBe('no-referrer')
    expect(picture?.getAttribute('loading')).toBe('lazy')
    expect([picture?.getAttribute('width'), picture?.getAttribute('height')]).toEqual(['1200', '720'])
    expect(wordsOf(box)).toBe('Cranes stand idle. Photo: Mara Lind')
  })

  test('without measures stands in a frame of three to two', async () => {
    const box = await draw(
      <BlockView block={figure([image({ width: null, height: null })])} pictures="live" />,
    )
    expect(box.querySelector('img')?.classList.contains('unsized')).toBe(true)
  })

  test.each([
    ['saved', 'Picture not kept'],
    ['off', 'pictures are off in the options'],
  ] as const)('when pictures are %s is not asked for, and the words stay', async (pictures, sentence) => {
    const box = await draw(<BlockView block={figure([image(), image()])} pictures={pictures} />)
    expect(box.querySelector('img')).toBeNull()
    expect(wordsOf(box)).toContain(sentence)
    expect(wordsOf(box)).toContain('Cranes over a quay')
    expect(wordsOf(box)).toContain('Cranes stand idle.')
  })

  test('that lies in the article itself is shown when saved: it asks nothing of anyone', async () => {
    const src = 'data:image/png;base64,iVBORw0KGgo='
    const box = await draw(<BlockView block={figure([image({ src })])} pictures="saved" />)
    expect(box.querySelector('img')?.getAttribute('src')).toBe(src)
  })

  test('keeps a credit that brings its own word', async () => {
    const box = await draw(
      <BlockView
        block={{ type: 'figure', images: [image()], caption: null, credit: '© Ledger' }}
        pictures="live"
      />,
    )
    expect(wordsOf(box)).toBe('© Ledger')
  })
})

describe('a story', () => {
  test('carries its language, its direction and the number of each block', async () => {
    const box = await draw(<Story article={article({ language: 'ar', direction: 'rtl' })} pictures="live" />)
    const story = box.firstElementChild
    expect([story?.getAttribute('lang'), story?.getAttribute('dir')]).toEqual(['ar', 'rtl'])
    expect([...box.querySelectorAll('[data-block]')].map((each) => each.getAttribute('data-block'))).toEqual([
      '0',
      '1',
    ])
  })

  test.each([
    ['Harborview', ['HARBORVIEW — The talks stall.'], false],
    ['Harborview', ['The talks stall.'], true],
  ] as const)('tells the dateline %s once', async (dateline, texts, told) => {
    const blocks = texts.map((text) => ({ type: 'paragraph', runs: [run(text)] }) as const)
    const box = await draw(<Story article={article({ dateline, blocks })} pictures="live" />)
    expect(box.querySelector('.dateline') !== null).toBe(told)
  })

  test('without text says so', async () => {
    const box = await draw(<Story article={article({ blocks: [] })} pictures="live" />)
    expect(wordsOf(box)).toBe('This page gave a headline but no text.')
  })
})
