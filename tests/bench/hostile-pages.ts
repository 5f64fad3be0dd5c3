import { longPage } from './long-page.ts'

/** What the caps of 100,000 elements and 5 MB of text let through with a story around it. */
const MOST_PIECES = 97_000
const MOST_CHARACTERS = 4_900_000

const repeat = (count: number, piece: string | ((index: number) => string)): string =>
  typeof piece === 'string'
    ? piece.repeat(count)
    : Array.from({ length: count }, (_, index) => piece(index)).join('')

const textOf = (piece: string): string => repeat(Math.floor(MOST_CHARACTERS / piece.length), piece)

const markers = { head: '</head>', byline: '<p class="byline">By Ines Marlow</p>', body: '</article>' }

/** The pieces stand in a page that is a story otherwise: what looks like none is given up on early. */
const story = (where: keyof typeof markers, pieces: string): string =>
  longPage(4).replace(markers[where], (marker) =>
    where === 'byline' ? `<div class="byline">By ${pieces}</div>` : `${pieces}${marker}`,
  )

const inBody = (pieces: string): string => story('body', pieces)

const picture = (index: number, srcset: number): string =>
  `<img alt="" data-src="/pictures/${index}.jpg" data-srcset="${repeat(Math.floor(srcset / 25), (width) => `/p/${index}-${width}.jpg ${width + 1}w, `)}">`

const person = (index: number): string => `{"@type":"Person","name":"Reader ${index}"}`

/** Pages that press on one thing each, as far as the caps let them: what is slow for their number would freeze a reader's tab. */
export const hostilePages: Readonly<Record<string, () => string>> = {
  // Elements
  words: () => inBody(repeat(MOST_PIECES, (index) => `<p>word ${index}`)),
  empties: () => inBody(repeat(MOST_PIECES, '<i></i>')),
  bolds: () => inBody(`<p>${repeat(MOST_PIECES, '<b>x</b>')}</p>`),
  breaks: () => inBody(`<p>${repeat(MOST_PIECES, 'x<br>')}</p>`),
  'double-breaks': () => inBody(`<div>${repeat(MOST_PIECES / 2, 'A line of a story.<br><br>')}</div>`),
  links: () => inBody(repeat(40_000, (index) => `<p><a href="/news/${index}">Headline ${index}</a>`)),
  headings: () => inBody(repeat(20_000, (index) => `<h1>Headline number ${index}</h1>`)),
  subheads: () => inBody(repeat(45_000, (index) => `<h2>Part ${index}</h2><p>A line.`)),
  items: () => inBody(`<ul>${repeat(MOST_PIECES, (index) => `<li>Item ${index}`)}</ul>`),
  cells: () => inBody(`<table>${repeat(300, `<tr>${repeat(320, '<td>7')}`)}</table>`),
  quotes: () => inBody(repeat(30_000, '<blockquote><p>“We saw it.”</p><cite>Ines</cite></blockquote>')),
  posts: () =>
    inBody(
      repeat(
        30_000,
        '<blockquote class="twitter-tweet"><a href="https://x.com/a/status/1">x</a></blockquote>',
      ),
    ),
  shapes: () => inBody(`<svg>${repeat(MOST_PIECES, '<path d="M0 0h1"/>')}</svg>`),
  controls: () => inBody(repeat(30_000, (index) => `<form name="f${index}"><input id="body"></form>`)),
  shadows: () => inBody(repeat(20_000, '<x-y><template shadowrootmode="open"><p>x</template></x-y>')),
  unscripted: () => inBody(repeat(30_000, '<noscript><img src="/pictures/1.jpg"><p>x</p></noscript>')),
  hidden: () => inBody(repeat(45_000, '<div style="display:none" hidden><p>Not shown.</p></div>')),
  shares: () => inBody(repeat(30_000, '<div class="share newsletter"><a href="/s">Sign up</a></div>')),
  // Nesting: the parser goes no deeper than 512.
  asides: () => inBody(repeat(12_000, '<aside>x ')),
  wrappers: () => inBody(repeat(180, `${repeat(480, '<div>')}<p>A line.</p>${repeat(480, '</div>')}`)),
  lists: () => inBody(repeat(400, `${repeat(100, '<ul><li>x')}${repeat(100, '</ul>')}`)),
  // What metadata is read from
  metas: () => story('head', repeat(95_000, '<meta property="article:author" content="A B">')),
  authors: () =>
    story(
      'byline',
      repeat(30_000, (index) => `<span class="author">Ines Mar${index}</span> `),
    ),
  times: () => inBody(repeat(40_000, '<time datetime="2025-02-11T08:00:00Z">8 am</time> ')),
  persons: () =>
    story(
      'head',
      repeat(
        4,
        `<script type="application/ld+json">{"@type":"NewsArticle","author":[${repeat(10_000, (index) => `${person(index)},`)}${person(0)}]}</script>`,
      ),
    ),
  degrees: () => story('byline', repeat(30_000, '<span class="weather">72°F Sunny</span>')),
  ages: () =>
    inBody(repeat(20_000, '<li><a href="/news/1"><h3>A story of the day</h3></a><i>2 hours ago</i>')),
  // Pictures, none of which the browser is to ask for, and attributes
  figures: () =>
    inBody(repeat(20_000, '<figure><img data-src="/p.jpg" alt=""><figcaption>A. Photo: B</figure>')),
  srcsets: () => inBody(repeat(100, (index) => picture(index, 10_000))),
  pictures: () => inBody(repeat(MOST_PIECES, (index) => `<img data-src="/pictures/${index}.jpg">`)),
  classes: () => inBody(repeat(300, `<p class="${repeat(1_400, 'byline ')}">A line of a story.</p>`)),
  attributes: () => inBody(repeat(50, `<p${repeat(2_000, (index) => ` data-a${index}="x"`)}>A line.</p>`)),
  // Text
  blanks: () => inBody(`<p>x${textOf(' ')}x</p>`),
  'blank-title': () => longPage(4).replace('<title>', `<title>x${textOf('\t ')}`),
  preformatted: () => inBody(`<pre>${textOf('a line \n')}</pre>`),
  letters: () => inBody(`<p>${textOf('x')}</p>`),
  digits: () => inBody(`<p>${textOf('1')}</p>`),
  dots: () => inBody(`<p>${textOf('.')}</p>`),
  sentence: () => inBody(`<p>${textOf('and so they went on and on, ')}</p>`),
  sentences: () => inBody(`<p>${textOf('It rained. ')}</p>`),
  paragraphs: () =>
    inBody(repeat(45_000, (index) => `<p>The town paid $${index} million to 300 people on 4 May.</p>`)),
  initials: () => inBody(`<p>${textOf('J. R. ')}</p>`),
  names: () => inBody(`<p>${textOf('Ines Marlow of Shore Town ')}</p>`),
  amounts: () => inBody(`<p>${textOf('about $4.5 million a year, 30 per cent ')}</p>`),
  'open-quotes': () => inBody(`<p>${textOf('“')}</p>`),
  quotations: () => inBody(`<p>${textOf('“It is done,” said Ines Marlow. ')}</p>`),
  dates: () => inBody(`<p>${textOf('On Tuesday, 4 May 2025 ')}</p>`),
}
