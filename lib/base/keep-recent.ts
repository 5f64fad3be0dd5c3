/** Keeps a value among the `most` that were asked for last; the last one is the last to go. */
export function keepRecent<K, V>(kept: Map<K, V>, key: K, value: V, most: number): void {
  kept.delete(key)
  kept.set(key, value)
  for (const old of [...kept.keys()].slice(0, Math.max(0, kept.size - most))) kept.delete(old)
}
