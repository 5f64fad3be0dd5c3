import type { StoryMark } from '@/lib/rail/mark-stories'
import type { RailItem } from '@/lib/rail/rail'

/** What is known of the listed stories, by their address. */
export interface RailMarks {
  readonly marks: ReadonlyMap<string, StoryMark>
  readonly saves: ReadonlyMap<string, 'saving' | 'saved'>
}

/** What can be done with a listed story beside opening its page; left out where Lede can't: over a private window, in the sample. */
export interface RailDoings {
  readonly onRead?: ((item: RailItem) => void) | undefined
  readonly onSave?: ((item: RailItem) => void) | undefined
}

/** What every list is drawn with. */
export interface RailView extends RailMarks, RailDoings {
  readonly host: string
  readonly now: Date
  readonly language: string | null
  readonly direction: 'ltr' | 'rtl'
}
