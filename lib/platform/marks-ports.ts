import { loadEarlierText, loadHighlights, loadSavedText, watchHighlights } from './highlight-database'
import { loadEntry, watchLibrary } from './library-database'
import { drawMarks, markAt, passageRanges, rectsOf, selectedPassage, storyPointAt } from './mark-reader'
import { hasOrigin, requestOrigin } from './permissions'

/** What highlights and "what changed" ask of the browser in every surface; `root` is where the story is drawn. */
export const marksPorts = (root: HTMLElement) => ({
  loadHighlights,
  loadSavedText,
  loadEarlierText,
  loadEntry,
  watchHighlights,
  watchLibrary,
  requestOrigin,
  hasOrigin,
  copyText: (text: string) => navigator.clipboard.writeText(text),
  newId: () => crypto.randomUUID(),
  now: () => new Date().toISOString(),
  screen: {
    draw: (marks: Parameters<typeof drawMarks>[1]) => drawMarks(root, marks),
    rangesOf: (passage: Parameters<typeof passageRanges>[1]) => passageRanges(root, passage),
    rectsOf,
    markAt,
    selected: () => selectedPassage(root),
    pointAt: (x: number, y: number) => storyPointAt(root, x, y),
  },
})
