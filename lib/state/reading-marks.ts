import { type ChangesPorts, createChangesStore, followChanges } from './changes-store'
import { createMarksStore, followMarks, type MarksPorts } from './marks-store'

interface Ports extends MarksPorts, ChangesPorts {
  readonly background: MarksPorts['background'] & ChangesPorts['background']
  readonly watchHighlights: (callback: () => void) => () => void
}

/** The reader's marks in the story that is shown, and what its page has changed since it was saved. */
export function createReadingMarks(ports: Ports) {
  const marks = createMarksStore(ports)
  const changes = createChangesStore(ports)
  const follow = () => {
    const stops = [
      followMarks(marks, ports),
      followChanges(changes, ports),
      ports.watchHighlights(() => void marks.load()),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }
  return { marks, changes, follow }
}

/** What a reader does with them, the same in every surface. */
export const markActions = (
  { marks, changes }: Pick<ReturnType<typeof createReadingMarks>, 'marks' | 'changes'>,
  onAll: (() => void) | undefined,
) => ({
  actions: {
    pick: marks.pick,
    mark: marks.mark,
    write: marks.write,
    dismiss: marks.dismiss,
    sentences: marks.sentences,
    recolour: (...to: Parameters<typeof marks.recolour>) => void marks.recolour(...to),
    note: (id: string, text: string) => void marks.note(id, text),
    remove: (id: string) => void marks.remove(id),
    undo: () => void marks.undo(),
    copy: (text: string) => void marks.copy(text),
    onAll,
  },
  changedActions: {
    look: () => void changes.look(),
    showEarlier: () => void changes.showEarlier(),
    open: (open: boolean) => void changes.open(open),
    hide: changes.hide,
    keepOther: () => void changes.keepOther(),
    stay: () => void changes.stay(),
  },
})
