import type { Article } from '@/lib/article/article'
import type { Highlight } from '@/lib/library/highlight'
import type { LibraryEntry } from '@/lib/library/library-entry'
import type { StoryPicture } from './picture-type'

/** A saved story with all a file for other programs may hold. */
export interface ExportedStory {
  readonly entry: LibraryEntry
  readonly article: Article
  readonly highlights: readonly Highlight[]
  /** Those that are at hand, by `Image.src`. */
  readonly pictures: ReadonlyMap<string, StoryPicture>
}
