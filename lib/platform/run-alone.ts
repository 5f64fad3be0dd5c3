/** Runs `work` alone, and once more when it is asked for while it runs; further asking joins the one that waits. */
export async function runAlone(name: string, work: () => Promise<void>): Promise<void> {
  const lock = `lede-${name}`
  const { pending } = await navigator.locks.query()
  if (pending?.some((waiting) => waiting.name === lock)) return
  await navigator.locks.request(lock, work)
}
