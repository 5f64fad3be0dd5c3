import { type Book, type Chapter, titleOr } from './book'
import type { ExportWords } from './export-words'
import { attributes, markupText } from './markup-text'

const label = (title: string): string => `<text>${markupText(title)}</text>`

const point = (id: string, title: string, source: string, within = ''): string =>
  `<navPoint${attributes({ id })}><navLabel>${label(title)}</navLabel><content${attributes({ src: source })}/>${within}</navPoint>`

function chapterPoint({ file, title, heads }: Chapter, index: number): string {
  const id = `point-${index + 1}`
  const within = heads.map((head, at) => point(`${id}-${at + 1}`, head.title, `${file}#${head.id}`))
  return point(id, title, file, within.join(''))
}

/** The contents once more, in the form e-readers of EPUB 2 look for (Adobe's engine in older Kobos and Sonys shows none without it); newer ones leave it alone: https://www.w3.org/TR/epub-33/#sec-opf2-ncx */
export const oldContents = (book: Book, chapters: readonly Chapter[], words: ExportWords): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<ncx${attributes({ xmlns: 'http://www.daisy.org/z3986/2005/ncx/', version: '2005-1', 'xml:lang': words.language })}>
<head>
<meta${attributes({ name: 'dtb:uid', content: book.identifier })}/>
<meta name="dtb:depth" content="2"/>
<meta name="dtb:totalPageCount" content="0"/>
<meta name="dtb:maxPageNumber" content="0"/>
</head>
<docTitle>${label(titleOr(book.title, words))}</docTitle>
<navMap>
${chapters.map(chapterPoint).join('\n')}
</navMap>
</ncx>
`
