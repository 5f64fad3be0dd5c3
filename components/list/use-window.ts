import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { offsetsOf, type Stretch, stretchesOf, windowAt } from './window-math'

/** What a line takes before it has been drawn: a headline of one line, a dek of two, the facts. */
const ESTIMATE = 118

interface Size {
  /** Above the list's first line. */
  readonly top: number
  readonly height: number
}

/** Which lines are drawn: those in and around the window, and the one that has the focus. What is left out is stood for by gaps of their height, guessed until they have been drawn once. */
export function useWindow(
  keys: readonly string[],
  root: RefObject<HTMLElement | null>,
  pinned: string | null,
): readonly Stretch[] {
  const heights = useRef(new Map<string, number>())
  const [, drawAgain] = useState(0)
  const [size, setSize] = useState<Size>({ top: 0, height: 900 })

  const offsets = offsetsOf(keys, heights.current, ESTIMATE)
  const shown = windowAt(offsets, size.top, size.height)
  const pin = pinned === null ? -1 : keys.indexOf(pinned)
  const stretches = stretchesOf(offsets, shown, pin)

  const now = useRef({ offsets, shown })
  now.current = { offsets, shown }

  useEffect(() => {
    const look = () => {
      const box = root.current?.getBoundingClientRect()
      if (!box) return
      const next = { top: -box.top, height: innerHeight }
      const { from, to } = windowAt(now.current.offsets, next.top, next.height)
      // Within what is drawn there is nothing to draw anew.
      if (from !== now.current.shown.from || to !== now.current.shown.to) setSize(next)
    }
    let width = innerWidth
    const onResize = () => {
      // At another width every line breaks elsewhere.
      if (innerWidth !== width) heights.current.clear()
      width = innerWidth
      look()
      drawAgain((count) => count + 1)
    }
    look()
    addEventListener('scroll', look, { passive: true })
    addEventListener('resize', onResize)
    return () => {
      removeEventListener('scroll', look)
      removeEventListener('resize', onResize)
    }
  }, [root])

  const observer = useRef<ResizeObserver | null>(null)
  useLayoutEffect(() => {
    if (!root.current) return
    // Told after the layout and before the paint: a wrong guess is never seen.
    observer.current ??= new ResizeObserver((lines) => {
      let moved = false
      for (const { target, borderBoxSize } of lines) {
        const key = target.getAttribute('data-line')
        const height = borderBoxSize[0]?.blockSize
        if (key === null || height === undefined || height === 0) continue
        if (Math.abs((heights.current.get(key) ?? ESTIMATE) - height) >= 1) moved = true
        heights.current.set(key, height)
      }
      if (moved) drawAgain((count) => count + 1)
    })
    observer.current.disconnect()
    for (const line of root.current.querySelectorAll('[data-line]')) observer.current.observe(line)
  })
  useEffect(() => () => observer.current?.disconnect(), [])

  return stretches
}
