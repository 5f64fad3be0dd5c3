/** A page that works for 50 ms at a stretch stutters (https://web.dev/articles/optimize-long-tasks), and where others want the processor too the same work takes several times as long. */
const STRETCH_MS = 10

/** Called between two pieces of a long work: now and then it lets the page draw and answer first. A timer would wait four milliseconds each time; a message waits for nothing. */
export function breather(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < STRETCH_MS) return
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        port1.close()
        resolve()
      }
      port2.postMessage(null)
    })
    since = performance.now()
  }
}
