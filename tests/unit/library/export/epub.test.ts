import { EpubCheck } from '@likecoin/epubcheck-ts'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { bookStyle } from '@/lib/library/export/book-style'
import type { ExportedStory } from '@/lib/library/export/exported-story'
import { bookParts } from '@/lib/services/export-parts'
import { article, entry, gif, hostileStory, paragraph, png, story, words } from './examples'
import { zipOfParts } from './zip-of-parts'

const made = '2026-11-27T10:00:00.123Z'

async function* each(stories: readonly ExportedStory[]) {
  yield* stories
}

const book = (stories: readonly ExportedStory[]): Promise<Uint8Array<ArrayBuffer>> =>
  zipOfParts(
    bookParts(each(stories), words, {
      identifier: 'urn:uuid:7d444840-9dc0-11d1-b245-5ffdce74fad2',
      made,
    }),
  )

const arabic = story({
  entry: entry({ id: 'story3', language: 'ar', direction: 'rtl' }),
  article: article({
    id: 'story3',
    title: 'محادثات الميناء',
    language: 'ar',
    direction: 'rtl',
    leadImage: null,
    blocks: [paragraph('توقفت المحادثات قبل الفجر.'), paragraph('٣٢٠٠ حاوية تنتظر.')],
  }),
  highlights: [],
})

const bare = story({
  article: article({
    id: 'story4',
    title: '',
    dek: null,
    authors: [],
    siteName: null,
    section: null,
    publishedAt: null,
    modifiedAt: null,
    language: null,
    leadImage: null,
    keyPoints: [],
    blocks: [],
  }),
  highlights: [],
})

const unseen = story({
  article: article({
    title: '\u0001 ',
    siteName: '\u0002',
    authors: ['\u0003'],
    blocks: [{ type: 'heading', level: 2, runs: [{ text: '\u0004', marks: [], href: null }] }],
  }),
})

const inline = `data:image/gif;base64,${btoa(String.fromCharCode(...gif.bytes))}`
const withInline = story({
  article: article({
    leadImage: { src: inline, alt: '', width: null, height: null, caption: null, credit: null },
  }),
})
const withAvif = story({
  pictures: new Map([['https://img.ledger.example/gone.jpg', { ...png, type: 'image/avif' }]]),
})

describe('the official rules hold for', () => {
  test.each([
    ['one story', [story()]],
    ['a selection in several languages', [story(), arabic, bare]],
    ['a right-to-left book', [arabic]],
    ['a story without anything but its address', [bare]],
    ['hostile words in every field', [hostileStory(), story()]],
    ['words that no file can hold', [unseen]],
    ['a picture inside the article', [withInline]],
    ['a picture e-readers don’t know', [withAvif]],
  ])('%s', async (_name, stories) => {
    const { valid, messages } = await EpubCheck.validate(await book(stories))
    expect(messages.filter(({ severity }) => severity !== 'info' && severity !== 'usage')).toEqual([])
    expect(valid).toBe(true)
  })
})

test('the book says what it is in its first bytes, bare, as the container format wants', async () => {
  const bytes = await book([story()])
  expect(strFromU8(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip')
  expect(bytes[8]).toBe(0)
  expect(bytes[6]).toBe(0)
})

const filesOf = async (stories: readonly ExportedStory[]) => {
  const files = unzipSync(await book(stories))
  const text = (name: string) => strFromU8(files[`EPUB/${name}`] ?? new Uint8Array())
  return { files, text }
}

test('nothing is loaded from elsewhere, and every picture is in the book', async () => {
  const { files, text } = await filesOf([story(), arabic])
  const page = text('stories/1.xhtml')
  expect(page).not.toMatch(/\ssrc="(?!\.\.\/pictures\/)/)
  expect(files['EPUB/pictures/1-1.png']).toEqual(png.bytes)
  expect(text('package.opf')).toContain('href="pictures/1-1.png" media-type="image/png"')
  expect(page.match(/<img /g)).toHaveLength(3)
  expect(page).toContain('Picture not kept.')
})

test('the contents lead to each story and its subheads, in the order chosen', async () => {
  const { text } = await filesOf([arabic, story()])
  const contents = text('nav.xhtml')
  expect(contents.indexOf('stories/1.xhtml')).toBeLessThan(contents.indexOf('stories/2.xhtml'))
  expect(contents).toContain('<a href="stories/2.xhtml#part-1">日本語の見出し</a>')
  expect(text('stories/2.xhtml')).toContain('<h2 id="part-1">日本語の見出し</h2>')
  expect(contents).toContain('lang="ar"')
})

test('a selection has the title of a selection, one story its own, also when it is all that is left', async () => {
  expect((await filesOf([story(), arabic])).text('package.opf')).toContain(
    '<dc:title xml:lang="en" dir="ltr">2 articles · 2026-11-27</dc:title>',
  )
  expect((await filesOf([arabic, story()])).text('title.xhtml')).toContain(
    '<h1 xml:lang="en" dir="ltr">2 articles · 2026-11-27</h1>',
  )
  expect((await filesOf([arabic])).text('package.opf')).toMatch(/<dc:title[^>]*>محادثات الميناء</)
})

test('a shelf has a cover to show where there is a picture, in the old way and the new', async () => {
  const { text } = await filesOf([arabic, story()])
  expect(text('package.opf')).toContain('id="picture-1" href="pictures/2-1.png"')
  expect(text('package.opf')).toMatch(/href="pictures\/2-1.png"[^>]* properties="cover-image"/)
  expect(text('package.opf').match(/cover-image/g)).toHaveLength(1)
  expect(text('package.opf')).toContain('<meta name="cover" content="picture-1"/>')
  expect((await filesOf([arabic])).text('package.opf')).not.toContain('cover')
})

test('e-readers that know only EPUB 2 find the contents too', async () => {
  const { text } = await filesOf([arabic, story()])
  expect(text('package.opf')).toContain('<spine toc="ncx"')
  const contents = text('toc.ncx')
  expect(contents).toContain('<meta name="dtb:uid" content="urn:uuid:7d444840-9dc0-11d1-b245-5ffdce74fad2"/>')
  expect([...contents.matchAll(/<content src="([^"]+)"/g)].map(([, source]) => source)).toEqual([
    'stories/1.xhtml',
    'stories/2.xhtml',
    'stories/2.xhtml#part-1',
  ])
})

test('no size hangs on the window, which pages of an e-reader don’t have', () => {
  expect(bookStyle).not.toMatch(/\d(?:d|s|l)?v(?:w|h|min|max|i|b)\b/)
  expect(bookStyle).not.toMatch(/\b(?:position|float|flex|grid|var\()/)
})

test('a right-to-left book turns its pages to the left', async () => {
  const { text } = await filesOf([arabic])
  expect(text('package.opf')).toContain('page-progression-direction="rtl"')
  expect(text('stories/1.xhtml')).toMatch(/<html[^>]* lang="ar" xml:lang="ar" dir="rtl">/)
})

test('dates are of the forms the format knows; what is none is left out', async () => {
  expect((await filesOf([story()])).text('package.opf')).toContain('<dc:date>2024-04-03</dc:date>')
  expect((await filesOf([story()])).text('package.opf')).toContain(
    '<meta property="dcterms:modified">2026-11-27T10:00:00Z</meta>',
  )
  expect((await filesOf([hostileStory()])).text('package.opf')).not.toContain('dc:date')
})

test('the same story makes the same book', async () => {
  expect(await book([story()])).toEqual(await book([story()]))
})

test('marks are lit, with their notes at the end', async () => {
  const page = (await filesOf([story()])).text('stories/1.xhtml')
  expect(page).toContain('<mark class="yellow"><strong>BERLIN</strong></mark>')
  expect(page).toContain('<mark class="blue">مرحبا</mark><sup><a href="#note-1">1</a></sup>')
  expect(page).toContain('<li id="note-1"><blockquote class="blue">')
})
