import { fail, ok, type Result } from '@/lib/base/result'
import type { WeatherError } from '@/lib/weather/forecast'

export interface ServiceAnswer {
  readonly status: number
  readonly text: string
}

export type ServiceFetch = (
  url: string,
) => Promise<Result<ServiceAnswer, { readonly kind: 'forbidden' | 'offline' | 'timeout' | 'tooLarge' }>>

const troubles = {
  forbidden: 'weatherRefused',
  offline: 'weatherOffline',
  timeout: 'weatherTimeout',
  tooLarge: 'weatherGarbled',
} as const

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // A captive portal's log-in page, or a proxy's: no answer of the service.
    return undefined
  }
}

/** One question to the weather service, asked once. Too many questions and its own troubles pass; a refusal is about the question. */
export async function askService(
  fetchService: ServiceFetch,
  url: string,
): Promise<Result<unknown, WeatherError>> {
  const answer = await fetchService(url)
  if (!answer.ok) return fail({ kind: troubles[answer.error.kind] })
  const { status, text } = answer.value
  if (status === 429) return fail({ kind: 'weatherBusy' })
  if (status >= 500) return fail({ kind: 'weatherDown' })
  if (status < 200 || status > 299) return fail({ kind: 'weatherRefused' })
  const value = parseJson(text)
  return value === undefined ? fail({ kind: 'weatherGarbled' }) : ok(value)
}
