import { afterEach, describe, expect, test } from 'vitest'
import { blockText } from '@/lib/article/block-text'
import { parseArticle } from '@/lib/article/parse-article'
import { capture } from '@/lib/capture/capture'
import { now, pageWith, paragraph, parse, read, story, url } from './extract-page'

const textsOf = (page: Document): string => read(page).blocks.map(blockText).join('\n')

afterEach(() => document.body.replaceChildren())

describe('what cannot be read', () => {
  test('says a page of 100,001 elements is too large', () => {
    const page = parse(`<body>${'<i></i>'.repeat(100_001)}`)
    expect(capture(page, { url, now })).toMatchObject({ ok: false, error: { kind: 'tooLarge' } })
  })

  test('says 5 MB of text are too large, but not 6 MB of script', () => {
    const long = parse(`<p>${'word '.repeat(1_100_000)}`)
    expect(capture(long, { url, now })).toMatchObject({ ok: false, error: { kind: 'tooLarge' } })
    const scripted = pageWith(`${story}<script type="text/plain">${'x'.repeat(6_000_000)}</script>`)
    expect(capture(scripted, { url, now }).ok).toBe(true)
  })

  test('says a story of 20,001 paragraphs is too large', () => {
    const page = pageWith(`${story}${'<p>It rained.</p>'.repeat(20_001)}`)
    expect(capture(page, { url, now })).toMatchObject({ ok: false, error: { kind: 'tooLarge' } })
  })

  test('says an XML document is not HTML', () => {
    const page = new DOMParser().parseFromString('<a/>', 'application/xml')
    expect(capture(page, { url, now })).toEqual({
      ok: false,
      error: { kind: 'notHtml', contentType: 'application/xml' },
    })
  })

  test.each([
    ['an empty page', '<body></body>', url, 'empty'],
    ['two words', '<body><p>Not found.</p></body>', url, 'empty'],
    [
      'a page whose story is in a frame',
      '<body><h1>Ferry</h1><iframe src="https://cms.example/1"></iframe></body>',
      url,
      'empty',
    ],
    [
      'a front page',
      `<body>${'<h2><a href="/a">A headline that leads to a story</a></h2><p>And a line below it.</p>'.repeat(9)}</body>`,
      'https://ledger.example/',
      'frontPage',
    ],
    [
      'search results',
      `<script type="application/ld+json">{"@type":"SearchResultsPage"}</script><body>${'<h3><a href="/a">A headline that leads to a story</a></h3><p>… and the words around it …</p>'.repeat(9)}</body>`,
      'https://ledger.example/search?q=ferry',
      'search',
    ],
    [
      'a log-in page',
      '<title>Log in</title><body><h1>Log in to read on</h1><p>This story is for subscribers. Log in with the address you gave us when you subscribed, and we will take you straight back to it, wherever you were.</p><form><input type="password"></form></body>',
      'https://ledger.example/login',
      'logIn',
    ],
  ])('refuses %s', (_what, html, address, refusal) => {
    expect(capture(parse(html), { url: address, now })).toMatchObject({
      ok: true,
      value: { article: null, refusal },
    })
  })

  const teasers = '<h3><a href="/a">A headline that leads to a story</a></h3>'.repeat(9)

  test('takes a story of one-sentence paragraphs on a page that calls itself a website, over a list of others', () => {
    const sentence = (subject: string) =>
      `<p>The ${subject} was closed on Monday after the county found that all of the money was gone.</p>`
    const subjects = ['ferry', 'bridge', 'market hall', 'lighthouse', 'swimming pool', 'tram depot', 'pier']
    const page = parse(
      `<meta property="og:type" content="website"><body><h1>Ferry closed again</h1><main>${subjects.map(sentence).join('')}</main>${teasers}</body>`,
    )
    expect(textsOf(page)).toContain('lighthouse')
  })

  test('takes a story in a dense script over a list of others', () => {
    const paragraphs =
      '県は月曜日、修理に必要な資金が底をついたと発表し、港と島を結ぶ渡し船の運航を当分の間取りやめることを決めたと述べ、住民に理解を求めた。'
    const page = parse(
      `<meta property="og:type" content="website"><body><h1>渡し船が再び運休</h1><main>${`<h2>港</h2><p>${paragraphs}</p>`.repeat(6)}</main>${teasers}</body>`,
    )
    expect(textsOf(page)).toContain('渡し船')
  })

  test('takes three sentences for news, even with a log-in box in the header', () => {
    const page = parse(
      '<title>Bridge open</title><body><form><input type="password"></form><h1>The bridge is open again</h1><p>The bridge opened to cars on Tuesday morning. A speed limit of 20mph will apply until the railings are in place. The county put the cost at £410,000.</p></body>',
    )
    expect(textsOf(page)).toContain('£410,000')
  })
})

describe('hostile pages', () => {
  test('survives controls and pictures named like properties', () => {
    const names = [
      'parentNode',
      'querySelectorAll',
      'getAttribute',
      'nodeName',
      'attributes',
      'className',
      'body',
      'documentElement',
      'cloneNode',
      'forms',
      'title',
      'contentType',
      'baseURI',
      'head',
      'createElement',
    ]
    const traps = names
      .map(
        (name) =>
          `<form name="${name}"><input name="${name}" id="${name}"></form><img name="${name}" src="/x.jpg"><object name="${name}"></object>`,
      )
      .join('')
    expect(textsOf(pageWith(`${traps}${story}`))).toContain('tram depot')
  })

  test.each([
    ['broken', '{"@type":"NewsArticle","headline":'],
    ['an array of nothing', '[null,[],"",0]'],
    ['nested ten thousand deep', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['of the wrong types', '{"@type":{"a":1},"headline":{"@value":[]},"author":7,"datePublished":{}}'],
    ['with a polluted prototype', '{"__proto__":{"headline":"x"},"@type":"NewsArticle","constructor":1}'],
  ])('survives JSON-LD that is %s', (_what, json) => {
    expect(read(pageWith(story, `<script type="application/ld+json">${json}</script>`)).title).toBe(
      'Ferry closed again',
    )
  })

  test('cuts a headline of a megabyte and takes bidi controls out', () => {
    const page = parse(
      `<title>x</title><meta property="og:title" content="\u202eFerry ${'long '.repeat(200_000)}"><body>${story}</body>`,
    )
    const { title } = read(page)
    expect(title.length).toBeLessThanOrEqual(300)
    expect(title.startsWith('Ferry')).toBe(true)
  })

  test('resolves links against a base of the same origin only', () => {
    const link = (base: string) =>
      JSON.stringify(
        read(
          pageWith(
            `${story}<p>${'They wrote it down in the book of the harbour, which is kept '.repeat(2)}<a href="x">here</a>.</p>`,
            `<base href="${base}">`,
          ),
        ).blocks,
      )
    expect(link('https://ledger.example/other/')).toContain('"https://ledger.example/other/x"')
    expect(link('https://evil.example/other/')).toContain('"https://ledger.example/city/x"')
  })
})

// The shapes of the usual vectors: each could run if it reached a page as HTML.
const vectors = [
  '<script>top.hit=1</script>',
  '<img src=x onerror="top.hit=1">',
  '<svg><script>top.hit=1</script></svg>',
  '<svg onload="top.hit=1"><a xlink:href="javascript:top.hit=1"><text>x</text></a></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror="top.hit=1"></style></mglyph></table></mtext></math>',
  '<a href="javascript:top.hit=1">one</a>',
  '<a href=" &#1;java&#10;script:top.hit=1">two</a>',
  '<a href="data:text/html,<script>top.hit=1</script>">three</a>',
  '<a href="vbscript:x">four</a>',
  '<a href="https://user:secret@ledger.example/">five</a>',
  '<iframe srcdoc="<script>top.hit=1</script>"></iframe>',
  '<iframe src="javascript:top.hit=1"></iframe>',
  '<object data="javascript:top.hit=1"></object>',
  '<embed src="data:text/html,x">',
  '<form action="javascript:top.hit=1"><button>six</button></form>',
  '<noscript><p title="</noscript><img src=x onerror=top.hit=1>"></noscript>',
  '<template><img src=x onerror="top.hit=1"></template>',
  '<img src="data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9ImFsZXJ0KDEpIi8+" width="600">',
  '<video src="javascript:top.hit=1" title="x"></video>',
  '<base href="javascript:top.hit=1//">',
  '<meta http-equiv="refresh" content="0;url=javascript:top.hit=1">',
  '<p style="background:url(javascript:top.hit=1)">seven</p>',
  '<xmp><p title="</xmp><img src=x onerror=top.hit=1>"></xmp>',
  '<blockquote class="twitter-tweet" cite="javascript:top.hit=1"><a href="javascript:top.hit=1">t</a></blockquote>',
]

describe('attack vectors', () => {
  test.each(vectors)('nothing of %s reaches the article but text', (vector) => {
    const article = read(
      pageWith(
        `${paragraph('pier')}${vector}${story}${vector}<p>And at the end of all, ${vector} the wind turned, and the harbour was quiet for once.</p>`,
      ),
    )
    const json = JSON.stringify(article)
    expect(json).not.toMatch(/"(?:href|src|url)":"(?!https:\/\/(?!user))/)
    expect(parseArticle(JSON.parse(json))).toEqual(article)
  })
})

describe('the live page', () => {
  test('stays as it was, selection included', () => {
    document.body.append(...pageWith(story).body.childNodes)
    const before = document.documentElement.outerHTML
    getSelection()?.selectAllChildren(document.body)
    capture(document, { url, now })
    capture(document, { url, now, selection: true })
    expect(document.documentElement.outerHTML).toBe(before)
    expect(getSelection()?.toString()).toContain('tram depot')
  })

  test('text in open shadow roots is read, in its slots and nested', () => {
    const host = document.createElement('x-story')
    host.append(
      Object.assign(document.createElement('p'), {
        textContent:
          'The words that stand in the slot of the component are part of the story like all the others around them.',
      }),
    )
    const root = host.attachShadow({ mode: 'open' })
    root.append(
      ...parse(
        `<main><article><h1>Ferry closed again</h1>${story}<slot></slot><x-inner></x-inner></article></main>`,
      ).body.childNodes,
    )
    root
      .querySelector('x-inner')
      ?.attachShadow({ mode: 'open' })
      .append(...parse(paragraph('inner harbour')).body.childNodes)
    document.body.append(host)
    const text = textsOf(document)
    expect(text).toContain('stand in the slot')
    expect(text).toContain('inner harbour')
  })

  test('reads only what is selected, with the facts of the page', () => {
    document.body.append(...parse(`<h1>Why the ferry will not sail in spring</h1>${story}`).body.childNodes)
    const chosen = document.querySelectorAll('p')[2]
    if (chosen) getSelection()?.selectAllChildren(chosen)
    const result = capture(document, { url, now, selection: true })
    const article = result.ok ? result.value.article : null
    expect(article?.blocks.map(blockText)).toEqual([expect.stringContaining('The market hall was closed')])
    expect(article?.title).toBe('Why the ferry will not sail in spring')
  })

  test('says so when nothing is selected', () => {
    getSelection()?.removeAllRanges()
    expect(capture(document, { url, now, selection: true })).toEqual({
      ok: false,
      error: { kind: 'noSelection' },
    })
  })
})
