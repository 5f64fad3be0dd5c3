import type { Trouble } from '@/components/face/trouble-words'
import type { Article } from '@/lib/article/article'
import type { Sentence } from '@/lib/article/sentence'
import type { Highlight, HighlightColour } from '@/lib/library/highlight'
import type { Passage } from '@/lib/library/story-text'

type Picked =
  | { readonly kind: 'words'; readonly passage: Passage }
  | { readonly kind: 'mark'; readonly id: string }

type MarkNotice =
  | { readonly kind: 'savedWith' | 'noteCut' | 'passageCut' | 'copied' | 'copyFailed' }
  | { readonly kind: 'removed'; readonly mark: Highlight }
  | { readonly kind: 'failed'; readonly error: Trouble }

/** The reader's marks in the story that is shown. */
export interface MarksView {
  readonly article: Article | null
  readonly marks: readonly { readonly mark: Highlight; readonly passage: Passage | null }[]
  readonly picked: Picked | null
  readonly writing: boolean
  readonly notice: MarkNotice | null
}

export interface MarksActions {
  readonly pick: (picked: Picked | null) => void
  /** Returns the id of the mark, or `null` where there is nothing to mark. */
  readonly mark: (passage: Passage, colour?: HighlightColour) => string | null
  readonly recolour: (id: string, colour: HighlightColour) => void
  readonly write: (writing: boolean) => void
  readonly note: (id: string, text: string) => void
  readonly remove: (id: string) => void
  readonly undo: () => void
  readonly copy: (text: string) => void
  readonly dismiss: () => void
  readonly sentences: () => Promise<readonly Sentence[]>
  /** The page of all highlights; left out where nothing may be opened from. */
  readonly onAll?: (() => void) | undefined
}
