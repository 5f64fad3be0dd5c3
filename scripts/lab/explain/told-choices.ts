import { type Candidate, best as plainBest } from '@/lib/extract/candidate'
import type { Choice } from './trace.ts'

let told: Map<string, Choice> | null = null

const words = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value))

/** In the lab's script it stands for `best` of lib/extract/candidate.ts (see watch-choices.ts): the same answer, and told while someone listens. */
export function best<C extends Candidate<unknown>>(candidates: readonly C[]): C | null {
  const chosen = plainBest(candidates)
  if (told) for (const candidate of candidates) tell(candidate, candidate === chosen)
  return chosen
}

function tell({ value, source, score }: Candidate<unknown>, chosen: boolean): void {
  const key = JSON.stringify([source, value, score])
  told?.set(key, { value: words(value), source, score, chosen })
}

/** What was weighed while `work` ran, the most trusted first; of a field that is decided in rounds the last round marks the chosen. */
export function choicesOf<T>(work: () => T): { readonly value: T; readonly choices: readonly Choice[] } {
  const choices = new Map<string, Choice>()
  told = choices
  try {
    const value = work()
    return { value, choices: [...choices.values()].sort((a, b) => b.score - a.score) }
  } finally {
    told = null
  }
}
