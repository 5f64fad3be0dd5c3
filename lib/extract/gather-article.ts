import { cleanName } from '@/lib/base/clean-text'
import { pageUrl } from '@/lib/base/safe-url'
import { clean } from './clean'
import { type Draft, type RunSteps, runSteps } from './draft'
import { findDek } from './find-dek'
import { findNames, gatherFacts } from './gather-facts'
import { lighten } from './lighten'
import { measureShape } from './page-shape'
import type { PageSignals } from './page-signals'
import type { RawArticle } from './raw-article'
import { selectionSteps, steps } from './steps'
import { toBlocks } from './to-blocks'

export interface GatherOptions {
  /** What links resolve against. */
  readonly base: string
  /** Read only this, taken from the page by the reader; the facts still come from the page. */
  readonly selected?: DocumentFragment | undefined
  readonly run?: RunSteps | undefined
}

/** Takes what there is of a story out of a page. The page is a clone and is used up. */
export function gatherArticle(signals: PageSignals, options: GatherOptions): RawArticle {
  const { base, selected, run = runSteps } = options
  const { page } = signals
  const shape = measureShape(signals)
  const names = findNames(signals)
  const facts = gatherFacts(signals, names)
  const dek = findDek(signals, names)
  const next = [...page.querySelectorAll('[rel~="next"]')].at(-1)
  const start: Draft = {
    page,
    signals,
    base,
    title: names.title,
    headline: names.headline,
    dekShown: dek?.shown ?? [],
    keyPoints: [],
    lead: null,
    body: null,
  }
  const draft = selected ? readSelection(start, selected, run) : run(steps, start)
  if (draft.body) lighten(draft.body)
  const fragment = draft.body ? clean(draft.body) : null
  const found = fragment?.textContent.length ?? 0
  return {
    facts,
    dek: dek && { text: dek.text, shown: dek.shown.length > 0 },
    shape,
    pageText: found + (found < ENOUGH ? textLeft(page) : 0),
    lead: draft.lead,
    keyPoints: draft.keyPoints,
    blocks: fragment ? toBlocks(fragment, base) : [],
    next: next
      ? {
          url: (pageUrl(next.getAttribute('href') ?? '', base) ?? '').slice(0, LONGEST_ADDRESS),
          text: cleanName(next.textContent, LONGEST_NEXT),
        }
      : null,
    selected: selected !== undefined,
  }
}

function readSelection(start: Draft, selected: DocumentFragment, run: RunSteps): Draft {
  const body = start.page.createElement('article')
  body.append(start.page.importNode(selected, true))
  start.page.body.replaceChildren(body)
  return { ...run(selectionSteps, start), body }
}

// SECURITY.md 9.
const LONGEST_ADDRESS = 2048
const LONGEST_NEXT = 300

// A story of this length is not empty, whatever else the page holds.
const ENOUGH = 1_000

const textLeft = ({ body }: Document): number =>
  body?.textContent
    .slice(0, 20 * ENOUGH)
    .replace(/\s+/g, ' ')
    .trim().length ?? 0
