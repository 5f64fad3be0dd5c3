import type { Trouble } from '@/components/face/trouble-words'
import type { Article } from '@/lib/article/article'
import type { Changes } from '@/lib/digest/what-changed'

export interface VersionsView {
  readonly between: 'page' | 'earlier'
  readonly older: Article
  readonly newer: Article
  readonly changes: Changes
  readonly savedAt: string | null
}

/** What is known of another text of the story that is shown. */
export interface ChangesView {
  readonly looking: 'idle' | 'looking' | 'same' | { readonly error: Trouble }
  /** The page says something else than what is saved. */
  readonly differs: boolean
  readonly versions: VersionsView | null
  readonly hasEarlier: boolean
  readonly open: boolean
  readonly hidden: boolean
  readonly kept: boolean
}

export interface ChangesActions {
  readonly look: () => void
  readonly showEarlier: () => void
  readonly open: (open: boolean) => void
  readonly hide: () => void
  readonly keepOther: () => void
  readonly stay: () => void
}
