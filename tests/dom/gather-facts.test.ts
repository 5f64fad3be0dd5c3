import { describe, expect, test } from 'vitest'
import { findNames, gatherFacts } from '@/lib/extract/gather-facts'
import { readSignals } from '@/lib/extract/page-signals'
import { parseRawFacts } from '@/lib/extract/parse-raw-facts'
import { now, parse, story, url } from './extract-page'

const gather = (html: string) => {
  const signals = readSignals(parse(html), url, now)
  return gatherFacts(signals, findNames(signals))
}
const long = 'x'.repeat(50_000)

describe('what a page says of its story', () => {
  test('is plain JSON that the background takes as it is', () => {
    const raw = gather(
      `<html lang="en"><head><link rel="canonical" href="/city/ferry"><meta name="author" content="Ada Reyes"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry closed again","author":{"name":"Ada Reyes"},"isAccessibleForFree":false}</script></head><body><h1>Ferry closed again</h1><p class="byline">By <a rel="author" href="/ada">Ada Reyes</a> <time datetime="2026-03-01T08:00:00Z">March 1</time></p>${story}</body></html>`,
    )
    expect(raw.people.map(({ lines }) => lines)).toEqual([[['By', 'Ada Reyes', 'March 1']], [['Ada Reyes']]])
    expect(raw.dates.map(({ value }) => value)).toEqual(['2026-03-01T08:00:00Z'])
    expect(raw.stories[0]).toMatchObject({ authors: ['Ada Reyes'], free: 'false' })
    expect(parseRawFacts(JSON.parse(JSON.stringify(raw)))).toEqual(raw)
  })

  test('tells a box of teasers from one that holds the headline', () => {
    const raw = gather(
      '<div class="teaser"><h1>Ferry closed again</h1><p class="author">Ada Reyes</p></div><div class="teaser"><p class="author">Bo Lind</p></div>',
    )
    expect(raw.people.map(({ elsewhere }) => elsewhere)).toEqual([false, true])
  })

  test('counts the people who share a box', () => {
    const raw = gather(
      '<h1>Ferry closed again</h1><div><p><a rel="author">Ada Reyes</a></p><p><a rel="author">Bo Lind</a></p></div><ul><li><a rel="author">Cyril Obi</a></li></ul>',
    )
    expect(raw.people.map(({ near }) => near)).toEqual([1, 0, 0])
  })

  test('takes whom a list of facts names as author', () => {
    const raw = gather(
      '<h1>Ferry closed again</h1><ul><li><strong>Datum</strong> 01.03.2026</li><li><strong>Autorin/Autor</strong> Ada Reyes</li></ul><dl><dt>Author:</dt><dd>Bo Lind</dd><dt>Authority</dt><dd>Harbour</dd></dl>',
    )
    expect(raw.people).toMatchObject([
      { prop: 'author', lines: [['Autorin/Autor', 'Ada Reyes']] },
      { prop: 'author', lines: [['Bo Lind']] },
    ])
  })

  test('reads the label before a date', () => {
    const raw = gather(
      '<main><dl><dt>Updated:</dt><dd><span><time datetime="2026-03-02">March 2</time></span></dd></dl><p>Ada Reyes, <time>March 1, 2026</time></p></main>',
    )
    expect(raw.dates.map(({ label }) => label)).toEqual(['Updated:', 'Ada Reyes,'])
  })

  test('takes no menu for the headline', () => {
    const raw = gather(
      '<nav><h2>Ferry</h2><p>Tickets</p></nav><h1>Ferry closed again</h1><p>By Ada Reyes</p>',
    )
    expect(raw.lines.map(({ parts }) => parts)).toEqual([['By Ada Reyes']])
  })

  test('knows the headline with soft hyphens', () => {
    const raw = gather(
      '<head><meta property="og:title" content="Ferry closed again"></head><h1>Fer\u00adry clo\u00adsed again</h1><p>By Ada Reyes</p>',
    )
    expect(raw).toMatchObject({ title: 'Ferry closed again', lines: [{ parts: ['By Ada Reyes'] }] })
  })

  test.each([
    ['a name below the last paragraph', '<p>Ada Reyes</p>', ['Ada Reyes']],
    ['no heading', '<h2>Ada Reyes</h2>', []],
    ['no sentence', '<p>The ferry will be back in spring, the county says, but nobody believes it.</p>', []],
  ])('ends the story with %s', (_name, end, closing) => {
    expect(gather(`<h1>Ferry closed again</h1><div>${story}${end}</div>`).closing).toEqual(closing)
  })

  test.each([
    ['authors by the ten thousand', '<span class="author">Ada Reyes</span>'.repeat(30_000)],
    ['authors inside each other', `${'<div class="author">'.repeat(400)}${long}${'</div>'.repeat(400)}`],
    ['labels by the ten thousand', `<ul>${'<li><b>Author</b> Ada Reyes</li>'.repeat(20_000)}</ul>`],
    ['dates by the ten thousand', '<time datetime="2026-03-01">March 1</time>'.repeat(40_000)],
    ['metas by the ten thousand', '<meta name="author" content="Ada Reyes">'.repeat(30_000)],
    ['links by the ten thousand', `<p class="byline">${'<a href="/ada">Ada</a>'.repeat(30_000)}</p>`],
    [
      'texts without end',
      `<html lang="${long}"><body class="author-${long}"><link rel="canonical" href="/${long}"><meta name="date${long}" content="${long}"><h1>Ferry closed again</h1><p class="${long}">${long}</p><time class="${long}" datetime="${long}" itemprop="date${long}">${long}</time><a rel="author ${long}" href="/">${long}</a>`,
    ],
    [
      'JSON-LD without end',
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author: Array.from({ length: 10_000 }, (_, i) => `Ada Reyes ${i}`), datePublished: long, articleSection: long })}</script>`,
    ],
  ])('is cut to what the background takes: %s', (_name, html) => {
    const raw = gather(html)
    expect(parseRawFacts(JSON.parse(JSON.stringify(raw)))).toEqual(raw)
  })
})
