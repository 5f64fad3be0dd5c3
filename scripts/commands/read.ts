import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { ensureBrowser } from '#scripts/browser/ensure-browser.ts'
import { english } from '#scripts/lab/english.ts'
import { printTrace } from '#scripts/lab/explain/print-trace.ts'
import type { LabLine } from '#scripts/lab/lab-line.ts'
import { inputTrouble, loadInputs } from '#scripts/lab/load-inputs.ts'
import { openLab } from '#scripts/lab/open-lab.ts'
import { parseReadArgs, readUsage } from '#scripts/lab/parse-read-args.ts'
import { printReading } from '#scripts/lab/print-reading.ts'
import { readAll } from '#scripts/lab/read-all.ts'
import { thisPaper } from '#scripts/lab/this-paper.ts'
import { runMain } from '#scripts/run-main.ts'
import { Trouble } from '#scripts/trouble.ts'

// More tabs than cores only blur the timings.
const TABS = 2

function openOut(file: string): number {
  try {
    mkdirSync(dirname(file), { recursive: true })
    return openSync(file, 'w')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
    throw new Trouble(`${file} can't be written${code}: is it a folder, or may you not write there?`)
  }
}

const worded = (line: LabLine): LabLine =>
  line.error ? { ...line, error: { ...line.error, message: english(line.error.message) } } : line

// `… | head` has read enough: nothing to complain about.
process.stdout.on('error', (error) => process.exit(('code' in error && error.code) === 'EPIPE' ? 0 : 1))

await runMain(async (argv) => {
  const args = parseReadArgs(argv)
  if (args.help) return console.log(readUsage)
  if (args.inputs.length === 0) throw new Trouble(`No input was given.\n\n${readUsage}`)
  const inputs = loadInputs(args.inputs)
  // A line of a manifest tells its trouble in its place; what was typed wrong is an error of the call too.
  if (args.inputs.some((given) => inputTrouble(given) !== null)) process.exitCode = 1
  const out = args.out === null ? null : openOut(args.out)
  const paper = args.out === null ? thisPaper() : { width: 80, styled: false }
  if (inputs.some((input) => input.kind !== 'broken')) ensureBrowser()
  const lab = await openLab({ explain: args.explain, without: args.without })
  try {
    await readAll(lab, inputs, TABS, (reading, index) => {
      const line = worded(reading.line)
      const told = args.explain ? { ...line, trace: reading.trace ?? null } : line
      const printed = args.explain
        ? printTrace(line, reading.trace ?? null, paper)
        : printReading(line, paper)
      const text = args.json ? JSON.stringify(told) : `${index > 0 ? '\n' : ''}${printed}`
      if (out === null) process.stdout.write(`${text}\n`)
      else writeSync(out, `${text}\n`)
      if (out !== null && process.stderr.isTTY) process.stderr.write(`\r${index + 1} of ${inputs.length}`)
    })
  } finally {
    await lab.close()
    if (out !== null) closeSync(out)
  }
})
