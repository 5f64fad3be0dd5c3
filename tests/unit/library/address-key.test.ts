import { describe, expect, test } from 'vitest'
import { addressKey, addressKeys } from '@/lib/library/address-key'

const story = 'https://www.ledger.example/2026/04/port-deal-stalls-again'

describe('one story', () => {
  test.each([
    ['a tracked link', `${story}?utm_source=mail&utm_campaign=evening`],
    ['a click from a network', `${story}?fbclid=IwAR0&gclid=x`],
    ['without www', 'https://ledger.example/2026/04/port-deal-stalls-again'],
    ['without TLS', 'http://www.ledger.example/2026/04/port-deal-stalls-again'],
    ['its own port named', 'https://www.ledger.example:443/2026/04/port-deal-stalls-again'],
    ['a slash at the end', `${story}/`],
    ['two slashes', 'https://www.ledger.example//2026/04/port-deal-stalls-again'],
    ['a place in the page', `${story}#comments`],
    ['a sentence lit in it', `${story}#:~:text=port`],
    ['the mobile door', 'https://m.ledger.example/2026/04/port-deal-stalls-again'],
    ['another mobile door', 'https://mobile.ledger.example/2026/04/port-deal-stalls-again'],
    ['the AMP door', 'https://amp.ledger.example/2026/04/port-deal-stalls-again'],
    ['AMP at the end', `${story}/amp`],
    ['AMP at the end, with a slash', `${story}/amp/`],
    ['AMP at the beginning', 'https://ledger.example/amp/2026/04/port-deal-stalls-again'],
    ['AMP as an ending', `${story}.amp`],
    ['AMP asked for', `${story}?amp=1`],
    ['AMP asked for, bare', `${story}?amp`],
    ['AMP as a type', `${story}?outputType=amp`],
    [
      'AMP’s cache',
      'https://www-ledger-example.cdn.ampproject.org/c/s/www.ledger.example/2026/04/port-deal-stalls-again',
    ],
    [
      'AMP’s cache, as a viewer',
      'https://www-ledger-example.cdn.ampproject.org/v/s/www.ledger.example/2026/04/port-deal-stalls-again?amp_js_v=0.1&amp=1',
    ],
    ['the print view as a step', `${story}/print`],
    ['the print view asked for', `${story}?print=true`],
    ['the print view as a mode', `${story}?view=print`],
    ['the print view, otherwise', `${story}?printable`],
    ['a door named in a word', `${story}?ref=homepage&via=menu`],
    ['Firefox’s reader view', `about:reader?url=${encodeURIComponent(story)}`],
    ['capital letters in the host', 'https://WWW.Ledger.Example/2026/04/port-deal-stalls-again'],
    ['a log-in', 'https://ana:secret@www.ledger.example/2026/04/port-deal-stalls-again'],
  ])('%s', (_, address) => {
    expect(addressKey(address)).toBe(addressKey(story))
  })

  test.each([
    [
      'parameters in another order',
      'https://a.example/read?id=7&lang=de',
      'https://a.example/read?lang=de&id=7',
    ],
    ['an id and a tracker', 'https://a.example/read?id=7', 'https://a.example/read?id=7&utm_medium=social'],
    ['codes in small letters', 'https://a.example/caf%c3%a9', 'https://a.example/caf%C3%A9'],
    ['letters and their codes', 'https://a.example/café', 'https://a.example/caf%C3%A9'],
    ['a mobile door inside', 'https://en.m.pedia.example/wiki/Port', 'https://en.pedia.example/wiki/Port'],
    ['the file of an AMP page', 'https://a.example/x/story.amp.html', 'https://a.example/x/story.html'],
    ['the file of a print page', 'https://a.example/x/story.print.html', 'https://a.example/x/story.html'],
    ['a folder’s own file', 'https://a.example/port/index.html', 'https://a.example/port/'],
    ['a plus and a space', 'https://a.example/s?q=a+b', 'https://a.example/s?q=a%20b'],
  ])('%s', (_, one, other) => {
    expect(addressKey(one)).not.toBeNull()
    expect(addressKey(one)).toBe(addressKey(other))
  })
})

describe('two stories', () => {
  test.each([
    ['another id', 'https://a.example/read.php?id=7', 'https://a.example/read.php?id=8'],
    ['another id under a telling path', `${story}?id=7`, `${story}?id=8`],
    ['an id and none', 'https://a.example/read?id=7', 'https://a.example/read'],
    ['a number in a door’s place', `${story}?ref=7`, `${story}?ref=8`],
    [
      'a door’s word where the path says nothing',
      'https://a.example/read?ref=one',
      'https://a.example/read?ref=two',
    ],
    [
      'another slug in the query',
      'https://a.example/news-detail-page?slug=one',
      'https://a.example/news-detail-page?slug=two',
    ],
    ['another page of a long story', story, `${story}?page=2`],
    ['another language', `${story}?lang=en`, `${story}?lang=fr`],
    ['another letter’s case in the path', 'https://a.example/AbC', 'https://a.example/abc'],
    ['pages of an app', 'https://a.example/#/story/1', 'https://a.example/#/story/2'],
    ['pages of an app, the old way', 'https://a.example/#!/story/1', 'https://a.example/#!/story/2'],
    ['another port', 'https://a.example:8443/x', 'https://a.example/x'],
    ['another site under one roof', 'https://ana.blog.example/x', 'https://ben.blog.example/x'],
    ['a story about AMP', 'https://a.example/amp-is-over', 'https://a.example/is-over'],
    ['a story about print', 'https://a.example/the-end-of/print-news', 'https://a.example/the-end-of/news'],
    ['a section called print and the front', 'https://a.example/print', 'https://a.example/'],
    ['a print run of four', `${story}?print=4`, story],
    ['a name that is a door', 'https://m.co.uk/x', 'https://amp.co.uk/x'],
    ['a registry', 'https://amp.dev/x', 'https://dev/x'],
    ['a repeated parameter', 'https://a.example/s?tag=a&tag=b', 'https://a.example/s?tag=a'],
    ['an ampersand in a value', 'https://a.example/s?a=1%26b=2', 'https://a.example/s?a=1&b=2'],
    [
      'a host that only ends like AMP’s cache',
      'https://cdn.ampproject.org.evil.example/c/s/a.example/x',
      'https://a.example/x',
    ],
  ])('%s', (_, one, other) => {
    expect(addressKey(one)).not.toBeNull()
    expect(addressKey(one)).not.toBe(addressKey(other))
  })
})

test.each([
  ['nothing', ''],
  ['words', 'port deal'],
  ['a page of the browser', 'chrome://extensions/'],
  ['a file', 'file:///home/ana/story.html'],
  ['mail', 'mailto:ana@ledger.example'],
  ['an address too long to be one', `https://a.example/${'x'.repeat(3_000)}`],
  ['a reader view of a browser page', 'about:reader?url=chrome%3A%2F%2Fsettings'],
])('%s has no key', (_, address) => {
  expect(addressKey(address)).toBeNull()
})

test('a story has the keys of both its addresses, each once', () => {
  expect(addressKeys({ url: `${story}?utm_source=x`, canonicalUrl: story })).toEqual([
    'ledger.example/2026/04/port-deal-stalls-again',
  ])
  expect(
    addressKeys({ url: 'https://a.example/story?id=7', canonicalUrl: 'https://a.example/story/7' }),
  ).toEqual(['a.example/story?id=7', 'a.example/story/7'])
})
