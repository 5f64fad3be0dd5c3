import { useEffect, useState } from 'preact/hooks'
import type { StoreApi } from 'zustand/vanilla'

/** Reads a vanilla store; zustand's own hook would pull in `preact/compat` (about 10 kB). `select` must return the same value for the same state. */
export function useStore<State, Part>(
  store: Pick<StoreApi<State>, 'getState' | 'subscribe'>,
  select: (state: State) => Part,
): Part {
  const [part, setPart] = useState(() => select(store.getState()))
  useEffect(() => {
    const update = () => setPart(() => select(store.getState()))
    update()
    return store.subscribe(update)
  }, [store])
  return part
}
