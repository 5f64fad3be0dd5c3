import type { Highlight, HighlightColour } from './highlight'
import { NOTE_LENGTH } from './highlight-caps'

/** What a reader may do to a mark that stands. */
export type HighlightChange =
  | { readonly kind: 'colour'; readonly colour: HighlightColour }
  /** Empty: none any more. */
  | { readonly kind: 'note'; readonly note: string }

/** Longer than is kept: the reader is to be told. */
export const isNoteTooLong = (text: string): boolean => text.trim().length > NOTE_LENGTH

/** A note as it is kept: plain text, cut at a whole character; `null` when nothing is written. */
export function cleanNote(text: string): string | null {
  const note = text.toWellFormed().replace(/\r\n?/g, '\n').trim()
  if (note.length <= NOTE_LENGTH) return note === '' ? null : note
  const end = /[\udc00-\udfff]/.test(note.charAt(NOTE_LENGTH)) ? NOTE_LENGTH - 1 : NOTE_LENGTH
  return note.slice(0, end).trimEnd()
}

export function withHighlightChange(mark: Highlight, change: HighlightChange, now: string): Highlight {
  return change.kind === 'colour'
    ? { ...mark, colour: change.colour, changedAt: now }
    : { ...mark, note: cleanNote(change.note), changedAt: now }
}
