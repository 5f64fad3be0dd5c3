import { blockText } from '@/lib/article/block-text'
import { type Book, type Chapter, isShown, titleLanguage, titleOr } from './book'
import type { ExportWords } from './export-words'
import type { ExportedStory } from './exported-story'
import type { FilePart } from './file-part'
import { languageTag } from './language-tag'
import { attributes, markupText } from './markup-text'
import { inlinePicture, pictureEndings, type StoryPicture } from './picture-type'
import { storyFrame } from './story-frame'
import { headingId } from './story-markup'
import { strictAddress } from './strict-address'

export const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`

interface Page {
  readonly title: string
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly style: string
  readonly body: string
}

const page = ({
  title,
  language,
  direction,
  style,
  body,
}: Page): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html${attributes({
  xmlns: 'http://www.w3.org/1999/xhtml',
  'xmlns:epub': 'http://www.idpf.org/2007/ops',
  lang: language,
  'xml:lang': language,
  dir: direction,
})}>
<head>
<meta charset="utf-8"/>
<title>${markupText(title)}</title>
<link${attributes({ rel: 'stylesheet', type: 'text/css', href: style })}/>
</head>
${body}
</html>
`

const isBookPicture = ({ type }: StoryPicture): boolean =>
  // The bitmaps every EPUB reader knows; newer ones are turned into JPEG before: https://www.w3.org/TR/epub-33/#sec-core-media-types
  type === 'image/jpeg' || type === 'image/png' || type === 'image/gif'

/** A story as a chapter, with its pictures as files of their own. */
export function chapterFiles(
  story: ExportedStory,
  number: number,
  words: ExportWords,
): { readonly chapter: Chapter; readonly files: readonly FilePart[] } {
  const { article } = story
  const used = new Map<string, { readonly file: string; readonly picture: StoryPicture }>()
  const described = new Map(
    article.blocks
      .flatMap((block) => (block.type === 'figure' ? block.images : []))
      .concat(article.leadImage ? [article.leadImage] : [])
      .map(({ src, alt }) => [src, alt !== '']),
  )
  const frame = storyFrame(story, words, (source) => {
    const found = used.get(source)
    if (found) return `../${found.file}`
    const picture = story.pictures.get(source) ?? inlinePicture(source)
    if (!picture || !isBookPicture(picture)) return null
    const file = `pictures/${number}-${used.size + 1}.${pictureEndings[picture.type]}`
    used.set(source, { file, picture })
    return `../${file}`
  })
  const file = `stories/${number}.xhtml`
  const title = titleOr(article.title, words)
  const language = languageTag(article.language)
  const data = page({
    title,
    language: language ?? 'und',
    direction: article.direction,
    style: '../style.css',
    body: `<body${attributes({ 'epub:type': 'bodymatter' })}>\n${frame}\n</body>`,
  })
  const heads = article.blocks.flatMap((block, index) =>
    block.type === 'heading' && block.level === 2 && isShown(blockText(block))
      ? [{ id: headingId(index), title: blockText(block).trim() }]
      : [],
  )
  const pictures = [...used].map(([source, each]) => ({
    file: each.file,
    type: each.picture.type,
    described: described.get(source) === true,
  }))
  return {
    chapter: { file, title, language, direction: article.direction, heads, pictures },
    files: [
      { name: `EPUB/${file}`, data, how: 'packed' },
      ...[...used.values()].map(
        (each): FilePart => ({ name: `EPUB/${each.file}`, data: each.picture.bytes, how: 'stored' }),
      ),
    ],
  }
}

/** In place of a cover: what it is, from whom, and of when. */
export function titlePage(book: Book, words: ExportWords): string {
  const source = book.source === null ? null : strictAddress(book.source)
  const published = book.published === null ? null : words.date(book.published)
  const spoken = attributes({ lang: words.language, 'xml:lang': words.language, dir: words.direction })
  const lines = [book.authors.length > 0 ? words.by(book.authors) : null, book.publisher, published]
    .flatMap((line) => (line === null ? [] : [`<p><bdi${spoken}>${markupText(line)}</bdi></p>`]))
    .join('\n')
  const link =
    source === null
      ? ''
      : `\n<p><a${attributes({ href: source })}${spoken}>${markupText(words.source)}</a></p>`
  const title = markupText(titleOr(book.title, words))
  return page({
    title: titleOr(book.title, words),
    language: book.language === 'und' ? words.language : book.language,
    direction: book.direction,
    style: 'style.css',
    body: `<body${attributes({ 'epub:type': 'frontmatter' })}>\n<section class="title"${attributes({ 'epub:type': 'titlepage' })}>\n<h1${attributes(titleLanguage(book, words))}>${title}</h1>\n${lines}${link}\n</section>\n</body>`,
  })
}

function contentsLine({ file, title, language, direction, heads }: Chapter): string {
  const within = heads
    .map((head) => `<li><a${attributes({ href: `${file}#${head.id}` })}>${markupText(head.title)}</a></li>`)
    .join('')
  const values = attributes({ href: file, lang: language, 'xml:lang': language, dir: direction })
  return `<li><a${values}>${markupText(title)}</a>${within === '' ? '' : `<ol>${within}</ol>`}</li>`
}

/** The contents: what the e-reader shows as such, and a page of its own in a book of several stories. */
export const contentsPage = (book: Book, chapters: readonly Chapter[], words: ExportWords): string =>
  page({
    title: words.contents,
    language: words.language,
    direction: words.direction,
    style: 'style.css',
    body: `<body>
<nav id="contents"${attributes({ 'epub:type': 'toc', role: 'doc-toc' })}>
<h1>${markupText(words.contents)}</h1>
<ol>
${chapters.map(contentsLine).join('\n')}
</ol>
</nav>
<nav hidden="hidden"${attributes({ 'epub:type': 'landmarks' })}>
<ol>
<li><a${attributes({ 'epub:type': 'titlepage', href: 'title.xhtml' })}>${markupText(titleOr(book.title, words))}</a></li>
${chapters[0] ? `<li><a${attributes({ 'epub:type': 'bodymatter', href: chapters[0].file })}>${markupText(chapters[0].title)}</a></li>` : ''}
</ol>
</nav>
</body>`,
  })
