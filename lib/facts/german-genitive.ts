import type { FactWords } from './fact-words'
import type { Token } from './tokens'

/** Behind whose something is: "Obamas" of "Barack Obamas Rettungsaktion", where the story writes Obama elsewhere. German writes its genitive without an apostrophe. */
export function genitiveEnd(
  tokens: readonly Token[],
  first: number,
  end: number,
  inside: ReadonlySet<string>,
  { capitalNouns }: FactWords,
): number | null {
  if (!capitalNouns) return null
  for (let at = first; at < end; at++) {
    const lower = tokens[at]?.lower ?? ''
    if (lower.length > 4 && lower.endsWith('s') && inside.has(lower.slice(0, -1))) return at + 1
  }
  return null
}
