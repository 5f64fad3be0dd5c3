import type { Sentence } from '@/lib/article/sentence'
import type { RailItem } from '@/lib/rail/rail'
import type { Settings } from '@/lib/settings/settings'
import type { RailStore } from './rail-store'
import type { ReadingStore } from './reading-store'
import type { SettingsStore } from './settings-store'

/** What a reader does with the article shown, the same in every surface; the ways out of it are the surface's own. */
export const readingActions = (reading: ReadingStore, settings: SettingsStore, rails: RailStore) => ({
  onShow: (sentence: Sentence) => void reading.light(sentence),
  onSave: () => void reading.toggleSaved(),
  onUndo: () => void reading.undoRemove(),
  onCopy: (text: string) => void reading.copy(text, 'copied'),
  onCopySentence: (text: string) => void reading.copy(text, 'sentenceCopied'),
  onAskBrowser: () => void reading.askBrowser(),
  onLoadTags: (id: string) => reading.loadTags(id),
  onTags: (id: string, add: readonly string[], remove: readonly string[]) =>
    void reading.saveTags(id, add, remove),
  onNoticeClosed: () => reading.tell(null),
  onSaveLink: (item: RailItem) => void rails.toggleSaved(item),
  onUndoLink: () => void rails.undoRemove(),
  onSettings: (patch: Partial<Settings>) => void settings.change(patch),
})
