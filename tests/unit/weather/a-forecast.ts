import type { Forecast, Place } from '@/lib/weather/forecast'

export const seeburg: Place = {
  id: 4,
  name: 'Seeburg',
  region: 'Bayern, Deutschland',
  latitude: 48.14,
  longitude: 11.58,
  timezone: 'Europe/Berlin',
}

/** A cloudy evening in Seeburg, 18:15 on the clocks there. */
export const aForecast = (more: Partial<Forecast> = {}): Forecast => ({
  place: seeburg,
  from: 'https://api.open-meteo.com',
  zone: 'Europe/Berlin',
  at: '2026-11-22T17:15:00.000Z',
  temp: 7.4,
  feelsLike: 4.6,
  wind: 14.8,
  precipitation: 0.4,
  code: 2,
  isDay: false,
  hours: [18, 19, 20].map((hour) => ({
    at: `2026-11-22T${hour}:00:00.000Z`,
    temp: 25 - hour,
    code: 61,
    isDay: false,
    chance: hour,
  })),
  days: [
    {
      date: '2026-11-22',
      code: 3,
      high: 11.2,
      low: 3.8,
      chance: 20,
      sunrise: '2026-11-22T06:31:00.000Z',
      sunset: '2026-11-22T15:28:00.000Z',
    },
    { date: '2026-11-23', code: 73, high: 1, low: -3.6, chance: null, sunrise: null, sunset: null },
  ],
  fetchedAt: '2026-11-22T17:20:00.000Z',
  ...more,
})
