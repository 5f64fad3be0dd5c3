import { useEffect, useState } from 'preact/hooks'
import { Marks } from '@/components/marks/Marks'
import { useStore } from '@/components/use-store'
import { marksPorts } from '@/lib/platform/marks-ports'
import { openTab } from '@/lib/platform/tabs'
import type { Background } from '@/lib/protocol/background'
import { createReadingMarks, markActions } from '@/lib/state/reading-marks'
import type { ReadingStore } from '@/lib/state/reading-store'

interface Props {
  readonly root: HTMLElement
  readonly reading: ReadingStore
  readonly background: Background
  /** The panel may open no page over a private window. */
  readonly leaves: boolean
}

/** Highlights, and what changed: loaded once the story is drawn. */
export function MarksHere({ root, reading, background, leaves }: Props) {
  const [ports] = useState(() => ({ ...marksPorts(root), reading, background, onKept: () => undefined }))
  const [all] = useState(() => createReadingMarks(ports))
  const view = useStore(all.marks.store, (state) => state)
  const changed = useStore(all.changes.store, (state) => state)
  const { shown, lit, notice } = useStore(reading.store, (state) => state)
  useEffect(() => all.follow(), [])
  return (
    <Marks
      view={view}
      changed={changed}
      {...markActions(all, leaves ? undefined : () => void openTab('/highlights.html'))}
      screen={ports.screen}
      lit={lit}
      kept={shown.kind === 'article' && shown.source === 'kept'}
      quiet={notice !== null}
    />
  )
}
