import { expect, test } from 'vitest'
import { barredPage, refusedPage } from '@/lib/services/barred-page'

test.each([
  ['a page of the web', 'https://a.example/story', null],
  ['a page without TLS', 'http://a.example/story', null],
  ['a file', 'file:///home/reader/story.html', null],
  ['a page of Chrome', 'chrome://settings/', { error: { kind: 'browserPage' }, url: 'chrome://settings/' }],
  ['a page of Firefox', 'about:config', { error: { kind: 'browserPage' }, url: 'about:config' }],
  [
    'another extension',
    'chrome-extension://abc/page.html',
    { error: { kind: 'browserPage' }, url: 'chrome-extension://abc/page.html' },
  ],
  [
    'the source of a page',
    'view-source:https://a.example/',
    { error: { kind: 'browserPage' }, url: 'view-source:https://a.example/' },
  ],
  [
    "Firefox's reader view, whose page is named",
    'about:reader?url=https%3A%2F%2Fa.example%2Fstory%3Fid%3D1',
    { error: { kind: 'readerView' }, url: 'https://a.example/story?id=1' },
  ],
])('%s', (_name, address, expected) => {
  expect(barredPage(address)).toEqual(expected)
})

test.each([
  ['a lost right', 'https://a.example/story', 'noAccess', 'noAccess'],
  ['no address and no right', null, 'noAccess', 'noAccess'],
  ['a closed tab', null, 'tabGone', 'tabGone'],
  ["a browser's page without an address", null, 'browserPage', 'browserPage'],
  ["Chrome's store", 'https://chromewebstore.google.com/detail/x', 'noAccess', 'storePage'],
  ["Mozilla's store", 'https://addons.mozilla.org/en-US/firefox/', 'noAccess', 'storePage'],
  [
    'a host that only begins like a store',
    'https://addons.mozilla.org.evil.example/',
    'noAccess',
    'noAccess',
  ],
  ['a PDF', 'https://a.example/files/report.PDF?x=1', 'noAccess', 'pdf'],
  ['a file without the right to files', 'file:///home/reader/story.html', 'noAccess', 'localFile'],
  ['a script that broke', 'https://a.example/story', 'scriptFailed', 'garbled'],
] as const)('a page that let no script in: %s', (_name, address, kind, expected) => {
  expect(refusedPage(address, { kind })).toEqual({ kind: expected })
})
