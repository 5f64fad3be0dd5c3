import { blockText } from '@/lib/article/block-text'
import { type CaptureOptions, gather } from '@/lib/capture/gather'
import { settle } from '@/lib/capture/settle'
import { pageFields } from './page-fields.ts'
import { wordsOf } from './page-tree.ts'
import { settledFields } from './settled-fields.ts'
import { otherReasons } from './step-reasons.ts'
import { type FieldTrace, type StepTrace, stepTrace, type Trace } from './trace.ts'
import { traceBlocks, traceBoxes } from './trace-blocks.ts'
import { traceSteps } from './trace-steps.ts'
import type { Left } from './without-steps.ts'

/** Reads a page once more, looking on. `null`: nothing could be gathered. */
export function explain(page: Document, options: CaptureOptions, left: Left): Trace | null {
  const steps: StepTrace[] = []
  const fields: FieldTrace[] = []
  const tell = (step: StepTrace) => steps.push(step)
  const gathered = gather(page, {
    ...options,
    run: (all, start) => {
      fields.push(...pageFields(start.signals))
      return traceSteps(left(all), start, tell)
    },
  })
  if (!gathered.ok) return null
  const { article, capturedAt, url } = gathered.value
  const chars = article.blocks.reduce((sum, block) => sum + wordsOf(blockText(block)).chars, 0)
  tell(stepTrace('toBlocks', otherReasons.toBlocks, [steps.at(-1)?.chars[1] ?? 0, chars], []))
  const { article: story, refusal } = settle(gathered.value, (all, blocks, about) => {
    tell(traceBoxes(article.blocks, blocks))
    return traceBlocks(left(all), blocks, about, tell)
  })
  const end = steps.at(-1)?.chars[1] ?? 0
  const lead = story?.leadImage
  const taken = lead
    ? [{ did: 'moved' as const, what: 'picture', ...wordsOf(lead.caption ?? lead.alt), why: lead.src }]
    : []
  tell(stepTrace('takeLead', otherReasons.takeLead, [end, end], taken))
  if (refusal) tell(stepTrace('judge', `refused: ${refusal}`, [end, 0], []))
  fields.push(...settledFields(article.facts, { url, now: capturedAt }))
  return { steps, fields }
}
