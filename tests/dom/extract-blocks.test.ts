import { describe, expect, test } from 'vitest'
import type { Block } from '@/lib/article/block'
import { readBody, story } from './extract-page'

/** The blocks a part of a page becomes, between the paragraphs around it. */
const blocksOf = (part: string): readonly Block[] =>
  readBody(
    `${story}${part}<p>After it all the wind turned and the harbour was quiet, as it had been in the years before the ferry came.</p>`,
  ).blocks.slice(6, -1)

const run = (text: string, marks: readonly string[] = [], href: string | null = null) => ({
  text,
  marks,
  href,
})
const sentence = 'This is what the harbour office wrote to all of us in the first week of March'

const cases: readonly (readonly [string, string, readonly unknown[]])[] = [
  [
    'emphasis, code, sub, sup and links become runs',
    `<p>${sentence}: <em>slowly</em>, <b>now</b>, <code>x</code>, H<sub>2</sub>O, 2<sup>nd</sup>, <a href="/a?b=1">here</a>.</p>`,
    [
      {
        type: 'paragraph',
        runs: [
          run(`${sentence}: `),
          run('slowly', ['em']),
          run(', '),
          run('now', ['strong']),
          run(', '),
          run('x', ['code']),
          run(', H'),
          run('2', ['sub']),
          run('O, 2'),
          run('nd', ['sup']),
          run(', '),
          run('here', [], 'https://ledger.example/a?b=1'),
          run('.'),
        ],
      },
    ],
  ],
  [
    'line breaks stay, two in a row part paragraphs',
    `<p>${sentence}:<br>one line<br>another<br><br>${sentence} again.</p>`,
    [
      { type: 'paragraph', runs: [run(`${sentence}:\none line\nanother`)] },
      { type: 'paragraph', runs: [run(`${sentence} again.`)] },
    ],
  ],
  [
    'headings start at level 2',
    '<h3>Under the pier</h3><h4>And under that</h4>',
    [
      { type: 'heading', level: 2, runs: [run('Under the pier')] },
      { type: 'heading', level: 3, runs: [run('And under that')] },
    ],
  ],
  [
    'lists nest',
    '<ol><li>ropes, two of them<ul><li>a long one for the ferry</li><li>a short one</li></ul></li><li>a bell</li></ol>',
    [
      {
        type: 'list',
        ordered: true,
        items: [
          {
            runs: [run('ropes, two of them')],
            children: {
              type: 'list',
              ordered: false,
              items: [
                { runs: [run('a long one for the ferry')], children: null },
                { runs: [run('a short one')], children: null },
              ],
            },
          },
          { runs: [run('a bell')], children: null },
        ],
      },
    ],
  ],
  [
    'a quote keeps its source apart',
    `<blockquote><p>${sentence}.</p><footer>— Idris Pell, harbour master</footer></blockquote>`,
    [
      {
        type: 'quote',
        kind: 'block',
        paragraphs: [[run(`${sentence}.`)]],
        source: [run('Idris Pell, harbour master')],
      },
    ],
  ],
  [
    'a pull quote is told from a quote of the story',
    '<aside class="pullquote"><p>Nobody who lives near the tram depot was surprised</p></aside>',
    [
      {
        type: 'quote',
        kind: 'pull',
        paragraphs: [[run('Nobody who lives near the tram depot was surprised')]],
        source: null,
      },
    ],
  ],
  [
    'a figure keeps caption and credit apart',
    '<figure><img src="/p.jpg" width="600" height="400" alt="A pier"><figcaption>The pier at dawn. <span>Photo: Ada Reyes</span></figcaption></figure>',
    [
      {
        type: 'figure',
        images: [
          {
            src: 'https://ledger.example/p.jpg',
            alt: 'A pier',
            width: 600,
            height: 400,
            caption: null,
            credit: null,
          },
        ],
        caption: [run('The pier at dawn.')],
        credit: 'Photo: Ada Reyes',
      },
    ],
  ],
  [
    'a data table keeps its cells',
    '<table><caption>Boats</caption><tr><th>Year</th><th>Boats</th></tr><tr><td>2024</td><td>9</td></tr></table>',
    [
      {
        type: 'table',
        caption: 'Boats',
        rows: [
          [
            { header: true, colSpan: 1, rowSpan: 1, runs: [run('Year')] },
            { header: true, colSpan: 1, rowSpan: 1, runs: [run('Boats')] },
          ],
          [
            { header: false, colSpan: 1, rowSpan: 1, runs: [run('2024')] },
            { header: false, colSpan: 1, rowSpan: 1, runs: [run('9')] },
          ],
        ],
      },
    ],
  ],
  [
    'a table that lays out text is read through',
    `<table role="presentation"><tr><td><p>${sentence}.</p></td><td><p>${sentence}, twice.</p></td></tr></table>`,
    [
      { type: 'paragraph', runs: [run(`${sentence}.`)] },
      { type: 'paragraph', runs: [run(`${sentence}, twice.`)] },
    ],
  ],
  [
    'code keeps its lines',
    '<pre>let a = 1\n  let b = 2</pre>',
    [{ type: 'preformatted', text: 'let a = 1\n  let b = 2' }],
  ],
  [
    'a video frame becomes a titled link',
    '<iframe src="https://www.youtube.com/embed/abcdefghijk?autoplay=1" title="The pier"></iframe>',
    [{ type: 'embed', kind: 'video', title: 'The pier', url: 'https://www.youtube.com/watch?v=abcdefghijk' }],
  ],
  ['an unknown frame goes', '<iframe src="https://ads.example/frame"></iframe>', []],
  [
    'a post becomes a quote that links to it',
    '<blockquote class="twitter-tweet"><p>The ferry<br>is late.</p>— A (@a) <a href="https://twitter.com/a/status/1">March 1</a></blockquote>',
    [
      {
        type: 'quote',
        kind: 'block',
        paragraphs: [[{ text: 'The ferry is late.', marks: [], href: null }]],
        source: [{ text: 'A (@a) March 1', marks: [], href: 'https://twitter.com/a/status/1' }],
      },
    ],
  ],
  [
    'a post without words becomes a link',
    '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/1/"><a href="https://www.instagram.com/p/1/">View this post</a></blockquote>',
    [
      {
        type: 'embed',
        kind: 'post',
        title: 'View this post',
        url: 'https://www.instagram.com/p/1/',
      },
    ],
  ],
  [
    'marks that turn text around leave the names of embeds and makers',
    '<iframe src="https://www.youtube.com/embed/abcdefghijk" title="A \u202eyrref\u202c"></iframe><figure><img src="/a.jpg"><figcaption>The pier.<small>Ines \u2067Marlow</small></figcaption></figure><figure><img src="/b.jpg"><figcaption>The pier. Photo: Ines \u2067Marlow</figcaption></figure>',
    [
      expect.objectContaining({ type: 'embed', title: 'A yrref' }),
      expect.objectContaining({ type: 'figure', credit: 'Ines Marlow' }),
      expect.objectContaining({ type: 'figure', credit: 'Photo: Ines Marlow' }),
    ],
  ],
  ['three stars are a divider', '<p>* * *</p>', [{ type: 'divider' }]],
  [
    'soft hyphens and zero-width spaces go',
    `<p>${sentence} har\u00adbour\u200bmaster.</p>`,
    [{ type: 'paragraph', runs: [run(`${sentence} harbourmaster.`)] }],
  ],
]

describe('blocks', () => {
  test.each(cases)('%s', (_name, part, expected) => {
    expect(blocksOf(part)).toEqual(expected)
  })
})

describe('pictures', () => {
  const source = (part: string) =>
    blocksOf(part).flatMap((block) => (block.type === 'figure' ? block.images.map(({ src }) => src) : []))
  test.each([
    [
      'data-src',
      '<img src="/spacer.gif" data-src="/real.jpg" width="600">',
      'https://ledger.example/real.jpg',
    ],
    [
      'the widest that is wide enough of a srcset',
      '<img src="/s.jpg" srcset="/s.jpg 300w, /m.jpg 800w, /l.jpg 3000w">',
      'https://ledger.example/m.jpg',
    ],
    [
      'a picture source',
      '<picture><source data-srcset="/p.webp 900w"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></picture>',
      'https://ledger.example/p.webp',
    ],
    [
      'the noscript twin',
      '<span><img class="lazy" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><noscript><img src="/twin.jpg"></noscript></span>',
      'https://ledger.example/twin.jpg',
    ],
    [
      'one clear until it is loaded',
      '<img data-src="/late.jpg" style="opacity:0">',
      'https://ledger.example/late.jpg',
    ],
    [
      'one as wide as its column',
      '<img src="/wide.jpg" width="0" height="0" style="width:100%;height:auto">',
      'https://ledger.example/wide.jpg',
    ],
    ['http raised to https', '<img src="http://cdn.example/a.jpg">', 'https://cdn.example/a.jpg'],
  ])('resolves %s', (_name, part, expected) => {
    expect(source(`<figure>${part}</figure>`)).toEqual([expected])
  })
  test.each([
    ['a counter pixel', '<img src="/c.gif" width="1" height="1">'],
    ['an SVG', '<img src="/a.svg">'],
    ['an SVG in a data address', '<img src="data:image/svg+xml;base64,PHN2Zz4=">'],
    ['an icon', '<img src="/i.png" width="24" height="24">'],
    ['a counter of no size', '<img src="/c.gif?id=1" width="0" height="0">'],
    ['a counter of one pixel by style', '<img src="/c.jpg" style="width:1px; height:1px">'],
    ['a counter nobody can see', '<img src="/c.jpg" width="600" style="position:absolute;opacity:0">'],
    ['a counter beside the screen', '<img src="/c.jpg" style="position: absolute; left: -9999px">'],
    ['a counter for readers without scripts', '<noscript><img src="/c?x=1" width="1" height="1"></noscript>'],
  ])('leaves out %s', (_name, part) => {
    expect(source(`<figure>${part}</figure>`)).toEqual([])
  })
})
