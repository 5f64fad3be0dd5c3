import type { ComponentChildren, ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** A component whose code comes once it is first drawn: the text is on the page before what stands around it. `meanwhile` keeps its room. */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  meanwhile: ComponentChildren = null,
): ComponentType<P> {
  let loaded: ComponentType<P> | null = null
  return function Later(props: P) {
    const [, drawAgain] = useState(loaded !== null)
    useEffect(() => {
      if (loaded) return
      void load().then((component) => {
        loaded = component
        drawAgain(true)
      })
    }, [])
    const Loaded = loaded
    return Loaded ? <Loaded {...props} /> : meanwhile
  }
}
