import { type Book, type BookPicture, type Chapter, titleLanguage, titleOr } from './book'
import type { ExportWords } from './export-words'
import { attributes, markupText } from './markup-text'

const element = (name: string, text: string, values: Readonly<Record<string, string | null>> = {}): string =>
  `<${name}${attributes(values)}>${markupText(text)}</${name}>`

const meta = (property: string, text: string): string => element('meta', text, { property })

/** Of W3C's forms of a date (https://www.w3.org/TR/NOTE-datetime) the two that articles have: a day, an instant. */
function bookDate(date: string): string | null {
  const time = Date.parse(date)
  if (Number.isNaN(time)) return null
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : `${new Date(time).toISOString().slice(0, 19)}Z`
}

/** Whole seconds, as `dcterms:modified` must have: https://www.w3.org/TR/epub-33/#sec-metadata-last-modified */
const wholeSeconds = (instant: string): string => `${new Date(instant).toISOString().slice(0, 19)}Z`

/** What readers with special needs, and the shops they use, ask: https://www.w3.org/TR/epub-a11y-11/#sec-discovery. No more is said than is so. */
function accessibility(pictures: readonly BookPicture[]): readonly string[] {
  const shown = pictures.length > 0
  return [
    meta('schema:accessMode', 'textual'),
    ...(shown ? [meta('schema:accessMode', 'visual')] : []),
    ...(pictures.every(({ described }) => described) ? [meta('schema:accessModeSufficient', 'textual')] : []),
    meta('schema:accessibilityFeature', 'tableOfContents'),
    meta('schema:accessibilityFeature', 'readingOrder'),
    meta('schema:accessibilityFeature', 'structuralNavigation'),
    ...(shown && pictures.every(({ described }) => described)
      ? [meta('schema:accessibilityFeature', 'alternativeText')]
      : []),
    // A picture may move: nobody looked.
    meta('schema:accessibilityHazard', shown ? 'unknown' : 'none'),
  ]
}

function metadata(book: Book, chapters: readonly Chapter[], words: ExportWords): readonly string[] {
  const published = book.published === null ? null : bookDate(book.published)
  const languages = new Set([book.language, ...chapters.flatMap(({ language }) => language ?? [])])
  return [
    element('dc:identifier', book.identifier, { id: 'identifier' }),
    element('dc:title', titleOr(book.title, words), titleLanguage(book, words)),
    ...[...languages].map((language) => element('dc:language', language)),
    ...book.authors.map((author) => element('dc:creator', author)),
    ...(book.publisher === null ? [] : [element('dc:publisher', book.publisher)]),
    ...(published === null ? [] : [element('dc:date', published)]),
    ...(book.source === null ? [] : [element('dc:source', book.source)]),
    meta('dcterms:modified', wholeSeconds(book.made)),
    // E-readers of EPUB 2 find the cover by this: https://www.w3.org/TR/epub-33/#sec-opf2-meta
    ...(chapters.some(({ pictures }) => pictures.length > 0)
      ? [`<meta${attributes({ name: 'cover', content: 'picture-1' })}/>`]
      : []),
    ...accessibility(chapters.flatMap(({ pictures }) => pictures)),
  ]
}

const item = (id: string, file: string, type: string, properties: string | null = null): string =>
  `<item${attributes({ id, href: file, 'media-type': type, properties })}/>`

const inSpine = (id: string): string => `<itemref${attributes({ idref: id })}/>`

/** The package document: https://www.w3.org/TR/epub-33/#sec-package-doc */
export function packageDocument(book: Book, chapters: readonly Chapter[], words: ExportWords): string {
  const xhtml = 'application/xhtml+xml'
  const pictures = chapters.flatMap((chapter) => chapter.pictures)
  const manifest = [
    item('contents', 'nav.xhtml', xhtml, 'nav'),
    item('title', 'title.xhtml', xhtml),
    item('style', 'style.css', 'text/css'),
    item('ncx', 'toc.ncx', 'application/x-dtbncx+xml'),
    ...chapters.map(({ file }, index) => item(`story-${index + 1}`, file, xhtml)),
    ...pictures.map(({ file, type }, index) =>
      // What a shelf shows of it; without one all of Lede's books would look the same there.
      item(`picture-${index + 1}`, file, type, index === 0 ? 'cover-image' : null),
    ),
  ]
  const spine = [
    inSpine('title'),
    ...(book.count > 1 ? [inSpine('contents')] : []),
    ...chapters.map((_, index) => inSpine(`story-${index + 1}`)),
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>
<package${attributes({
    xmlns: 'http://www.idpf.org/2007/opf',
    version: '3.0',
    'unique-identifier': 'identifier',
    'xml:lang': book.language === 'und' ? null : book.language,
    dir: book.direction,
  })}>
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata(book, chapters, words).join('\n')}
</metadata>
<manifest>
${manifest.join('\n')}
</manifest>
<spine${attributes({ toc: 'ncx', 'page-progression-direction': book.direction })}>
${spine.join('\n')}
</spine>
</package>
`
}
