import { type Answer, refuse } from './forecast-answer.ts'
import { towns } from './towns.ts'

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** `GET /v1/search`: fewer than 3 letters match whole names only, and without a match there is no `results` at all. */
export function searchAnswer(query: URLSearchParams): Answer {
  const name = fold(query.get('name') ?? '')
  if (!query.has('name')) return refuse('Parameter name is required')
  const matches = towns.filter((town) =>
    name.length < 3 ? fold(town.name) === name : fold(town.name).startsWith(name),
  )
  const results = matches.slice(0, Number(query.get('count') ?? 10))
  return { status: 200, body: { ...(results.length > 0 && { results }), generationtime_ms: 0.4 } }
}
