import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Progress } from '@/lib/library/library-entry'
import { textProgress } from './text-progress'

/** Often enough that a crash loses a sentence or two, seldom enough to write little. */
const EVERY = 1_000
/** Who closes a story within this time has looked at it, not read in it. */
const SETTLED = 4_000

function measure(root: HTMLElement): Progress | null {
  const blocks = [...root.querySelectorAll<HTMLElement>('[data-block]')]
  const boxes = blocks.map((block) => {
    const { top, bottom } = block.getBoundingClientRect()
    return { index: Number(block.dataset.block), top, bottom, length: block.textContent?.length ?? 0 }
  })
  return textProgress(boxes, innerHeight)
}

/** Tells where in the text the reader is: on scrolling, once settled, and on leaving. */
export function useProgress(
  root: RefObject<HTMLElement | null>,
  article: unknown,
  onProgress: (progress: Progress) => void,
): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let settled = false
    const tell = () => {
      clearTimeout(timer)
      timer = undefined
      const progress = root.current ? measure(root.current) : null
      if (progress) onProgress(progress)
    }
    const later = () => {
      timer ??= setTimeout(tell, EVERY)
    }
    const onScroll = () => {
      settled = true
      later()
    }
    const onLeave = () => {
      if (settled) tell()
    }
    const settling = setTimeout(() => {
      settled = true
      tell()
    }, SETTLED)
    addEventListener('scroll', onScroll, { passive: true })
    addEventListener('pagehide', onLeave)
    return () => {
      clearTimeout(settling)
      clearTimeout(timer)
      removeEventListener('scroll', onScroll)
      removeEventListener('pagehide', onLeave)
    }
    // One watch an article: the callback reads the store itself.
  }, [article])
}
