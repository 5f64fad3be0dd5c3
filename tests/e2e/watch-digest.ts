import type { Page } from 'playwright/test'

/** What a page of ours went through while its digest was made; in ms. */
export interface Watched {
  /** From the story's being seen to the digest's standing there. */
  readonly took: number
  /** From the story's being seen to its first move. */
  readonly movedAfter: number
  /** How long at most the page heard nothing from the story's being seen until all was drawn. */
  readonly deaf: number
}

/** Runs in a page of ours before its own scripts. */
export function watchDigest(): void {
  const found = (selector: string) =>
    new Promise<void>((resolve) => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector(selector)) return
        observer.disconnect()
        resolve()
      }).observe(document, { childList: true, subtree: true })
    })
  const now = () => performance.now()
  const painted = () =>
    new Promise<number>((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(now()))))
    })
  const beats: number[] = []
  setInterval(() => beats.push(now()), 5)
  let moved = Number.NaN
  addEventListener(
    'scroll',
    () => {
      moved = now()
    },
    { once: true },
  )
  const ledeSeen = found('[data-block]').then(painted)
  const told = found('section li > button').then(now)
  const ledeWatched = Promise.all([ledeSeen, told]).then(async ([from, to]): Promise<Watched> => {
    // What is drawn because of the digest counts, too.
    await new Promise((resolve) => setTimeout(resolve, to - from))
    const heard = beats.filter((beat) => beat >= from)
    const deaf = Math.max(...heard.map((beat, at) => beat - (heard[at - 1] ?? from)))
    return { took: to - from, movedAfter: moved - from, deaf }
  })
  Object.assign(globalThis, { ledeSeen, ledeWatched })
}

// Promises of the page's own instead of locators: to look for something among so much costs it time.

/** Waits for the story. */
export const seen = (page: Page): Promise<unknown> => page.evaluate('ledeSeen')

/** Waits for the digest, and hands over what was watched. */
export const watched = (page: Page): Promise<Watched> => page.evaluate('ledeWatched') as Promise<Watched>
