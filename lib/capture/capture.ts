import { fail, ok, type Result } from '@/lib/base/result'
import { extractArticle } from '@/lib/extract/extract-article'
import { neutralizeNames } from '@/lib/extract/neutralize-names'
import { gatherRails } from '@/lib/rail/gather-rails'
import { settleRails } from '@/lib/rail/settle-rails'
import { findPageWeather } from '@/lib/weather/find-page-weather'
import { baseOf } from './base-of'
import type { Capture, CaptureError } from './capture-result'
import { clonePage } from './clone-page'
import { findObstacle } from './find-obstacle'
import { selectedParts } from './selected-parts'

export interface CaptureOptions {
  /** The address the browser shows: never taken from the page. */
  readonly url: string
  /** ISO instant. */
  readonly now: string
  /** Read only what the reader has selected. */
  readonly selection?: boolean
}

/** One look at a loaded page; the live document is never changed. */
export function capture(document: Document, options: CaptureOptions): Result<Capture, CaptureError> {
  const { url, now } = options
  const obstacle = findObstacle(document)
  if (obstacle) return obstacle
  const page = clonePage(document)
  neutralizeNames(page)
  const selected = options.selection ? selectedParts(document, page) : undefined
  if (selected === null) return fail({ kind: 'noSelection' })
  const rails = settleRails(gatherRails(page, url), now)
  const weather = findPageWeather(page, { url })
  const base = baseOf(page, url)
  return ok({ url, ...extractArticle(page, { url, base, now, selected }), rails, weather, capturedAt: now })
}
