import { join } from 'node:path'
import { bundleInPage } from '#scripts/lab/bundle-in-page.ts'
import type { LabInput } from '#scripts/lab/lab-input.ts'
import type { LabLine } from '#scripts/lab/lab-line.ts'
import { openLab } from '#scripts/lab/open-lab.ts'
import { readAll } from '#scripts/lab/read-all.ts'
import { root } from '#scripts/root.ts'
import type { Said } from './said.ts'

export const readers = ['lede', 'readability', 'defuddle'] as const

export type Reader = (typeof readers)[number]

export interface Answer {
  readonly said: Said
  /** Main-thread CPU; `null`: not measured. */
  readonly cpuMs: number | null
}

/** What each reader said of one page. */
export type Answers = Readonly<Record<Reader, Answer>>

const silent: Answer = {
  said: { text: '', title: null, authors: null, byline: null, published: null, dek: null },
  cpuMs: null,
}

const ours = ({ text, title, authors, byline, published, dek, timings }: LabLine): Answer => ({
  said: { text, title, authors, byline, published, dek },
  cpuMs: timings.captureCpuMs,
})

/** Written by our own code in an isolated world: its shape is not checked again. */
const parseSaid = (json: unknown): Said => JSON.parse(String(json)) as Said

/** Every page read by Lede, plain Readability and Defuddle, one after the other in the same tab, each warmed up first. */
export async function readByAll(
  inputs: readonly LabInput[],
  tell: (id: string, answers: Answers) => void,
): Promise<void> {
  const script = await bundleInPage(join(root, 'scripts', 'bench', 'quality', 'rivals-in-page.ts'))
  const rivals = new Map<string, { readonly readability: Said; readonly defuddle: Answer }>()
  const lab = await openLab({
    alone: false,
    after: async ({ input, url, world }) => {
      const address = JSON.stringify(url)
      await world.evaluate(script)
      await world.evaluate(`ledeRivals.warm(${address})`)
      await world.evaluate('ledeRivals.readability()')
      const readability = parseSaid(await world.evaluate('ledeRivals.said()'))
      const overhead = await world.overhead()
      const { cpuMs } = await world.timed(`ledeRivals.defuddle(${address})`)
      const said = parseSaid(await world.evaluate('ledeRivals.said()'))
      rivals.set(input.id, { readability, defuddle: { said, cpuMs: Math.max(0, cpuMs - overhead) } })
    },
  })
  try {
    await readAll(lab, inputs, 1, ({ line }) => {
      if (line.error?.kind === 'failed') console.error(`${line.id}: ${line.error.message.split('\n')[0]}`)
      const theirs = rivals.get(line.id)
      rivals.delete(line.id)
      tell(line.id, {
        lede: ours(line),
        // Timed by the lab in turns with ours, so that neither always finds the page's data cold.
        readability: { said: theirs?.readability ?? silent.said, cpuMs: line.timings.readabilityCpuMs },
        defuddle: theirs?.defuddle ?? silent,
      })
    })
  } finally {
    await lab.close()
  }
}
