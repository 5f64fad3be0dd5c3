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
  /** Over a private window no page may be opened. */
  readonly leaves?: boolean
  /** The mark the page was opened at. */
  readonly jumpTo?: string | null
  /** For a surface that shows what is kept. */
  readonly onKept?: () => void
}

const nothing = () => undefined
const openAll = () => void openTab('/highlights.html')

/** Highlights, and what changed: loaded once the story is drawn. */
export function MarksHere({ root, reading, background, leaves, jumpTo = null, onKept = nothing }: Props) {
  const [ports] = useState(() => ({ ...marksPorts(root), reading, background, onKept }))
  const [all] = useState(() => createReadingMarks(ports))
  const view = useStore(all.marks.store, (state) => state)
  const changed = useStore(all.changes.store, (state) => state)
  const { shown, lit, notice } = useStore(reading.store, (state) => state)
  useEffect(() => all.follow(), [])
  return (
    <Marks
      view={view}
      changed={changed}
      {...markActions(all, leaves ? undefined : openAll)}
      screen={ports.screen}
      lit={lit}
      kept={shown.kind === 'article' && shown.source === 'kept'}
      quiet={notice !== null}
      jumpTo={jumpTo}
    />
  )
}
