import { expect, test } from 'vitest'
import { isMediaAddress, siteOf, storyAddress } from '@/lib/rail/story-address'

test.each([
  ['/city/2026/04/08/market-stalls', 'strong'],
  ['/uk-news/2025/nov/02/village-fog-vote', 'strong'],
  ['/news/world-us-canada-33646704', 'strong'],
  ['/articles/AST1F4445T1FUTIL02SM.html', 'strong'],
  ['/council-resolution-protects-market-stalls-from-rent', 'strong'],
  ['/?p=4711', 'strong'],
  ['/index.php?id=4711', 'strong'],
  ['/city/class-ring', 'weak'],
  ['/market-stalls-rent', 'weak'],
  ['/', null],
  ['/politics', null],
  ['/us-news', null],
  ['/latest/', null],
  ['/tag/port-authority-strike', null],
  ['/author/ana-ruiz-12345', null],
  ['/privacy-policy', null],
  ['/terms-of-use-and-sale-2026', null],
  ['/contact/', null],
  ['/seccion/mas-leido', null],
  ['/search?q=port+strike', null],
] as const)('%s is %s', (path, kind) => {
  const { pathname, search } = new URL(path, 'https://ledger.example/')
  expect(storyAddress(pathname, search)).toBe(kind)
})

test.each([
  ['www.ledger.example', 'ledger.example'],
  ['de.news.ledger.example', 'ledger.example'],
  ['news.ledger.co.uk', 'ledger.co.uk'],
  ['www1.folha.com.br', 'folha.com.br'],
  ['wort.lu', 'wort.lu'],
])('the site of %s is %s', (host, site) => {
  expect(siteOf(host)).toBe(site)
})

test.each([
  ['https://ledger.example/video/a-day-at-sea', true],
  ['https://ledger.example/city/video-shop-closes', false],
])('%s is a module of its own: %s', (url, media) => {
  expect(isMediaAddress(url)).toBe(media)
})
