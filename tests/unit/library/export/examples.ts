import type { Article } from '@/lib/article/article'
import type { Block, Run } from '@/lib/article/block'
import type { ExportWords } from '@/lib/library/export/export-words'
import type { ExportedStory } from '@/lib/library/export/exported-story'
import type { StoryPicture } from '@/lib/library/export/picture-type'
import type { Highlight } from '@/lib/library/highlight'
import type { LibraryEntry } from '@/lib/library/library-entry'

export const run = (text: string, more: Partial<Run> = {}): Run => ({ text, marks: [], href: null, ...more })

export const paragraph = (...runs: readonly (string | Run)[]): Block => ({
  type: 'paragraph',
  runs: runs.map((each) => (typeof each === 'string' ? run(each) : each)),
})

/** The smallest whole pictures there are. */
export const png: StoryPicture = {
  type: 'image/png',
  bytes: Uint8Array.from(
    atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
    (letter) => letter.charCodeAt(0),
  ),
}
export const gif: StoryPicture = {
  type: 'image/gif',
  bytes: Uint8Array.from(atob('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'), (letter) =>
    letter.charCodeAt(0),
  ),
}

export const pictureSource = 'https://img.ledger.example/port one.jpg?w=1&h=2'

const image = (src: string, more: object = {}) => ({
  src,
  alt: 'Cranes over the port',
  width: 1200,
  height: 800,
  caption: null,
  credit: 'Ana Ruiz',
  ...more,
})

/** Every kind of block, every mark. */
export const blocks: readonly Block[] = [
  paragraph(
    run('BERLIN', { marks: ['strong'] }),
    ' — Größe & „Grüße“: ',
    run('sehr ', { marks: ['em'] }),
    run('wichtig', { marks: ['em', 'strong'], href: 'https://a.example/x?y=1&z=2#top' }),
    ', H',
    run('2', { marks: ['sub'] }),
    'O und x',
    run('2', { marks: ['sup'] }),
    run('code()', { marks: ['code'] }),
    '\nnächste Zeile.',
  ),
  { type: 'heading', level: 2, runs: [run('日本語の見出し')] },
  {
    type: 'list',
    ordered: true,
    items: [
      {
        runs: [run('eins')],
        children: {
          type: 'list',
          ordered: false,
          items: [{ runs: [run('zwei 👩‍👩‍👧')], children: null }],
        },
      },
      { runs: [run('drei')], children: null },
    ],
  },
  {
    type: 'quote',
    kind: 'block',
    paragraphs: [[run('“So it goes.”')], [run('And on.')]],
    source: [run('A. Reader')],
  },
  { type: 'quote', kind: 'pull', paragraphs: [[run('So it goes')]], source: null },
  {
    type: 'figure',
    images: [image(pictureSource)],
    caption: [run('The '), run('port', { marks: ['em'] })],
    credit: null,
  },
  {
    type: 'figure',
    images: [image('https://img.ledger.example/gone.jpg', { caption: 'One' }), image(pictureSource)],
    caption: null,
    credit: 'Tom Okafor',
  },
  {
    type: 'table',
    caption: 'Containers',
    rows: [
      [
        { header: true, colSpan: 2, rowSpan: 1, runs: [run('Port | harbour')] },
        { header: true, colSpan: 1, rowSpan: 1, runs: [run('n')] },
      ],
      [
        { header: false, colSpan: 1, rowSpan: 2, runs: [run('Alpha')] },
        { header: false, colSpan: 1, rowSpan: 1, runs: [run('x')] },
        { header: false, colSpan: 1, rowSpan: 1, runs: [run('3,200')] },
      ],
      [
        { header: false, colSpan: 1, rowSpan: 1, runs: [run('y')] },
        { header: false, colSpan: 1, rowSpan: 1, runs: [run('12')] },
      ],
    ],
  },
  { type: 'preformatted', text: '\n  if (a < b) {\n```\n}' },
  { type: 'embed', kind: 'video', title: 'The port, filmed', url: 'https://www.video.example/watch?v=1' },
  { type: 'divider' },
  paragraph('مرحبا بالعالم'),
]

/** What breaks out of a format that is written without care. */
export const hostile =
  `]]> --> </script><script>alert(1)</script> "quoted" 'single' & &amp; <!-- =cmd|' /C calc'!A0 \u0000\ud800 \u202egnp.exe ` +
  '`tick` *star* _under_ [link](javascript:1) ==lit== ![x](y) {{tpl}} $x %% | # --- \u2028\ufeff'

export const highlight = (more: Partial<Highlight> = {}): Highlight => ({
  id: 'h1',
  articleId: 'story1',
  block: 0,
  start: 0,
  endBlock: 0,
  end: 6,
  text: 'BERLIN',
  before: '',
  after: ' — Größe',
  colour: 'yellow',
  note: null,
  createdAt: '2024-04-04T08:00:00.000Z',
  changedAt: '2024-04-04T08:00:00.000Z',
  ...more,
})

export const article = (more: Partial<Article> = {}): Article => ({
  id: 'story1',
  url: 'https://www.ledger.example/port/deal?id=4&x={a|b}',
  canonicalUrl: 'https://www.ledger.example/port/deal?id=4',
  title: 'Hafen: „Grüße“ aus 東京',
  dek: 'Talks broke off before dawn.',
  authors: ['Ana Ruiz', 'José Müller'],
  siteName: 'The Ledger',
  section: 'Port',
  publishedAt: '2024-04-03',
  modifiedAt: '2024-04-03T12:30:00+02:00',
  dateline: null,
  language: 'de-DE',
  direction: 'ltr',
  paywalled: null,
  leadImage: image(pictureSource),
  keyPoints: ['Talks stalled', '42 days'],
  blocks,
  wordCount: 60,
  ...more,
})

export const entry = (more: Partial<LibraryEntry> = {}): LibraryEntry => ({
  id: 'story1',
  url: 'https://www.ledger.example/port/deal?id=4&x={a|b}',
  canonicalUrl: 'https://www.ledger.example/port/deal?id=4',
  title: 'Hafen: „Grüße“ aus 東京',
  dek: null,
  siteName: 'The Ledger',
  language: 'de-DE',
  direction: 'ltr',
  publishedAt: '2024-04-03',
  savedAt: '2024-04-03T16:00:00.250Z',
  readAt: null,
  minutes: 4,
  state: 'unread',
  progress: null,
  tags: ['Häfen', 'long read'],
  starred: true,
  archivedAt: null,
  deletedAt: null,
  changedAt: '2024-04-05T16:00:00.000Z',
  hasText: true,
  pictures: null,
  passedOver: null,
  ...more,
})

export const story = (more: Partial<ExportedStory> = {}): ExportedStory => ({
  entry: entry(),
  article: article(),
  highlights: [
    highlight(),
    highlight({
      id: 'h2',
      block: 11,
      endBlock: 11,
      end: 5,
      text: 'مرحبا',
      note: 'Say: "hello" & more',
      colour: 'blue',
    }),
  ],
  pictures: new Map([[pictureSource, png]]),
  ...more,
})

/** The same story with every text a page has any say in made hostile. */
export const hostileStory = (): ExportedStory => {
  const bad = [
    paragraph(run(hostile, { marks: ['em'], href: 'https://a.example/"><script>' })),
    paragraph(run(hostile, { href: 'javascript:alert(1)' })),
    { type: 'heading', level: 2, runs: [run(hostile)] },
    { type: 'preformatted', text: hostile },
    { type: 'embed', kind: 'post', title: hostile, url: 'https://x.example/"onload="' },
    {
      type: 'table',
      caption: hostile,
      rows: [[{ header: false, colSpan: 1, rowSpan: 1, runs: [run(hostile)] }]],
    },
    {
      type: 'figure',
      images: [
        image('https://img.ledger.example/"onerror="', { alt: hostile, caption: hostile, credit: hostile }),
      ],
      caption: [run(hostile)],
      credit: hostile,
    },
  ] satisfies Block[]
  const words = {
    title: hostile,
    siteName: hostile,
    language: 'x"onload="',
    url: 'https://www.ledger.example/a"b\'c<d>?e=]]>&f',
    publishedAt: '"><b>',
  }
  return story({
    article: article({
      ...words,
      id: 'story2',
      dek: hostile,
      authors: [hostile],
      section: hostile,
      dateline: hostile,
      modifiedAt: '"><b>',
      keyPoints: [hostile],
      leadImage: image('data:image/svg+xml,<svg onload="alert(1)">', { alt: hostile }),
      blocks: bad,
    }),
    entry: entry({ ...words, id: 'story2', tags: [hostile, '=1+1', 'a,b|c'] }),
    highlights: [highlight({ text: hostile, note: hostile })],
    pictures: new Map(),
  })
}

export const words: ExportWords = {
  language: 'en',
  direction: 'ltr',
  by: (authors) => `By ${authors.join(' and ')}`,
  date: (iso) => (Number.isNaN(Date.parse(iso)) ? null : iso.slice(0, 10)),
  updated: (date) => `updated ${date}`,
  saved: (date) => `Saved ${date}`,
  photo: (credit) => `Photo: ${credit}`,
  embed: (kind, host) => `${kind} on ${host}`,
  keyPoints: 'Key points',
  missingPicture: 'Picture not kept.',
  highlights: 'Highlights',
  note: 'Note',
  source: 'Source',
  contents: 'Contents',
  stories: (count) => `${count} articles`,
  noTitle: 'Untitled',
}
