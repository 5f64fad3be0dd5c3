import type { Result } from '@/lib/base/result'
import type { Capture } from '@/lib/capture/capture-result'
import type { DataError } from '@/lib/protocol/background'
import type { SiteLook } from '@/lib/rail/note-visit'

export interface KeepPorts {
  readonly loadSettings: () => Promise<{ readonly history: boolean }>
  /** On the disk, among the newest 200. */
  readonly storeCapture: (capture: Capture) => Promise<Result<null, DataError>>
  /** On the disk: which stories the site's lists have shown. */
  readonly storeVisit: (look: SiteLook) => Promise<Result<null, DataError>>
  /** In memory, until the window or the browser closes. */
  readonly storeSessionCapture: (windowId: number, capture: Capture) => Promise<void>
}

export interface ReadAt {
  readonly windowId: number
  readonly incognito: boolean
}

const lookOf = ({ url, article, rails, capturedAt }: Capture): SiteLook => ({
  url,
  articleId: article?.id ?? null,
  rails,
  at: capturedAt,
})

async function keepStory(ports: KeepPorts, capture: Capture, at: ReadAt, onDisk: boolean): Promise<void> {
  if (!capture.article) return
  if (onDisk && (await ports.storeCapture(capture)).ok) return
  await ports.storeSessionCapture(at.windowId, capture)
}

/** Keeps what was read where it may be kept. A full disk must not cost the reader the story that is open. */
export async function keepCapture(ports: KeepPorts, capture: Capture, at: ReadAt): Promise<void> {
  const onDisk = !at.incognito && (await ports.loadSettings()).history
  await Promise.all([
    keepStory(ports, capture, at, onDisk),
    // A visit that can't be noted costs a mark beside a headline, and is nobody's trouble.
    onDisk ? ports.storeVisit(lookOf(capture)) : null,
  ])
}
