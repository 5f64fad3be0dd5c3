import type { Block, Run } from '@/lib/article/block'
import { RunsWriter, runsText, type Style, trimRuns } from './runs'

// "* * *", "•••", "———": how typewriters and old systems draw a section break.
const breakSigns = /^[*•·–—_~⁂\s-]{1,12}$/

/** Collects blocks in reading order; text gathers in an open paragraph until a block ends it. */
export class BlockWriter {
  readonly blocks: Block[] = []
  private open = new RunsWriter()
  private waiting: Block[] = []

  text(text: string, style: Style): void {
    this.open.add(text, style)
  }

  /** A picture inside a paragraph stands after it, so that the sentence around it stays whole. */
  inside(block: Block): void {
    if (this.open.isBlank) this.add(block)
    else this.waiting.push(block)
  }

  add(block: Block): void {
    this.endParagraph()
    const last = this.blocks.at(-1)
    if (block.type === 'divider' && (!last || last.type === 'divider')) return
    this.blocks.push(block)
  }

  endParagraph(): void {
    const { open, waiting } = this
    if (open.runs.length === 0 && waiting.length === 0) return
    this.open = new RunsWriter()
    this.waiting = []
    if (!open.isBlank) for (const runs of splitAtBlankLines(open.runs)) this.paragraph(trimRuns(runs))
    for (const block of waiting) this.blocks.push(block)
  }

  private paragraph(runs: readonly Run[]): void {
    const text = runsText(runs)
    if (text === '') return
    if (breakSigns.test(text)) this.add({ type: 'divider' })
    else if (/[\p{Alpha}\p{N}]/u.test(text)) this.blocks.push({ type: 'paragraph', runs })
  }
}

/** Two line breaks in a row are how old systems write a new paragraph. */
function splitAtBlankLines(runs: readonly Run[]): readonly (readonly Run[])[] {
  if (!runs.some(({ text }) => text.includes('\n'))) return [runs]
  const parts: Run[][] = [[]]
  for (const run of runs) {
    run.text.split(/\n\s*\n\s*/).forEach((text, index) => {
      if (index > 0) parts.push([])
      if (text !== '') parts.at(-1)?.push({ ...run, text })
    })
  }
  return parts
}
