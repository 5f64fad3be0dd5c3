import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Block, Run } from '@/lib/article/block'
import { markdown } from '@/lib/library/export/markdown'
import type { Nodes } from '@/lib/library/export/mdast'
import {
  article,
  blocks,
  entry,
  highlight,
  hostile,
  hostileStory,
  paragraph,
  run,
  story,
  words,
} from './examples'

/** The two halves of a file. */
function read(text: string) {
  const [, matter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? []
  const tree = fromMarkdown(body, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
  return { matter: parse(matter), body, tree }
}

const remote = (source: string) => source
const bodyOf = (...parts: readonly Block[]) =>
  read(
    markdown(
      story({
        article: article({ title: 'T', dek: null, leadImage: null, keyPoints: [], blocks: parts }),
        highlights: [],
      }),
      words,
      remote,
    ),
  )

/** All words of a tree, as a program shows them. */
function shown(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value
  return 'children' in node ? node.children.map(shown).join('') : ''
}

function kinds(node: Nodes): readonly string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(kinds) : [])]
}

describe('the front matter', () => {
  test('tells what the list knows, in YAML that is read back the same', () => {
    const { matter } = read(markdown(story(), words, remote))
    expect(matter).toEqual({
      title: 'Hafen: „Grüße“ aus 東京',
      url: 'https://www.ledger.example/port/deal?id=4&x={a|b}',
      authors: ['Ana Ruiz', 'José Müller'],
      site: 'The Ledger',
      section: 'Port',
      published: '2024-04-03',
      updated: '2024-04-03T12:30:00+02:00',
      saved: '2024-04-03T16:00:00.250Z',
      state: 'unread',
      starred: true,
      tags: ['Häfen', 'long read'],
      language: 'de-DE',
    })
  })

  test('has dates bare, so that programs know them for dates', () => {
    expect(markdown(story(), words, remote)).toContain('\npublished: 2024-04-03\n')
  })

  test.each([
    'no',
    'null',
    '~',
    '1e3',
    '2024-04-03',
    '- item',
    'key: value',
    '# comment',
    '&anchor',
    '*alias',
    '!tag',
    '%directive',
    '@at',
    "it's",
    '"',
    '---',
    '...',
    'a\\nb',
    'tab\there',
    '\u0085\u2028\ufeff',
    '日本語: ß 🚢',
    '{{ template }}',
    '<<: *merge',
  ])('keeps a title of %j', (title) => {
    const text = markdown(
      story({ article: article({ title }), entry: entry({ tags: [title] }) }),
      words,
      remote,
    )
    expect(read(text).matter.title).toBe(title)
    expect(read(text).matter.tags).toEqual([title])
  })

  test('stays whole when every field is hostile', () => {
    const { matter } = read(markdown(hostileStory(), words, remote))
    const kept = hostile.replace('\0', '').toWellFormed()
    expect(matter.title).toBe(kept)
    expect(matter.tags[0]).toBe(kept)
    expect(matter.published).toBe('"><b>')
  })
})

describe('the text', () => {
  test('of every kind of block is read back as it was', () => {
    const { tree, body } = bodyOf(...blocks)
    const all = shown(tree)
    expect(all).toContain('BERLIN — Größe & „Grüße“: sehr wichtig, H2O und x2code()\nnächste Zeile.')
    expect(all).toContain('zwei 👩‍👩‍👧')
    expect(all).toContain('مرحبا بالعالم')
    expect(all).toContain('\n  if (a < b) {\n```\n}')
    expect(kinds(tree)).toEqual(
      expect.arrayContaining([
        'heading',
        'list',
        'blockquote',
        'image',
        'table',
        'code',
        'link',
        'thematicBreak',
      ]),
    )
    expect(body).toContain('H<sub>2</sub>O und x<sup>2</sup>')
    expect(body).toContain('*sehr* ')
  })

  test('of a table keeps its cells in their columns, those over several in the first', () => {
    const { tree } = bodyOf(...blocks)
    const table = tree.children.find((node) => node.type === 'table')
    expect(table?.children.map((row) => row.children.map(shown))).toEqual([
      ['Port | harbour', '', 'n'],
      ['Alpha', 'x', '3,200'],
      ['', 'y', '12'],
    ])
  })

  test.each([
    '# no heading',
    '1. no list',
    '- no list',
    '> no quote',
    '*no* _stress_ **at** __all__',
    '`no code`',
    '[no](https://link.example)',
    '![no](picture)',
    '<script>alert(1)</script>',
    '<!-- no comment -->',
    '&amp; &lt; &#x41;',
    '***',
    '| no | table |',
    'https://not.a.link.example as such',
    '\\ backslash \\*',
    '==not lit==',
    '[[no wiki link]] %%no comment%%',
    '~~~',
  ])('%j is text, not Markdown', (text) => {
    const { tree, body } = bodyOf(paragraph(text))
    expect(kinds(tree)).toEqual(['root', 'heading', 'text', 'paragraph', 'text'])
    expect(shown(tree)).toBe(`T${text}`)
    expect(body).not.toMatch(/(?<!\\)==|(?<!\\)\[\[/)
  })

  test('with hostile words becomes neither markup nor script', () => {
    const { tree } = read(markdown(hostileStory(), words, remote))
    expect(kinds(tree)).not.toContain('html')
    expect(shown(tree)).toContain('</script><script>alert(1)</script>')
  })

  test.each<[string, readonly Run[], string]>([
    [
      'white space at the edge of stressed words',
      [run('a '), run(' b ', { marks: ['strong'] }), run('c')],
      'a  **b** c',
    ],
    ['neighbours stressed the same', [run('a', { marks: ['em'] }), run('b', { marks: ['em'] })], '*ab*'],
    [
      'a link over differently stressed words',
      [run('a', { href: 'https://x.example/' }), run('b', { marks: ['em'], href: 'https://x.example/' })],
      '[a*b*](https://x.example/)',
    ],
    ['a link no reader may follow', [run('a', { href: 'javascript:alert(1)' })], 'a'],
  ])('%s', (_name, runs, expected) => {
    expect(bodyOf({ type: 'paragraph', runs }).body.trim()).toBe(`# T\n\n${expected}`)
  })
})

describe('highlights', () => {
  const marked = (...highlights: readonly ReturnType<typeof highlight>[]) =>
    markdown(
      story({
        article: article({
          leadImage: null,
          keyPoints: [],
          blocks: [
            paragraph('One two ', run('three', { marks: ['strong'] }), ' four.'),
            paragraph('Five six.'),
          ],
        }),
        highlights,
      }),
      words,
      remote,
    )

  test('stand lit in the text, also across stressed words', () => {
    const text = marked(highlight({ start: 4, end: 18, text: 'two three four' }))
    expect(text).toContain('One ==two **three** four==.')
  })

  test('go on over the end of a paragraph', () => {
    const text = marked(highlight({ start: 14, endBlock: 1, end: 4, text: 'four.\nFive' }))
    expect(text).toContain('==four.==')
    expect(text).toContain('==Five== six.')
  })

  test('are listed with their notes', () => {
    const text = marked(highlight({ start: 0, end: 3, text: 'One', note: 'See *there*' }))
    expect(text).toContain('## Highlights\n\n> One\n\nNote: See \\*there\\*\n')
  })

  test('are listed even where the text has changed since, and nothing else is lit for them', () => {
    const text = marked(highlight({ start: 0, end: 3, text: 'Uno' }))
    expect(text).toContain('> Uno')
    expect(text).not.toContain('==')
  })
})
