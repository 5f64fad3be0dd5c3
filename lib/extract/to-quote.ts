import type { Quote, Run } from '@/lib/article/block'
import { inlineRuns } from './inline-runs'
import { isBlock } from './is-block'
import { runsText } from './runs'

/** Set by `markPullQuotes`: words of the story repeated for looks. */
export const pullQuoteClass = 'lede-pull'

const sourceOf = (quote: Element): Element | null => {
  const inside = quote.querySelector('footer, figcaption, :scope > cite, :scope > p > cite:only-child')
  return (
    inside ??
    (quote.parentElement?.tagName === 'FIGURE' ? quote.parentElement.querySelector('figcaption') : null)
  )
}

// The dash before a name is typography, not part of the name.
const withoutDash = (runs: readonly Run[]): readonly Run[] =>
  runs.map((run, index) => (index === 0 ? { ...run, text: run.text.replace(/^[-–—―\s]+/, '') } : run))

export function toQuote(quote: Element, base: string): Quote | null {
  const source = sourceOf(quote)
  const skip = (child: Element) => child === source
  const parts = [...quote.children].filter((child) => isBlock(child) && child !== source)
  const whole = parts.length < 2 || parts.length < quote.children.length - (source ? 1 : 0)
  const paragraphs = (whole ? [quote] : parts)
    .map((part) => inlineRuns(part, base, skip))
    .filter((runs) => runs.length > 0)
  if (paragraphs.length === 0) return null
  const sourceRuns = source ? withoutDash(inlineRuns(source, base)) : []
  return {
    type: 'quote',
    kind: quote.classList.contains(pullQuoteClass) ? 'pull' : 'block',
    paragraphs,
    source: runsText(sourceRuns) === '' ? null : sourceRuns,
  }
}
