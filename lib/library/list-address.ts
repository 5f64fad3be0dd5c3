import { cleanTags } from './clean-tags'
import {
  entryStates,
  type Fit,
  type ListQuery,
  listSorts,
  listTimes,
  listViews,
  wholeList,
} from './list-query'

const LONGEST_MINUTES = 600
const LONGEST_SITE = 300

const oneOf = <T extends string>(known: readonly T[], value: string | null): T | null =>
  known.find((each) => each === value) ?? null

/** Whole minutes from one up, as a reader types them. */
export function parseMinutes(text: string): number | null {
  const minutes = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0
  return minutes >= 1 && minutes <= LONGEST_MINUTES ? minutes : null
}

function parseFit(params: URLSearchParams): Fit | null {
  const minutes = parseMinutes(params.get('for') ?? '')
  return minutes === null
    ? null
    : { minutes, first: oneOf(['newest', 'starred'], params.get('first')) ?? 'newest' }
}

/** What an address asks of the list; what it says wrongly counts as not said. */
export function parseListAddress(search: string): ListQuery {
  const params = new URLSearchParams(search)
  return {
    view: oneOf(listViews, params.get('view')) ?? wholeList.view,
    state: oneOf(entryStates, params.get('state')),
    tags: cleanTags(params.getAll('tag')),
    site: params.get('site')?.slice(0, LONGEST_SITE) || null,
    time: listTimes.find((each) => String(each) === params.get('time')) ?? null,
    fit: parseFit(params),
    sort: oneOf(listSorts, params.get('sort')) ?? wholeList.sort,
    reversed: params.has('reversed'),
  }
}

const own = ['view', 'state', 'tag', 'site', 'time', 'for', 'first', 'sort', 'reversed']

/** The same address with what is chosen now; what others keep in it stays. */
export function writeListAddress(search: string, query: ListQuery): string {
  const params = new URLSearchParams(search)
  for (const name of own) params.delete(name)
  const { view, state, tags, site, time, fit, sort, reversed } = query
  if (view !== wholeList.view) params.set('view', view)
  if (state !== null) params.set('state', state)
  for (const tag of tags) params.append('tag', tag)
  if (site !== null) params.set('site', site)
  if (time !== null) params.set('time', String(time))
  if (fit) {
    params.set('for', String(fit.minutes))
    if (fit.first !== 'newest') params.set('first', fit.first)
  }
  if (sort !== wholeList.sort) params.set('sort', sort)
  if (reversed) params.set('reversed', '')
  const written = params.toString()
  return written === '' ? '' : `?${written}`
}
