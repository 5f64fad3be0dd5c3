import { cleanName } from '@/lib/base/clean-text'
import { findDek } from '@/lib/extract/find-dek'
import { findSiteName, siteNames } from '@/lib/extract/find-site-name'
import { declaredTitles, findTitles, headingInTitle, onlyHeading, titleOf } from '@/lib/extract/find-title'
import { findNames } from '@/lib/extract/gather-facts'
import { field, text } from '@/lib/extract/json-ld'
import type { PageSignals } from '@/lib/extract/page-signals'
import { siteInTitle } from '@/lib/extract/site-in-title'
import { choicesOf } from './told-choices.ts'
import type { Choice, FieldTrace } from './trace.ts'

/** The fields that are decided in the page, where later steps need them. Asked before any step has changed it. */
export const pageFields = (signals: PageSignals): readonly FieldTrace[] => [
  titleField(signals),
  siteField(signals),
  dekField(signals),
]

function titleField(signals: PageSignals): FieldTrace {
  const site = findSiteName(signals)
  const { value, choices } = choicesOf(() => findTitles(signals, site)[0])
  // A headline on the page that agrees with what is declared ends the search: what would have been weighed otherwise.
  const others = [
    ...declaredTitles(signals, site),
    ...headingInTitle(signals.page),
    ...onlyHeading(signals.page, site),
  ]
    .filter(({ source, value: other }) => !choices.some((c) => c.source === source && c.value === other))
    .map((other) => ({ ...other, chosen: false }))
  return { field: 'title', value: value || null, choices: [...choices, ...others].sort(byScore) }
}

const byScore = (a: Choice, b: Choice): number => b.score - a.score

/** The first that there is is taken: places in order of trust, with their place as the score. */
function ordered(
  name: string,
  value: string | null,
  places: readonly (readonly [source: string, found: string | null | undefined])[],
): FieldTrace {
  const choices = places.flatMap(([source, found], index): readonly Choice[] => {
    const clean = found ? cleanName(found, 1000) : ''
    return clean === '' ? [] : [{ value: clean, source, score: places.length - index, chosen: false }]
  })
  const chosen = choices.find((choice) => choice.value === value)
  return { field: name, value, choices: choices.map((choice) => ({ ...choice, chosen: choice === chosen })) }
}

const siteSources = [
  'og:site_name',
  'json-ld publisher',
  'json-ld WebSite',
  'application-name',
  'twitter:site',
]

function siteField(signals: PageSignals): FieldTrace {
  const { site, title } = findNames(signals)
  const inTitle = siteInTitle(titleOf(signals.page), title)
  const named = siteNames(signals).map((name, index) => [siteSources[index] ?? 'meta', name] as const)
  return ordered('site', site ?? inTitle, [...named, ['title', inTitle]])
}

function dekField(signals: PageSignals): FieldTrace {
  const { articles, meta } = signals
  const dek = findDek(signals, findNames(signals))
  return ordered('dek', dek?.text ?? null, [
    ['below the headline', dek?.shown.length ? dek.text : null],
    ['json-ld description', text(field(articles[0], 'description'))],
    ['og:description', meta('og:description')[0]],
    ['description', meta('description')[0]],
  ])
}
