import type { Block } from '@/lib/article/block'
import { blockText } from '@/lib/article/block-text'
import { type BlockStep, runBlockSteps, type Story } from '@/lib/extract/block-step'
import { wordsOf } from './page-tree.ts'
import { otherReasons, stepReasons } from './step-reasons.ts'
import { type Deed, type StepTrace, stepTrace } from './trace.ts'

const charsOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + wordsOf(blockText(block)).chars, 0)

/** What had left the story before the first block step: key points and the wall have fields of their own. */
export function traceBoxes(before: readonly Block[], after: readonly Block[]): StepTrace {
  const kept = new Set(after.map(blockText))
  const gone = before.filter((block) => block.type !== 'figure' && !kept.has(blockText(block)))
  const deeds = gone.map(
    (block): Deed => ({ did: 'removed', what: block.type, ...wordsOf(blockText(block)), why: null }),
  )
  return stepTrace('takeBoxes', otherReasons.takeBoxes, [charsOf(before), charsOf(after)], deeds)
}

/** Runs block steps as ever and tells of each which blocks went and came by it. */
export function traceBlocks(
  steps: readonly BlockStep[],
  blocks: readonly Block[],
  story: Story,
  tell: (step: StepTrace) => void,
): readonly Block[] {
  const traced = steps.map(
    ({ name, run }): BlockStep => ({
      name,
      run: (before, about) => {
        const reasons = new Map<string, string>()
        const note: Story['note'] = (_, what, why) => {
          if (why) reasons.set(what, why)
        }
        const after = run(before, { ...about, note })
        const deed = (did: Deed['did'], block: Block): Deed => {
          const text = blockText(block)
          return { did, what: block.type, ...wordsOf(text), why: reasons.get(text) ?? null }
        }
        const gone = before.filter((block) => !after.includes(block))
        const come = after.filter((block) => !before.includes(block))
        tell(
          stepTrace(
            name,
            stepReasons[name]?.why ?? '',
            [charsOf(before), charsOf(after)],
            [...gone.map((block) => deed('removed', block)), ...come.map((block) => deed('added', block))],
          ),
        )
        return after
      },
    }),
  )
  return runBlockSteps(traced, blocks, story)
}
