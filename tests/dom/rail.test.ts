import { describe, expect, test } from 'vitest'
import { imageSource } from '@/lib/extract/image-source'
import { gatherRails } from '@/lib/rail/gather-rails'
import { settleRails } from '@/lib/rail/settle-rails'

const url = 'https://ledger.example/port/deal-stalls'
const now = '2026-04-08T15:30:00Z'

const pageOf = (body: string, head = ''): Document =>
  new DOMParser().parseFromString(
    `<html lang="en"><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  )
const findRails = (page: Document) => settleRails(gatherRails(page, url, imageSource), now)
const rails = (body: string, head = '') => findRails(pageOf(body, head))

const STORIES = [
  ['/city/2026/04/08/market-stalls', 'Council resolution protects market stalls'],
  ['/port/2026/04/08/tugboat-search', 'Second tugboat joins the search off Carrow Light'],
  ['/schools/2026/04/07/winter-hours', 'School buses run on winter hours for a week'],
] as const
const titles = STORIES.map(([, title]) => title)
const list = (wrap = (link: string) => link) =>
  `<ul>${STORIES.map(([href, title]) => `<li>${wrap(`<a href="${href}">${title}</a>`)}</li>`).join('')}</ul>`

describe('finds a list', () => {
  test.each([
    ['under a heading', `<section><h2>The Latest</h2>${list()}</section>`],
    [
      'under a heading with its own wrapper',
      `<div><div><h3><a href="/latest">The Latest</a></h3></div>${list()}</div>`,
    ],
    ['under a plain line of known words', `<div><div>The Latest</div><div>${list()}</div></div>`],
    [
      'of cards spread over rows',
      `<div><h2>The Latest</h2><div>${STORIES.map(([href, title]) => `<div><div><a href="${href}"><h3>${title}</h3></a></div></div>`).join('')}</div></div>`,
    ],
    [
      'in a table',
      `<table><thead><tr><th>The Latest</th></tr></thead><tbody>${STORIES.map(([href, title]) => `<tr><td><a href="${href}">${title}</a></td></tr>`).join('')}</tbody></table>`,
    ],
    [
      'in the panel of a tab, in front or not',
      `<div role="tablist"><button role="tab" aria-controls="p">The Latest</button></div><div role="tabpanel" id="p" hidden>${list()}</div>`,
    ],
    [
      'in a part that React streams',
      `<main><p>Story</p></main><div hidden id="S:1"><section><h2>The Latest</h2>${list()}</section></div>`,
    ],
  ])('%s', (_name, body) => {
    expect(
      rails(body).map(({ kind, heading, items }) => [kind, heading, items.map((item) => item.title)]),
    ).toEqual([['latest', 'The Latest', titles]])
  })

  test('by its shape alone where the heading says nothing', () => {
    expect(rails(`<section><h2>Harbor and port</h2>${list()}</section>`)).toMatchObject([
      { kind: 'more', heading: 'Harbor and port' },
    ])
  })
})

describe('tells the kind by the words of many languages', () => {
  test.each([
    ['Neueste Meldungen', 'latest'],
    ['Últimas noticias', 'latest'],
    ['À l’instant : dernières infos', 'latest'],
    ['最新ニュース', 'latest'],
    ['آخر الأخبار', 'latest'],
    ['Son dakika', 'latest'],
    ['Meistgelesen', 'most-read'],
    ['Les plus lus', 'most-read'],
    ['Lo más leído', 'most-read'],
    ['Mais lidas', 'most-read'],
    ['アクセスランキング', 'most-read'],
    ['많이 본 뉴스', 'most-read'],
    ['Самое читаемое', 'most-read'],
    ['Trending now', 'trending'],
    ['À la une', 'trending'],
    ['Hoofdpunten', 'trending'],
    ['Das könnte Sie auch interessieren', 'related'],
    ['Sur le même thème', 'related'],
    ['Leggi anche', 'related'],
    ['مقالات ذات صلة', 'related'],
    ['関連ニュース', 'related'],
    ['More from Politics', 'more'],
    ['Die Sportredaktion empfiehlt', 'more'],
  ])('%s is %s', (heading, kind) => {
    expect(rails(`<section><h2>${heading}</h2>${list()}</section>`)).toMatchObject([{ kind, heading }])
  })
})

describe('leaves out', () => {
  test.each([
    ['a menu', `<nav><h2>Latest</h2>${list()}</nav>`],
    ['a menu that only its class tells', `<div class="main-menu"><h2>Latest</h2>${list()}</div>`],
    ['the masthead', `<header><div><h2>Latest</h2>${list()}</div></header>`],
    ['the site’s foot', `<footer><h2>Latest</h2>${list()}</footer>`],
    ['comments', `<div id="comments"><h2>Most read</h2>${list()}</div>`],
    [
      'what is hidden',
      `<main><p>${'The story itself. '.repeat(30)}</p></main><div style="display: none"><h2>Latest</h2>${list()}</div>`,
    ],
    ['sponsored links', `<section><h2>From our partners</h2>${list()}</section>`],
    ['a row of offers', `<section><h2>Today's best deals</h2>${list()}</section>`],
    ['videos', `<section><h2>Most watched videos</h2>${list()}</section>`],
    [
      'a module of videos under another name',
      `<section><h2>Most read</h2>${list().replaceAll('href="/', 'href="/video/')}</section>`,
    ],
    [
      'other sites',
      `<section><h2>Most read</h2>${list().replaceAll('href="/', 'href="https://elsewhere.example/')}</section>`,
    ],
    ['two links', `<section><h2>Latest</h2>${list().replace(/<li>.*?<\/li>/, '')}</section>`],
    [
      'tags and authors',
      '<section><h2>Related</h2><ul><li><a href="/tag/port-authority">Everything on the port authority</a></li><li><a href="/author/ana-ruiz">Ana Ruiz, our correspondent on the quay</a></li><li><a href="/topics/walk-out-2026">All that we know of the walkout of 2026</a></li></ul></section>',
    ],
    [
      'links in running text',
      `<article><h2>Latest moves</h2>${STORIES.map(([href, title]) => `<p>The talks went on for two more days, as reported here before, when the <a href="${href}">${title}</a> and all sides met again at the hall by the water.</p>`).join('')}</article>`,
    ],
    [
      'a shell that a script will fill',
      '<section><h2>Most read</h2><ul><li><a href="#"></a></li><li><a href="#"></a></li><li><a href="#"></a></li></ul></section>',
    ],
    [
      'a list of short names under a heading that says nothing',
      '<section><h3>Sections</h3><ul><li><a href="/a/10001">Harbor news</a></li><li><a href="/a/10002">City news</a></li><li><a href="/a/10003">School news</a></li></ul></section>',
    ],
  ])('%s', (_name, body) => {
    expect(rails(body)).toEqual([])
  })

  test('the back one of two panes', () => {
    const back = list().replaceAll('/2026/', '/2025/')
    const found = rails(
      `<div><h2>Most read</h2><div class="tab-pane active">${list()}</div><div class="tab-pane">${back}</div></div>`,
    )
    expect(found.map(({ items }) => items.length)).toEqual([3])
  })
})

describe('takes the headline', () => {
  test.each([
    ['without its kicker', (title: string) => `<span class="kicker">City</span> ${title}`],
    ['without its badge', (title: string) => `<span class="badge">Premium</span>${title}`],
    ['without a kicker no name tells', (title: string) => `<div>City Hall</div><div>${title}</div>`],
    ['without its number', (title: string) => `<span class="number">4</span> ${title}`],
    ['without its time', (title: string) => `<span>11:20</span> <span>${title}</span>`],
    ['from the heading in a card', (title: string) => `<h3>${title}</h3><p>By A. Ruiz</p>`],
  ])('%s', (_name, wrap) => {
    const items = STORIES.map(([href, title]) => `<li><a href="${href}">${wrap(title)}</a></li>`)
    expect(rails(`<h2>Latest</h2><ul>${items.join('')}</ul>`)[0]?.items.map((item) => item.title)).toEqual(
      titles,
    )
  })

  test('without the ranks that are written in the titles', () => {
    const items = STORIES.map(
      ([href, title], index) => `<li><a href="${href}">${index + 1}. ${title}</a></li>`,
    )
    expect(rails(`<h2>Most read</h2><ul>${items.join('')}</ul>`)[0]?.items.map((item) => item.title)).toEqual(
      titles,
    )
  })

  test('and keeps a number that belongs to it', () => {
    const first = list().replace(String(titles[0]), '100 days without fog: what we miss')
    expect(rails(`<h2>Most read</h2>${first}`)[0]?.items[0]?.title).toBe('100 days without fog: what we miss')
  })

  test('from beside a link that covers the whole card', () => {
    const cards = STORIES.map(([href, title]) => `<div><a href="${href}"></a><h3>${title}</h3></div>`)
    expect(
      rails(`<section><h2>Latest</h2>${cards.join('')}</section>`)[0]?.items.map((item) => item.title),
    ).toEqual(titles)
  })
})

describe('takes dek, time and picture', () => {
  const DEK = 'The ruling clears the way for an audit while leaving fares in place.'
  const one = (extra: string) =>
    rails(`<section><h2>Latest</h2>${list((link) => `${link}${extra}`)}</section>`)[0]?.items[0]

  test.each([
    ['a paragraph', `<p>${DEK}</p>`, DEK],
    ['a line named so', `<span class="summary">${DEK}</span>`, DEK],
    ['nothing', '', null],
    ['a byline', '<p class="byline">By Ana Ruiz and Tom Okafor of the harbor desk</p>', null],
    ['a link to the section', `<a href="/city">${DEK}</a>`, null],
  ])('dek: %s', (_name, extra, dek) => {
    expect(one(extra)?.dek).toBe(dek)
  })

  test.each([
    [
      'a machine time in its own zone',
      '<time datetime="2026-04-08T11:18:00-04:00">11:18</time>',
      '2026-04-08T11:18:00-04:00',
    ],
    ['a bare day', '<time datetime="2026-04-07">Tuesday</time>', '2026-04-07'],
    ['hours ago, against the clock', '<span>5 hours ago</span>', '2026-04-08T10:30:00.000Z'],
    ['Stunden, German', '<span>vor 2 Std.</span>', '2026-04-08T13:30:00.000Z'],
    ['minutes, Japanese', '<span>10分前</span>', '2026-04-08T15:20:00.000Z'],
    ['a clock as shown', '<span>18.47 Uhr</span>', '18.47 Uhr'],
    ['a date as shown', '<span class="date">April 7, 2026</span>', 'April 7, 2026'],
    ['a time of the far future is none', '<time datetime="2099-01-01T00:00:00Z"></time>', null],
    ['none', '', null],
  ])('time: %s', (_name, extra, time) => {
    expect(one(extra)?.time).toBe(time)
  })

  test.each([
    [
      'the lazy address, not the placeholder',
      '<img src="data:image/gif;base64,R0lGODlh" data-src="/a.jpg">',
      'https://ledger.example/a.jpg',
    ],
    ['http raised to https', '<img src="http://img.example/a.jpg">', 'https://img.example/a.jpg'],
    ['no icon', '<img src="/icon.png" width="16">', null],
    ['no script address', '<img src="javascript:alert(1)">', null],
  ])('picture: %s', (_name, extra, image) => {
    expect(one(extra)?.image).toBe(image)
  })
})

describe('addresses', () => {
  test('are absolute, against a <base> of the same origin only', () => {
    const body = `<h2>Latest</h2>${list().replaceAll('href="/', 'href="')}`
    const first = (base: string) => rails(body, `<base href="${base}">`)[0]?.items[0]?.url
    expect(first('/')).toBe('https://ledger.example/city/2026/04/08/market-stalls')
    expect(first('https://evil.example/')).toBe('https://ledger.example/port/city/2026/04/08/market-stalls')
  })

  test.each([
    'javascript:alert("/city/2026/04/08/x")',
    'data:text/html,2026/04/08/a',
    'file:///city/2026/04/08/x',
    'http://[',
  ])('%s leads nowhere', (href) => {
    const body = `<h2>Latest</h2>${list().replace(/<\/ul>/, `<li><a href='${href}'>A story that is none at all</a></li></ul>`)}`
    expect(rails(body)[0]?.items).toHaveLength(3)
  })
})

test('a phone’s copy of a list is not a second list', () => {
  const section = `<section><h2>Latest</h2>${list()}</section>`
  expect(rails(`<div>${section}</div><div>${section}</div>`)).toHaveLength(1)
})

test('lists come in page order, each link under the heading nearest before it', () => {
  const other = list().replaceAll('/2026/', '/2025/')
  expect(
    rails(`<aside><h3>Most read</h3>${list()}<h3>Latest</h3>${other}</aside>`).map(({ kind, items }) => [
      kind,
      items.length,
    ]),
  ).toEqual([
    ['most-read', 3],
    ['latest', 3],
  ])
})

test('the page is not changed', () => {
  const page = pageOf(`<section><h2>Latest</h2>${list()}</section>`)
  const before = page.documentElement.cloneNode(true)
  findRails(page)
  expect(page.documentElement.isEqualNode(before)).toBe(true)
})

test.each([
  ['no body', () => document.implementation.createDocument(null, 'root')],
  ['an empty page', () => pageOf('')],
])('%s has no rails', (_name, make) => {
  expect(findRails(make() as Document)).toEqual([])
})
