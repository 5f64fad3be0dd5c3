import { describe, expect, test } from 'vitest'
import { canonicalUrl, withoutTracking } from '@/lib/base/canonical-url'
import { imageUrl, linkUrl, pageUrl } from '@/lib/base/safe-url'

const base = 'https://ledger.example/city/ferry?x=1'

describe('links', () => {
  test.each([
    ['/a', 'https://ledger.example/a'],
    ['http://other.example/', 'http://other.example/'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['https://user:secret@bank.example/', 'https://bank.example/'],
    [' \tjavascript:alert(1)', null],
    ['java\nscript:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
    ['blob:https://ledger.example/x', null],
    [`/${'a'.repeat(3000)}`, null],
    ['http://[', null],
  ])('%j becomes %j', (address, expected) => {
    expect(linkUrl(address, base)).toBe(expected)
  })
  test('a page is no mail address', () => {
    expect(pageUrl('mailto:a@b.example', base)).toBeNull()
  })
})

describe('pictures', () => {
  test.each([
    ['/p.jpg', 'https://ledger.example/p.jpg'],
    ['http://cdn.example/p.jpg', 'https://cdn.example/p.jpg'],
    ['data:image/png;base64,AAAA', 'data:image/png;base64,AAAA'],
    ['data:image/svg+xml;base64,AAAA', null],
    ['data:image/png,AAAA', null],
    ['/logo.svg?v=2', null],
    ['mailto:a@b.example', null],
  ])('%j becomes %j', (address, expected) => {
    expect(imageUrl(address, base)).toBe(expected)
  })
  test('an address that https makes too long is none', () => {
    expect(imageUrl(`http://a.example/${'a'.repeat(2031)}`, base)).toBeNull()
  })
})

describe('one story, one address', () => {
  test.each([
    ['https://a.example/s?utm_source=x&id=3&fbclid=y#top', 'https://a.example/s?id=3'],
    ['https://a.example/s?page=2', 'https://a.example/s?page=2'],
    ['https://a.example/#top', 'https://a.example/'],
    ['https://a.example/#!/s/1', 'https://a.example/#!/s/1'],
    ['not an address', 'not an address'],
  ])('%s without tracking is %s', (address, expected) => {
    expect(withoutTracking(address)).toBe(expected)
  })
  test.each([
    ['its own address', 'https://a.example/s', 'https://a.example/s'],
    ['the address without what tells where the reader came from', 'https://a.example/s?gclid=1', null],
    ['the site without www', 'https://www.a.example/s', 'https://a.example/s'],
    ['the site proper, from the mobile one', 'https://m.a.example/s', 'https://www.a.example/s'],
    [
      'a relative address',
      'https://a.example/port/ferry-line-opens-books?src=home',
      '/port/ferry-line-opens-books',
    ],
    ['no tail after an id', 'https://a.example/a-68117411?maca=rss-1119-xml', 'https://a.example/a-68117411'],
    ['the AMP page’s story', 'https://amp.a.example/s/amp/?id=5&amp=1', 'https://a.example/s?id=5'],
    ['the AMP file’s story', 'https://a.example/amp/s.amp.html', 'https://a.example/s.html'],
    ['a slash less', 'https://a.example/s/', 'https://a.example/s'],
  ])('one story: a page that declares %s', (_what, shown, declared) => {
    expect(canonicalUrl(shown, declared)).toBe(
      declared ? new URL(declared, shown).href : withoutTracking(shown),
    )
  })
  test.each([
    ['another site', 'https://a.example/s', 'https://b.example/s'],
    ['another page of its site', 'https://a.example/s', 'https://a.example/t'],
    ['another reader’s page', 'https://a.example/@eve/x-1234', 'https://a.example/@ana/y-5678'],
    ['the same path on another site of the host', 'https://a.example:8443/s', 'https://a.example/s'],
    ['the page with TLS, itself without', 'http://a.example/s', 'https://a.example/s'],
    ['the front page', 'https://a.example/s', 'https://a.example/'],
    ['the front page with a query', 'https://a.example/?p=3', 'https://a.example/'],
    ['a script without the number it was asked for', 'https://a.example/read.php?id=5', '/read.php'],
    ['another number', 'https://a.example/read.php?id=5', '/read.php?id=6'],
    ['a number that it has not', 'https://a.example/read.php', '/read.php?id=6'],
    ['the first of its pages', 'https://a.example/a-long-read-2026?page=2', '/a-long-read-2026'],
    ['the app without the place in it', 'https://a.example/#/story/1', 'https://a.example/'],
    ['another place in the app', 'https://a.example/#/story/1', 'https://a.example/#/story/2'],
  ])('another page: one that declares %s keeps its own address', (_what, shown, declared) => {
    expect(canonicalUrl(shown, declared)).toBe(shown)
  })
  test('what is taken for a page’s address is so again, whoever asks', () => {
    const shown = 'https://m.a.example/s/amp?utm_source=x#top'
    const once = canonicalUrl(shown, 'https://a.example/s')
    expect(canonicalUrl(shown, once)).toBe(once)
  })
})
