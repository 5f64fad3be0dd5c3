import { fail, ok, type Result } from '@/lib/base/result'
import type { RunSteps } from '@/lib/extract/draft'
import { flattenForms } from '@/lib/extract/flatten-forms'
import { gatherArticle } from '@/lib/extract/gather-article'
import { imageSource } from '@/lib/extract/image-source'
import { neutralizeNames } from '@/lib/extract/neutralize-names'
import { readSignals } from '@/lib/extract/page-signals'
import { gatherRails } from '@/lib/rail/gather-rails'
import { gatherWeather, hasDegrees } from '@/lib/weather/gather-weather'
import { baseOf } from './base-of'
import type { CaptureError } from './capture-result'
import { attach, copyPage } from './copy-page'
import { findObstacle, storyObstacle, textObstacle } from './find-obstacle'
import type { Gathered } from './gathered'
import { pourShadows } from './pour-shadows'
import { selectedParts } from './selected-parts'

export interface CaptureOptions {
  /** The address the browser shows: never taken from the page. */
  readonly url: string
  /** ISO instant. */
  readonly now: string
  /** Read only what the reader has selected. */
  readonly selection?: boolean
  readonly run?: RunSteps
}

/** The part of a capture that needs the page: everything that stands on it, nothing decided that can be decided later. The live document is never changed. */
export function gather(document: Document, options: CaptureOptions): Result<Gathered, CaptureError> {
  const { url, now, run } = options
  const obstacle = findObstacle(document)
  if (obstacle) return obstacle
  const copy = copyPage(document)
  const selected = options.selection ? selectedParts(document, copy) : undefined
  if (selected === null) return fail({ kind: 'noSelection' })
  pourShadows(document, copy.root)
  const page = attach(copy)
  neutralizeNames(page)
  flattenForms(page)
  const signals = readSignals(page, url, now)
  // Nothing after this reads what stands for machines.
  for (const element of page.querySelectorAll('script')) element.remove()
  for (const element of selected?.querySelectorAll('script, style, template') ?? []) element.remove()
  const text = page.body?.textContent ?? ''
  const tooMuch = textObstacle(page, text)
  if (tooMuch) return tooMuch
  const rails = gatherRails(page, url, imageSource)
  const weather = hasDegrees(text) ? gatherWeather(page) : null
  const article = gatherArticle(signals, { base: baseOf(page, url), selected, run })
  const tooMany = storyObstacle(article.blocks)
  if (tooMany) return tooMany
  return ok({ url, article, rails, weather, capturedAt: now })
}
