/** What the server's sky looks like, in Celsius. */
export interface Sky {
  readonly temp: number
  readonly code: number
  readonly isDay: boolean
  readonly high: number
  readonly low: number
}

export const mildEvening: Sky = { temp: 7.4, code: 2, isDay: false, high: 11.2, low: 3.8 }

export type Answer = { readonly status: number; readonly body: unknown }

export const refuse = (reason: string): Answer => ({ status: 400, body: { error: true, reason } })

const LOCAL_TIME = '2026-11-22T18:15'

const inRange = (text: string | null, limit: number): boolean =>
  text !== null && text !== '' && Math.abs(Number(text)) <= limit

/** `GET /v1/forecast`: only what was asked for, in the unit asked for, with the service's own refusals. */
export function forecastAnswer(query: URLSearchParams, sky: Sky): Answer {
  const latitude = query.get('latitude')
  const longitude = query.get('longitude')
  if (!inRange(latitude, 90)) return refuse(`Latitude must be in range of -90 to 90°. Given: ${latitude}.`)
  if (!inRange(longitude, 180))
    return refuse(`Longitude must be in range of -180 to 180°. Given: ${longitude}.`)
  const daily = query.get('daily')?.split(',') ?? []
  if (daily.length > 0 && !query.has('timezone')) return refuse('Timezone is required')

  const fahrenheit = query.get('temperature_unit') === 'fahrenheit'
  const unit = fahrenheit ? '°F' : '°C'
  const degrees = (celsius: number): number =>
    fahrenheit ? Math.round((celsius * 9) / 5 + 32) : Math.round(celsius * 10) / 10
  const known: Record<string, number> = {
    temperature_2m: degrees(sky.temp),
    weather_code: sky.code,
    is_day: sky.isDay ? 1 : 0,
  }
  const knownDaily: Record<string, readonly number[]> = {
    temperature_2m_max: [degrees(sky.high)],
    temperature_2m_min: [degrees(sky.low)],
  }
  const current = query.get('current')?.split(',') ?? []
  const stranger = current.find((name) => !(name in known)) ?? daily.find((name) => !(name in knownDaily))
  if (stranger !== undefined)
    return refuse(`Data corrupted at path ''. Cannot initialize from invalid String value ${stranger}.`)

  return {
    status: 200,
    body: {
      // The service answers with the middle of its grid cell, not with what was asked.
      latitude: Math.round(Number(latitude) * 16) / 16,
      longitude: Math.round(Number(longitude) * 16) / 16,
      generationtime_ms: 0.06,
      utc_offset_seconds: 0,
      timezone: 'GMT',
      timezone_abbreviation: 'GMT',
      elevation: 12,
      current_units: {
        time: 'iso8601',
        interval: 'seconds',
        temperature_2m: unit,
        weather_code: 'wmo code',
        is_day: '',
      },
      current: {
        time: LOCAL_TIME,
        interval: 900,
        ...Object.fromEntries(current.map((name) => [name, known[name]])),
      },
      ...(daily.length > 0 && {
        daily_units: { time: 'iso8601', temperature_2m_max: unit, temperature_2m_min: unit },
        daily: {
          time: [LOCAL_TIME.slice(0, 10)],
          ...Object.fromEntries(daily.map((name) => [name, knownDaily[name]])),
        },
      }),
    },
  }
}
