import { type Book, bookOfMany, bookOfOne, type Chapter } from '@/lib/library/export/book'
import { oldContents } from '@/lib/library/export/book-ncx'
import { packageDocument } from '@/lib/library/export/book-package'
import { chapterFiles, container, contentsPage, titlePage } from '@/lib/library/export/book-pages'
import { bookStyle } from '@/lib/library/export/book-style'
import type { ExportWords } from '@/lib/library/export/export-words'
import type { ExportedStory } from '@/lib/library/export/exported-story'
import { fileName, nameGiver } from '@/lib/library/export/file-name'
import type { FilePart } from '@/lib/library/export/file-part'
import { htmlPage } from '@/lib/library/export/html-page'
import { markdown } from '@/lib/library/export/markdown'
import { inlinePicture, pictureEndings, type StoryPicture } from '@/lib/library/export/picture-type'

type Stories = AsyncIterable<ExportedStory>
export type Parts = AsyncGenerator<FilePart>

export interface BookAbout {
  /** Of a selection. */
  readonly identifier: string
  readonly made: string
}

const packed = (name: string, data: string): FilePart => ({ name, data, how: 'packed' })

/** With the day, or a shelf of such books would have one name many times. */
const titleOfMany = (count: number, made: string, words: ExportWords): string =>
  [words.stories(count), words.date(made)].filter((part) => part !== null).join(' · ')

/** An EPUB, story by story: `mimetype` first and bare (https://www.w3.org/TR/epub-33/#sec-zip-container-mime), what speaks of all of them last. */
export async function* bookParts(stories: Stories, words: ExportWords, about: BookAbout): Parts {
  yield { name: 'mimetype', data: 'application/epub+zip', how: 'stored' }
  yield packed('META-INF/container.xml', container)
  yield packed('EPUB/style.css', bookStyle)
  let book: Book | null = null
  const chapters: Chapter[] = []
  for await (const story of stories) {
    book ??= bookOfOne(story, about.made)
    const { chapter, files } = chapterFiles(story, chapters.length + 1, words)
    chapters.push(chapter)
    yield* files
  }
  if (!book) return
  const { length } = chapters
  const whole =
    length === 1 ? book : bookOfMany(book, length, titleOfMany(length, about.made, words), about.identifier)
  yield packed('EPUB/title.xhtml', titlePage(whole, words))
  yield packed('EPUB/nav.xhtml', contentsPage(whole, chapters, words))
  yield packed('EPUB/toc.ncx', oldContents(whole, chapters, words))
  yield packed('EPUB/package.opf', packageDocument(whole, chapters, words))
}

/** A page a story. */
export async function* htmlParts(stories: Stories, words: ExportWords): Parts {
  const give = nameGiver()
  for await (const story of stories)
    yield packed(give(fileName(story.article.title, words.noTitle), 'html'), htmlPage(story, words))
}

/** Without a picture at hand the text links to the publisher's. */
export const markdownAlone = (story: ExportedStory, words: ExportWords): string =>
  markdown(story, words, (source) => (source.startsWith('data:') ? null : source))

/** A text a story, its pictures in a folder beside them. */
export async function* markdownParts(stories: Stories, words: ExportWords): Parts {
  const give = nameGiver()
  let number = 0
  for await (const story of stories) {
    number++
    const used = new Map<string, { readonly name: string; readonly picture: StoryPicture }>()
    const text = markdown(story, words, (source) => {
      const picture = story.pictures.get(source) ?? inlinePicture(source)
      if (!picture) return source
      const name =
        used.get(source)?.name ?? `pictures/${number}-${used.size + 1}.${pictureEndings[picture.type]}`
      used.set(source, { name, picture })
      return name
    })
    yield packed(give(fileName(story.article.title, words.noTitle), 'md'), text)
    for (const { name, picture } of used.values()) yield { name, data: picture.bytes, how: 'stored' }
  }
}
