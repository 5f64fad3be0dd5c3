import type { Token } from './tokens'

/** Full names by their last word: "Cunningham" → "Cade Cunningham". */
export type NameIndex = Map<string, string>

const particle = /^(?:de|del|della|di|da|do|dos|van|von|der|den|bin|bint|al|el|la|le|ibn|ben|abu|ter|zu|y|e)$/
const titled =
  /^(?:mr|mrs|ms|dr|prof|sir|lord|lady|the|a|an|herr|frau|president|minister|monsieur|madame|m|mme|señor|señora|senhor|sr|sra|signor)$/
const capital = /^\p{Lu}[\p{L}\p{M}'’-]*$/u

/** Runs of capitalised words, particles between them included. */
export function nameRuns(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const runs: Token[][] = []
  let run: Token[] = []
  const close = (): void => {
    while (run.length > 0 && !capital.test(run.at(-1)?.text ?? '')) run.pop()
    if (run.length > 0) runs.push(run)
    run = []
  }
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined) continue
    const initialStop = token.text === '.' && /^\p{Lu}$/u.test(run.at(-1)?.text ?? '')
    if (capital.test(token.text)) run.push(token)
    else if (initialStop || (run.length > 0 && particle.test(token.lower))) run.push(token)
    else close()
  }
  close()
  return runs
}

/** Adds the full names of a sentence; the first full form of a last name stays. */
export function indexNames(index: NameIndex, text: string, tokens: readonly Token[]): void {
  for (const run of nameRuns(tokens)) {
    let from = 0
    while (from < run.length && titled.test(run[from]?.lower ?? '')) from++
    const first = run[from]
    const last = run.at(-1)
    if (!first || !last || first === last || run.length - from > 5) continue
    const key = last.lower.replace(/'s$/, '')
    if (!index.has(key)) index.set(key, text.slice(first.start, last.end).replace(/['’]s$/, ''))
  }
}
