import { describe, expect, test } from 'vitest'
import type { Article } from '@/lib/article/article'
import { blockText } from '@/lib/article/block-text'
import { parse, read, story } from './extract-page'

const ld = (json: unknown): string => `<script type="application/ld+json">${JSON.stringify(json)}</script>`
const article = (fields: Record<string, unknown>) => ({
  '@type': 'NewsArticle',
  headline: 'Ferry closed again',
  ...fields,
})

/** A page of `head` and `top` (what stands over the story) and the facts it must give. */
const page = (head: string, top = '<h1>Ferry closed again</h1>', html = '<html lang="en">') =>
  read(parse(`${html}<head>${head}</head><body><main>${top}${story}</main></body>`))

const cases: readonly (readonly [string, string, string | undefined, Partial<Article>])[] = [
  [
    'keeps colon and dash of a headline',
    '<title>Ferry: closed – again | The Ledger</title><meta property="og:site_name" content="The Ledger">',
    '<h1>Ferry: closed – again</h1>',
    { title: 'Ferry: closed – again', siteName: 'The Ledger' },
  ],
  [
    'takes the site off a title',
    '<meta property="og:title" content="Ferry closed again - The Ledger"><meta property="og:site_name" content="The Ledger">',
    '',
    { title: 'Ferry closed again' },
  ],
  [
    'leaves out the kicker inside the headline',
    ld(article({})),
    '<h1><span>Harbour</span> Ferry closed again</h1>',
    { title: 'Ferry closed again' },
  ],
  [
    'leaves out the kicker inside the headline when the data have another',
    '<meta property="og:title" content="Spring tide: Ferry closed again">',
    '<h1><span>Harbour</span><span> - </span><span>Ferry closed again</span></h1>',
    { title: 'Ferry closed again' },
  ],
  [
    'keeps the start of a headline that the data have whole',
    '<meta property="og:title" content="Harbour: Ferry closed again">',
    '<h1><span>Harbour:</span> <span>Ferry closed again</span></h1>',
    { title: 'Harbour: Ferry closed again' },
  ],
  [
    'takes the headline over the name of the blog, which stands in the title as well',
    '<title>County closes the ferry : The Two Rivers Log : The Ledger</title>',
    '<h2>The Two Rivers Log</h2><h1>Why the ferry will not sail in spring</h1>',
    { title: 'Why the ferry will not sail in spring' },
  ],
  [
    'takes the longest heading that is a part of the title',
    '<title>Ferry closed again | River news | The Ledger</title>',
    '<h2>River news</h2><h2>Ferry closed again</h2>',
    { title: 'Ferry closed again' },
  ],
  [
    'takes the only long h1 over a search title',
    '<title>Ferry news</title>',
    '<h1>Why the ferry will not sail in spring</h1>',
    { title: 'Why the ferry will not sail in spring' },
  ],
  [
    'takes what JSON-LD and og:title both say over what the page shows instead',
    `${ld(article({ headline: 'Harbour: Ferry closed again' }))}<meta property="og:title" content="Harbour: Ferry closed again">`,
    '<h1>Ferry closed again</h1>',
    { title: 'Harbour: Ferry closed again' },
  ],
  [
    'reads tags that say value for content',
    '<meta name="author" value="Ada Reyes"><meta name="article:published_time" value="2026-03-01T08:00:00Z">',
    undefined,
    { authors: ['Ada Reyes'], publishedAt: '2026-03-01T08:00:00Z' },
  ],
  [
    'takes the headline on the page over a JSON-LD headline that stands alone',
    `${ld(article({ headline: 'Harbour: Ferry closed again' }))}<meta property="og:title" content="Ferries in spring">`,
    '<h1>Ferry closed again</h1>',
    { title: 'Ferry closed again' },
  ],
  [
    'takes the headline on the page over a few words that stand in all data of the site',
    `${ld(article({ headline: 'Ledger: news' }))}<meta property="og:title" content="Ledger - news">`,
    '<h1>Why the ferry will not sail in spring</h1>',
    { title: 'Why the ferry will not sail in spring' },
  ],
  [
    'reads the byline under the headline of a live story, which the data call otherwise',
    `${ld(article({ headline: 'The ferry crisis as it happens' }))}<meta property="og:title" content="The ferry crisis as it happens">`,
    '<h1>Captain resigns after the vote</h1><p>By Ada Reyes | March 1, 2026</p>',
    { title: 'The ferry crisis as it happens', authors: ['Ada Reyes'], publishedAt: '2026-03-01' },
  ],
  [
    'names all authors, from objects, strings and references',
    ld({
      '@graph': [
        article({ author: [{ '@type': 'Person', name: 'Ada Reyes' }, 'Bo Lind', { '@id': '#c' }] }),
        { '@id': '#c', '@type': 'Person', name: 'Cyril Obi' },
      ],
    }),
    undefined,
    { authors: ['Ada Reyes', 'Bo Lind', 'Cyril Obi'] },
  ],
  [
    'splits a byline, without by and roles',
    '<meta name="author" content="By Ada Reyes, Political Editor and Bo Lind">',
    undefined,
    { authors: ['Ada Reyes', 'Bo Lind'] },
  ],
  [
    'drops addresses, mails and the site',
    `${ld(article({ author: ['https://x.example/ada', 'ada@ledger.example', { name: 'The Ledger' }, { name: 'Ada Reyes' }] }))}<meta property="og:site_name" content="The Ledger">`,
    undefined,
    { authors: ['Ada Reyes'] },
  ],
  [
    'keeps an organisation that is the byline',
    ld(article({ author: { '@type': 'Organization', name: 'Associated Press' } })),
    undefined,
    { authors: ['Associated Press'] },
  ],
  [
    'reads a visible byline when the data name no one',
    '',
    '<h1>Ferry closed again</h1><p>By Ada Reyes | March 1, 2026</p>',
    { authors: ['Ada Reyes'], publishedAt: '2026-03-01' },
  ],
  [
    'keeps the offset of an instant',
    ld(article({ datePublished: '2026-03-01T08:00:00+0100' })),
    undefined,
    { publishedAt: '2026-03-01T08:00:00+01:00' },
  ],
  [
    'keeps a day a day',
    ld(article({ datePublished: '2026-03-01' })),
    undefined,
    { publishedAt: '2026-03-01' },
  ],
  [
    'takes the instant of another source for the same day',
    `${ld(article({ datePublished: '2026-03-01' }))}<meta property="article:published_time" content="2026-03-01T08:00:00Z">`,
    undefined,
    { publishedAt: '2026-03-01T08:00:00Z' },
  ],
  [
    'has no date from the future',
    ld(article({ datePublished: '2031-03-01T08:00:00Z' })),
    undefined,
    { publishedAt: null },
  ],
  [
    'has no date before the web',
    '<meta property="article:published_time" content="1970-01-01T00:00:00Z">',
    undefined,
    { publishedAt: null },
  ],
  [
    'reads a day in German, with the time as shown',
    '',
    '<h1>Ferry closed again</h1><p>Stand: 1. März 2026, 8:00 Uhr</p>',
    { publishedAt: '2026-03-01T08:00:00' },
  ],
  [
    'reads a day in Japanese',
    '',
    '<h1>Ferry closed again</h1><p>2026年2月28日 8:00</p>',
    { publishedAt: '2026-02-28' },
  ],
  [
    'says what is behind a paywall',
    ld(article({ isAccessibleForFree: 'False' })),
    undefined,
    { paywalled: true },
  ],
  ['does not guess about paywalls', ld(article({})), undefined, { paywalled: null }],
  [
    'takes the standfirst the page shows',
    '',
    '<h1>Ferry closed again</h1><p class="standfirst">The money was gone, and so were the ropes that were to hold it.</p>',
    { dek: 'The money was gone, and so were the ropes that were to hold it.' },
  ],
  [
    'has no dek when the description copies the lead',
    '<meta name="description" content="The ferry was closed on Monday after the county, which had promised repairs in the spring">',
    undefined,
    { dek: null },
  ],
  [
    'takes key points out of the body',
    '',
    '<h1>Ferry closed again</h1><div><h2>Key points</h2><ul><li>The ferry is closed for good</li><li>The money cannot be found</li></ul></div>',
    { keyPoints: ['The ferry is closed for good', 'The money cannot be found'] },
  ],
  [
    'follows a canonical address that is another door to the same page',
    '<link rel="canonical" href="https://www.ledger.example/city/ferry?utm_source=x">',
    undefined,
    { canonicalUrl: 'https://www.ledger.example/city/ferry' },
  ],
  [
    'ignores a canonical address of another page of the site',
    '<link rel="canonical" href="https://ledger.example/city/ferry-closed">',
    undefined,
    { canonicalUrl: 'https://ledger.example/city/ferry' },
  ],
  [
    'ignores a canonical address elsewhere',
    '<link rel="canonical" href="https://evil.example/ferry">',
    undefined,
    { canonicalUrl: 'https://ledger.example/city/ferry' },
  ],
  [
    'ignores a canonical address that is the front page',
    '<link rel="canonical" href="https://ledger.example/">',
    undefined,
    { canonicalUrl: 'https://ledger.example/city/ferry' },
  ],
  [
    'takes the first picture as lead, once',
    '',
    '<h1>Ferry closed again</h1><figure><img src="/lead.jpg" width="900" height="600" alt=""><figcaption>The pier. Photo: Ada Reyes</figcaption></figure>',
    {
      leadImage: {
        src: 'https://ledger.example/lead.jpg',
        alt: '',
        width: 900,
        height: 600,
        caption: 'The pier.',
        credit: 'Photo: Ada Reyes',
      },
    },
  ],
  [
    'does not take a stand-in for the lead',
    '<meta property="og:image" content="https://ledger.example/og-default.png">',
    undefined,
    { leadImage: null },
  ],
]

describe('facts', () => {
  test.each(cases)('%s', (_name, head, top, expected) => {
    expect(page(head, top)).toMatchObject(expected)
  })

  test('finds the direction in the text, whatever the page says', () => {
    const arabic = `<p>${'أغلقت العبارة يوم الاثنين بعد أن تبين أن المال قد نفد، ولم يفاجأ أحد ممن يسكنون قرب الميناء. '.repeat(4)}</p>`
    expect(read(parse(`<html lang="en"><h1>عنوان</h1>${arabic.repeat(3)}`)).direction).toBe('rtl')
    expect(page('').direction).toBe('ltr')
  })

  test('finds the dateline of a wire story', () => {
    expect(
      read(
        parse(
          `<h1>Ferry closed again</h1><p>LONDON (Reuters) — ${'The ferry was closed on Monday, as many had said it would be. '.repeat(3)}</p>${story}`,
        ),
      ).dateline,
    ).toBe('LONDON')
  })
})

test('a headline that is not the title stands in the text no more than the title', () => {
  const title = 'The ferry crisis as it happens'
  const { blocks } = page(
    `${ld(article({ headline: title }))}<meta property="og:title" content="${title}">`,
    '<h1>Captain resigns after the vote</h1>',
  )
  expect(blocks.map(blockText).join('\n')).not.toContain('Captain')
})
