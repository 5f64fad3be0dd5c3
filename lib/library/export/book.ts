import type { ExportWords } from './export-words'
import type { ExportedStory } from './exported-story'
import { languageTag } from './language-tag'
import { markupText } from './markup-text'
import type { PictureType } from './picture-type'

/** What is said of a book as a whole. */
export interface Book {
  /** The same for the same story, so that an e-reader puts the new copy in place of the old one. */
  readonly identifier: string
  readonly title: string
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly authors: readonly string[]
  readonly publisher: string | null
  readonly published: string | null
  readonly source: string | null
  /** When the file was made. */
  readonly made: string
  /** How many stories; one alone needs no contents page. */
  readonly count: number
}

export interface BookPicture {
  readonly file: string
  readonly type: PictureType
  readonly described: boolean
}

export interface Chapter {
  readonly file: string
  readonly title: string
  readonly language: string | null
  readonly direction: 'ltr' | 'rtl'
  readonly heads: readonly { readonly id: string; readonly title: string }[]
  readonly pictures: readonly BookPicture[]
}

/** https://www.rfc-editor.org/rfc/rfc5646: "und" is a language that isn't known, and a book must name one. */
const UNKNOWN = 'und'

export const bookOfOne = ({ article }: ExportedStory, made: string): Book => ({
  identifier: `urn:x-lede:${article.id}`,
  title: article.title,
  language: languageTag(article.language) ?? UNKNOWN,
  direction: article.direction,
  authors: article.authors.filter(isShown),
  publisher: isShown(article.siteName) ? article.siteName : null,
  published: article.publishedAt,
  source: article.url,
  made,
  count: 1,
})

/** A selection: it has no author and no paper of its own; it is read in the direction of its first story. */
export const bookOfMany = (first: Book, count: number, title: string, identifier: string): Book => ({
  ...first,
  identifier,
  title,
  authors: [],
  publisher: null,
  published: null,
  source: null,
  count,
})

/** Whether anything of it is left to see in a file: what the format can't hold is not. */
export const isShown = (text: string | null): text is string =>
  text !== null && markupText(text).trim() !== ''

export const titleOr = (title: string, { noTitle }: ExportWords): string => (isShown(title) ? title : noTitle)

/** A story's title is in its own language, that of a selection in the reader's, whatever is in it. */
export const titleLanguage = (book: Book, words: ExportWords): Readonly<Record<string, string | null>> => {
  const own = book.count > 1 ? words : book
  return { 'xml:lang': own.language === UNKNOWN ? null : own.language, dir: own.direction }
}
