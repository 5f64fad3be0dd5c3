import { describe, expect, test } from 'vitest'
import { blockText } from '@/lib/article/block-text'
import { pageWith, paragraph, parse, read, readBody, story, textOf } from './extract-page'

/** [what, a part of a page, the words that must go, the words that must stay] */
const removed: readonly (readonly [string, string, string])[] = [
  ['a share bar', '<div class="share-bar"><p>Tell your friends about it</p></div>', 'Tell your friends'],
  [
    'a newsletter box',
    '<div class="newsletter-box"><p>Our letter comes every Friday morning.</p></div>',
    'Our letter',
  ],
  [
    'a cookie text longer than a box',
    `<div id="cookie-consent">${'<p>We and our partners keep small files on your device so that we can show you what we like to show you.</p>'.repeat(4)}</div>`,
    'our partners',
  ],
  [
    'a related box',
    '<aside class="related-stories"><h3>Related</h3><ul><li><a href="/a">The last ferry of the year left without passengers</a></li></ul></aside>',
    'last ferry',
  ],
  [
    'a paragraph that is one link within the site',
    '<p><a href="/a">Harbour master resigns over missing rope and is not replaced</a></p>',
    'missing rope',
  ],
  [
    'a line that leads to another story',
    '<p>READ MORE: <a href="https://other.example/a">How the rope went missing</a></p>',
    'How the rope',
  ],
  [
    'a caption in a plain box',
    '<div class="photo"><img src="/p.jpg" width="600" height="400" alt=""><p class="photo-caption">The pier at dawn, seen from the south.</p></div>',
    'pier at dawn',
  ],
  [
    'a caption that only its credit tells',
    '<img src="/p.jpg" width="600" height="400" alt=""><p>The pier at dawn. Photo: Ada Reyes/Ledger</p>',
    'pier at dawn',
  ],
  ['a button in words', '<p>Advertisement</p>', 'Advertisement'],
]

describe('takes out', () => {
  test.each(removed)('%s', (_what, part, gone) => {
    const text = textOf(`${story}${part}${paragraph('windmill')}`)
    expect(text).not.toContain(gone)
    expect(text).toContain('windmill')
  })
})

const kept: readonly (readonly [string, string, string])[] = [
  [
    'a paragraph about newsletters',
    '<p>The newsletter that he wrote each Friday had 400 readers, and none of them subscribed to anything else, he said.</p>',
    '400 readers',
  ],
  [
    'a box named for a widget that holds the story itself',
    `<div class="widget article-share-container">${paragraph('observatory')}${paragraph('cannery')}${paragraph('rope works')}</div>`,
    'rope works',
  ],
  [
    'a subhead whose words all stand in the headline',
    '<h2>Closed again</h2><p>It had closed twice before, in the winter of 1996 and in the summer after that, when the water was too low.</p>',
    'Closed again',
  ],
  [
    'a subhead that begins like an ending',
    '<h2>Popular with walkers since the war</h2><p>People walked there on Sundays, and some of them on Mondays too, as long as the tide allowed it.</p>',
    'Popular with walkers',
  ],
  [
    'a sentence that begins like an invitation',
    '<p>Read more, she says, and you will not need a guide. The library opens at nine and closes when she goes home.</p>',
    'Read more, she says',
  ],
  [
    'a paragraph that is one link to another house',
    '<p><a href="https://courts.example/ruling.pdf">The full ruling of the county court in the matter</a></p>',
    'full ruling',
  ],
  [
    'a list of plain lines',
    '<ul><li>two ropes of forty metres</li><li>one lantern with a handle</li><li>a bell without a tongue</li></ul>',
    'one lantern',
  ],
  [
    'a paragraph that quotes a caption',
    '<p>“Photo: unknown,” it said under the picture in the museum, and for sixty years nobody had asked who that was.</p>',
    'nobody had asked',
  ],
  [
    'a heading about consent',
    '<h2 id="consent">Consent of the owners</h2><p>All nine owners agreed, the last of them by telegram, which had to be read to the meeting twice.</p>',
    'Consent of the owners',
  ],
  ['a date in a sentence at the top', '<p>On May 4, 2025, the ferry sank.</p>', 'the ferry sank'],
]

describe('keeps', () => {
  test.each(kept)('%s', (_what, part, words) => {
    expect(textOf(`${story}${part}${paragraph('windmill')}`)).toContain(words)
  })
})

describe('around the story', () => {
  test('drops byline and date line above the lead', () => {
    const text = textOf(
      `<p>By Ada Reyes</p><p>March 1, 2026 | 4 min read</p>${story}`,
      '<meta name="author" content="Ada Reyes">',
    )
    expect(text.startsWith('The ferry was closed')).toBe(true)
  })

  test('keeps a short first sentence that only names an author', () => {
    expect(
      textOf(`<p>Ada Reyes saw it coming.</p>${story}`, '<meta name="author" content="Ada Reyes">'),
    ).toContain('saw it coming')
  })

  test.each([
    [
      'comments longer than the story',
      `<h2>Comments (14)</h2>${paragraph('first reader')}${paragraph('second reader')}`,
      'first reader',
    ],
    ['the imprint', '<p>© 2026 The Ledger. All rights reserved.</p>', '2026 The Ledger'],
    ['tags', '<p>Tags: ferry, harbour, money</p>', 'harbour, money'],
    [
      'the author’s life',
      '<p>Ada Reyes is a reporter who writes about water and has two dogs.</p>',
      'two dogs',
    ],
  ])('drops %s after the end', (_what, part, gone) => {
    expect(textOf(`${story}${part}`, '<meta name="author" content="Ada Reyes">')).not.toContain(gone)
  })

  test('keeps what someone says of an author who is in the story', () => {
    const text = textOf(
      `${story}<p>Cyril Obi is a reporter who writes about water and has two dogs, and on Monday he lost one of them.</p>`,
    )
    expect(text).toContain('lost one of them')
  })

  test('uncovers the rest behind a button, and leaves a hidden copy hidden', () => {
    const text = textOf(
      `${story}<button aria-controls="rest">Read more</button><div id="rest" style="display:none">${paragraph('rope works')}</div><div hidden>${paragraph('ferry')}</div>`,
    )
    expect(text).toContain('rope works')
    expect(text.split('The ferry was closed')).toHaveLength(2)
  })

  test.each([
    ['boxes in boxes', 'class="row"', 'class="cell"'],
    ['a name that says something else', 'id="the-town-promoted-its-ferry"', 'class="slide"'],
  ])('joins the parts of a story: %s', (_what, outer, inner) => {
    const part = (...subjects: readonly string[]) =>
      `<div class="con"><div class="mod"><div ${outer}><div class="frame"><div ${inner}><h2>About the ${subjects[0]}</h2>${subjects.map(paragraph).join('')}</div></div></div></div></div>`
    const { blocks } = readBody(
      part('ferry', 'bridge') +
        part('market hall', 'lighthouse', 'pool', 'depot', 'windmill') +
        part('cannery', 'school'),
    )
    expect(blocks.filter(({ type }) => type === 'heading').map(blockText)).toEqual([
      'About the ferry',
      'About the market hall',
      'About the cannery',
    ])
    expect(blocks.filter(({ type }) => type === 'paragraph')).toHaveLength(9)
  })

  test('keeps the introduction over the entries of a live blog', () => {
    const entry = (subject: string) =>
      `<div class="entry"><div class="entry-content"><p>${subject}: the latest.</p>${paragraph(subject)}${paragraph(`other ${subject}`)}</div></div>`
    const entries = ['ferry', 'bridge', 'market hall', 'pool', 'depot', 'school', 'cannery', 'quay'].map(
      entry,
    )
    const text = textOf(
      `<div class="live"><div class="live-lead">${paragraph('windmill')}</div><div class="live-entries">${entries.join('')}</div></div>`,
    )
    expect(text).toContain('windmill')
    expect(text).toContain('other quay')
  })

  test('reads a box that hides only what runs over', () => {
    const text = textOf(
      `<div class="text">${paragraph('windmill')}</div><div class="px-5 overflow-hidden">${story}</div>`,
    )
    expect(text).toContain('tram depot')
  })

  test('joins no cards of other stories to it', () => {
    const card = (subject: string) =>
      `<div class="card"><h3><a href="/${subject}">The ${subject}</a></h3>${paragraph(subject)}</div>`
    const text = textOf(
      `<div class="text">${story}</div><section class="cards">${card('windmill')}${card('cannery')}</section>`,
    )
    expect(text).toContain('tram depot')
    expect(text).not.toContain('windmill')
  })

  test('joins no two stories of one page', () => {
    const next = `<article><h2>Goat elected mayor</h2><div class="text">${paragraph('goat')}${paragraph('mayor')}${paragraph('village')}</div></article>`
    const page = pageWith('')
    const own = page.querySelector('article')
    own?.append(parse(`<div class="text">${story}</div>`).body)
    own?.after(parse(next).body)
    expect(read(page).blocks.map(blockText).join(' ')).not.toContain('goat')
  })

  test('reads paragraphs that are hidden from screen readers only', () => {
    const text = textOf(
      `${story}<p aria-hidden="true" class="paywall">The windmill was closed too, and nobody had a word to say about it in the end.</p>`,
    )
    expect(text).toContain('windmill')
  })

  test('reads one story of an endless page', () => {
    const next = `<article><h1>Goat elected mayor of two villages</h1>${paragraph('goat')}${paragraph('mayor')}</article>`
    const page = new DOMParser().parseFromString(
      `<title>Ferry closed again</title><meta property="og:title" content="Ferry closed again"><main><article><h1>Ferry closed again</h1>${story}</article>${next}</main>`,
      'text/html',
    )
    const text = read(page).blocks.map(blockText).join('\n')
    expect(text).toContain('tram depot')
    expect(text).not.toContain('goat')
  })
})
