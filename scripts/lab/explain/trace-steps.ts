import { clean } from '@/lib/extract/clean'
import { type Draft, runSteps, type Step } from '@/lib/extract/draft'
import { compareTrees } from './compare-trees.ts'
import { leftOut } from './left-out.ts'
import { type PageTree, pageTree } from './page-tree.ts'
import { stepDetails } from './step-details.ts'
import { otherReasons, stepReasons } from './step-reasons.ts'
import { type StepTrace, stepTrace } from './trace.ts'

/** Runs page steps as ever and tells of each what the page lost, gained and changed by it; then what DOMPurify will. */
export function traceSteps(steps: readonly Step[], start: Draft, tell: (step: StepTrace) => void): Draft {
  let before = pageTree(start.page.documentElement)
  const traced = steps.map(
    (step): Step => ({
      name: step.name,
      run: (draft) => {
        const after = step.run(draft)
        const { told, tree } = stepDone(step.name, before, after)
        tell(told)
        before = tree
        return after
      },
    }),
  )
  const end = runSteps(traced, start)
  if (end.body) tell(cleaned(end.body))
  return end
}

function stepDone(
  name: string,
  before: PageTree,
  draft: Draft,
): { readonly told: StepTrace; readonly tree: PageTree } {
  const why = stepReasons[name]?.why ?? ''
  if (draft.body) {
    const tree = pageTree(draft.body)
    return { told: stepTrace(name, why, [before.chars, tree.chars], leftOut(before, draft.body)), tree }
  }
  const tree = pageTree(draft.page.documentElement)
  const deeds = compareTrees(before, tree, (element) => stepDetails[name]?.(element, draft) ?? null)
  return { told: stepTrace(name, why, [before.chars, tree.chars], deeds), tree }
}

/** On a copy: the body itself is cleaned afterwards, as ever. */
function cleaned(body: Element): StepTrace {
  const before = pageTree(body)
  const fragment = clean(body)
  const after = fragment ? pageTree(fragment) : null
  const counts = new Map<string, number>()
  for (const element of before.elements.keys())
    counts.set(element.localName, (counts.get(element.localName) ?? 0) + 1)
  for (const element of after?.elements.keys() ?? [])
    counts.set(element.localName, (counts.get(element.localName) ?? 0) - 1)
  const tags = [...counts].flatMap(([tag, count]) =>
    count > 0
      ? [
          {
            did: 'removed' as const,
            what: `${count} × ${tag}`,
            chars: 0,
            text: '',
            why: 'not an allowed tag',
          },
        ]
      : [],
  )
  const texts = fragment ? leftOut(before, fragment) : []
  return stepTrace('clean', otherReasons.clean, [before.chars, after?.chars ?? 0], [...tags, ...texts])
}
