import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { english } from '#scripts/lab/english.ts'
import type { LabLine } from '#scripts/lab/lab-line.ts'
import { loadInputs } from '#scripts/lab/load-inputs.ts'
import { openLab } from '#scripts/lab/open-lab.ts'
import { parseReadArgs, readUsage } from '#scripts/lab/parse-read-args.ts'
import { printReading } from '#scripts/lab/print-reading.ts'
import { readAll } from '#scripts/lab/read-all.ts'
import { UsageError } from '#scripts/usage-error.ts'

// More tabs than cores only blur the timings.
const TABS = 2

function openOut(file: string): number {
  try {
    mkdirSync(dirname(file), { recursive: true })
    return openSync(file, 'w')
  } catch (error) {
    throw new UsageError(
      `${file} can't be written: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

const worded = (line: LabLine): LabLine =>
  line.error ? { ...line, error: { ...line.error, message: english(line.error.message) } } : line

async function read(argv: readonly string[]): Promise<void> {
  const args = parseReadArgs(argv)
  if (args.help) return void console.log(readUsage)
  if (args.inputs.length === 0) throw new UsageError(`No input was given.\n\n${readUsage}`)
  const inputs = loadInputs(args.inputs)
  const out = args.out === null ? null : openOut(args.out)
  const styled = args.out === null && process.stdout.isTTY === true
  const paper = { styled, width: process.stdout.columns ?? 90 }
  const lab = await openLab()
  try {
    await readAll(lab, inputs, TABS, (reading, index) => {
      const line = worded(reading.line)
      const text = args.json ? JSON.stringify(line) : `${index > 0 ? '\n' : ''}${printReading(line, paper)}`
      if (out === null) process.stdout.write(`${text}\n`)
      else writeSync(out, `${text}\n`)
      if (out !== null && process.stderr.isTTY) process.stderr.write(`\r${index + 1} of ${inputs.length}`)
    })
  } finally {
    await lab.close()
    if (out !== null) closeSync(out)
  }
}

// `… | head` has read enough: nothing to complain about.
process.stdout.on('error', (error) => process.exit(('code' in error && error.code) === 'EPIPE' ? 0 : 1))

try {
  await read(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
