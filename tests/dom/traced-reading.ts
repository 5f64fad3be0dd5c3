import type { Block } from '@/lib/article/block'
import { blockText } from '@/lib/article/block-text'
import { blockSteps } from '@/lib/extract/block-steps'
import type { Draft } from '@/lib/extract/draft'
import { steps } from '@/lib/extract/steps'

/** What stood before a step and after it, in pieces of text. */
export interface Trace {
  readonly step: string
  readonly before: readonly string[]
  readonly after: readonly string[]
}

const SHORTEST = 3

function textsOf(root: Node | null): readonly string[] {
  if (!root?.ownerDocument) return []
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent?.replace(/\s+/g, ' ').trim() ?? ''
    if (text.length >= SHORTEST) texts.push(text)
  }
  return texts
}

const draftTexts = ({ page, body }: Draft): readonly string[] => textsOf(body ?? page.body)
/** Pictures count among finished blocks: their addresses are settled by then. */
const blockTexts = (blocks: readonly Block[]): readonly string[] =>
  blocks
    .flatMap((block) =>
      block.type === 'figure'
        ? block.images.map(({ src }) => src)
        : block.type === 'list'
          ? blockText(block).split('\n')
          : [blockText(block)],
    )
    .filter((text) => text.length >= SHORTEST)

/** Runs `read` and tells what each step of both halves saw and left. */
export function traced(read: () => void): readonly Trace[] {
  const traces: Trace[] = []
  const undo = [
    ...steps.map((step) => {
      const { run } = step
      const looked: typeof run = (draft) => {
        const before = draftTexts(draft)
        const next = run(draft)
        traces.push({ step: step.name, before, after: draftTexts(next) })
        return next
      }
      Object.assign(step, { run: looked })
      return () => Object.assign(step, { run })
    }),
    ...blockSteps.map((step) => {
      const { run } = step
      const looked: typeof run = (blocks, story) => {
        const next = run(blocks, story)
        traces.push({ step: step.name, before: blockTexts(blocks), after: blockTexts(next) })
        return next
      }
      Object.assign(step, { run: looked })
      return () => Object.assign(step, { run })
    }),
  ]
  try {
    read()
  } finally {
    for (const restore of undo) restore()
  }
  return traces
}

/** Pieces that stood there before and do not any more. */
export function taken({ before, after }: Trace): readonly string[] {
  const left = new Map<string, number>()
  for (const text of after) left.set(text, (left.get(text) ?? 0) + 1)
  return before.filter((text) => {
    const count = left.get(text) ?? 0
    left.set(text, count - 1)
    return count <= 0
  })
}
