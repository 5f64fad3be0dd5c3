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
})

describe('one story, one address', () => {
  test.each([
    ['https://a.example/s?utm_source=x&id=3&fbclid=y#top', 'https://a.example/s?id=3'],
    ['https://a.example/s?page=2', 'https://a.example/s?page=2'],
    ['not an address', 'not an address'],
  ])('%s without tracking is %s', (address, expected) => {
    expect(withoutTracking(address)).toBe(expected)
  })
  test.each([
    [
      'the same site without www',
      'https://www.a.example/s',
      'https://a.example/story',
      'https://a.example/story',
    ],
    ['the mobile site', 'https://m.a.example/s', 'https://a.example/story', 'https://a.example/story'],
    ['a relative one', 'https://a.example/s?x=1', '/s', 'https://a.example/s'],
    ['another site', 'https://a.example/s', 'https://b.example/s', 'https://a.example/s'],
    ['the front page', 'https://a.example/s', 'https://a.example/', 'https://a.example/s'],
    ['none', 'https://a.example/s?gclid=1', null, 'https://a.example/s'],
  ])('a page that declares %s', (_what, shown, declared, expected) => {
    expect(canonicalUrl(shown, declared)).toBe(expected)
  })
})
