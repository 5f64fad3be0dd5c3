export interface BenchLine {
  readonly what: string
  readonly value: number
  readonly unit: 'kB' | 'MB' | 'ms' | 's' | '×'
  /** `null`: printed only, since it says more of the machine than of Lede. */
  readonly budget: number | null
  /** Where a machine that is busy with other things makes it worse: told, but none that fails. */
  readonly target?: number
}

const shown = ({ value, unit }: Pick<BenchLine, 'value' | 'unit'>): string =>
  Number.isNaN(value)
    ? 'gave up'
    : `${unit === 'ms' ? value.toFixed(value < 10 ? 1 : 0) : value.toFixed(2)} ${unit}`

export const isOver = ({ value, budget }: BenchLine): boolean => budget !== null && !(value <= budget)

export function benchText(line: BenchLine): string {
  const { what, unit, budget, target } = line
  const limit =
    budget !== null
      ? `budget ${budget} ${unit}${isOver(line) ? '  OVER' : ''}`
      : target !== undefined
        ? `target ${target} ${unit}${line.value <= target ? '' : '  over'}`
        : ''
  return `${what.padEnd(62)} ${shown(line).padStart(10)}   ${limit}`.trimEnd()
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low, high] = [sorted[middle - 1] ?? Number.NaN, sorted[middle] ?? Number.NaN]
  return sorted.length % 2 === 1 ? high : (low + high) / 2
}

export const quantile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ??
  Number.NaN
