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
  /** Opened to ask the story's page whether it has changed. */
  readonly look?: boolean
  /** For a surface that shows what is kept. */
  readonly onKept?: () => void
}

const nothing = () => undefined
const openAll = () => void openTab('/highlights.html')

/** Highlights, and what changed: loaded once the story is drawn. */
export function MarksHere(props: Props) {
  const { root, reading, background, leaves, jumpTo = null, look = false, onKept = nothing } = props
  const [ports] = useState(() => ({ ...marksPorts(root), reading, background, onKept }))
  const [all] = useState(() => createReadingMarks(ports))
  const view = useStore(all.marks.store, (state) => state)
  const changed = useStore(all.changes.store, (state) => state)
  const { shown, saved, lit, notice } = useStore(reading.store, (state) => state)
  const kept = shown.kind === 'article' && shown.source === 'kept'
  const [looked, setLooked] = useState(!look)
  useEffect(() => all.follow(), [])
  useEffect(() => {
    if (looked || !kept || saved !== 'saved') return
    setLooked(true)
    // What is known already first: it would take the answer's place. A list that can't be read says so itself.
    void all.changes.check().then(all.changes.lookAsAsked, () => undefined)
  }, [kept, saved])
  return (
    <Marks
      view={view}
      changed={changed}
      {...markActions(all, leaves ? undefined : openAll)}
      screen={ports.screen}
      lit={lit}
      kept={kept}
      asked={look}
      quiet={notice !== null}
      jumpTo={jumpTo}
    />
  )
}
