import type { Result } from '@/lib/base/result'
import type { DataError } from '@/lib/protocol/background'
import { mergeSegments } from '@/lib/search/merge-segments'
import type { Segment } from '@/lib/search/segment'

type Merge = (segments: readonly Segment[], forgotten?: ReadonlySet<string>) => Promise<Segment>
type Step = Promise<Result<boolean, DataError>>

export interface KeepIndexPorts {
  /** Each tells whether there was anything to do. */
  readonly indexDue: () => Step
  readonly forgetGone: (merge: Merge) => Step
  readonly mergeNext: (merge: Merge) => Step
  readonly checkIndex: () => Step
  /** Whether list and index were held against each other since the browser started. */
  readonly wasChecked: () => Promise<boolean>
  readonly noteChecked: () => Promise<unknown>
  readonly countDue: () => Promise<number>
  /** Lets whoever waits for this thread go first, and keeps the browser from stopping the background for idleness. */
  readonly rest: () => Promise<void>
  readonly now: () => number
}

/** Half of what a reader notices, and of what a busy thread may hold others up (100 ms). */
const WORK = 25

function restingMerge({ rest, now }: KeepIndexPorts): Merge {
  return async (segments, forgotten) => {
    const merging = mergeSegments(segments, forgotten)
    let begun = now()
    for (let step = merging.next(); ; step = merging.next()) {
      if (step.done) return step.value
      if (now() - begun < WORK) continue
      await rest()
      begun = now()
    }
  }
}

/** Works in small steps until the index says what the list says, or the time given is over; each step leaves it whole, so that a background may be stopped after any. Told is how many stories still wait. */
export async function keepIndex(
  ports: KeepIndexPorts,
  milliseconds: number,
): Promise<Result<number, DataError>> {
  const until = ports.now() + milliseconds
  const merge = restingMerge(ports)
  if (!(await ports.wasChecked())) {
    const checked = await ports.checkIndex()
    if (!checked.ok) return checked
    await ports.noteChecked()
  }
  for (let busy = true; busy && ports.now() < until; ) {
    busy = false
    for (const step of [() => ports.forgetGone(merge), ports.indexDue, () => ports.mergeNext(merge)]) {
      const done = await step()
      if (!done.ok) return done
      if (done.value) busy = true
      await ports.rest()
    }
  }
  return { ok: true, value: await ports.countDue() }
}
