/** Tells when a view that was hidden is looked at again: a panel or a tab may stand open for days. */
export function watchReturn(callback: () => void): () => void {
  const listener = () => {
    if (document.visibilityState === 'visible') callback()
  }
  document.addEventListener('visibilitychange', listener)
  return () => document.removeEventListener('visibilitychange', listener)
}
