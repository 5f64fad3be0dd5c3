import { useState } from 'preact/hooks'

export interface Selection {
  readonly picked: ReadonlySet<string>
  /** Lines may be picked: some are, or the reader has asked for boxes to tick. */
  readonly open: boolean
  /** With a range, all of it; else the one is turned. */
  pick(id: string, range: readonly string[] | null): void
  pickAll(ids: readonly string[]): void
  toggleOpen(): void
  none(): void
}

/** The same set with the one turned: in where it was out. */
export function turned(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set)
  if (!next.delete(id)) next.add(id)
  return next
}

/** Which lines are selected. */
export function useSelection(): Selection {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const [asked, setAsked] = useState(false)
  return {
    picked,
    open: asked || picked.size > 0,
    pick: (id, range) => setPicked(range ? new Set([...picked, ...range]) : turned(picked, id)),
    pickAll: (ids) => setPicked(new Set(ids)),
    toggleOpen: () => setAsked(!asked),
    none: () => {
      setPicked(new Set())
      setAsked(false)
    },
  }
}
