import type { Result } from '@/lib/base/result'
import type { Capture } from '@/lib/capture/capture-result'
import type { DataError } from '@/lib/protocol/background'

export interface KeepPorts {
  readonly loadSettings: () => Promise<{ readonly history: boolean }>
  /** On the disk, among the newest 200. */
  readonly storeCapture: (capture: Capture) => Promise<Result<null, DataError>>
  /** In memory, until the window or the browser closes. */
  readonly storeSessionCapture: (windowId: number, capture: Capture) => Promise<void>
}

export interface ReadAt {
  readonly windowId: number
  readonly incognito: boolean
}

/** Keeps what was read where it may be kept. A full disk must not cost the reader the story that is open. */
export async function keepCapture(ports: KeepPorts, capture: Capture, at: ReadAt): Promise<void> {
  if (!capture.article) return
  const onDisk = !at.incognito && (await ports.loadSettings()).history
  if (onDisk && (await ports.storeCapture(capture)).ok) return
  await ports.storeSessionCapture(at.windowId, capture)
}
