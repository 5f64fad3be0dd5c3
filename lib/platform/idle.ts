/** Longer than this nobody waits for a page that is always busy. */
const LONGEST = 500

/** Until the page has nothing better to do. */
export const idle = (): Promise<void> =>
  new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: LONGEST }))
