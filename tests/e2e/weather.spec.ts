import { expect } from 'playwright/test'
import { startWeatherServer, type WeatherServer } from '../weather-server/start-weather-server.ts'
import { test as base } from './fixtures.ts'

const test = base.extend<{ readonly weather: WeatherServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function wants from its first parameter.
  weather: async ({}, use) => {
    const server = await startWeatherServer()
    await use(server)
    await server.close()
  },
})

const off = (base: string) => ({
  weather: { place: null, unit: 'C', forecastBase: base, geocodingBase: base },
})

test('weather for a typed place: asked for once it is chosen, and never after it is forgotten', async ({
  reader,
  weather,
}) => {
  await reader.ask('changeSettings', off(weather.base))
  const options = await reader.openOurs('options.html')
  expect(weather.requests).toEqual([])

  await options.getByLabel('Town or city').fill('Springfield')
  await options.getByRole('button', { name: 'Find' }).click()
  await options
    .getByRole('radio')
    .first()
    .or(options.getByRole('button', { name: /Springfield/ }))
    .first()
    .click()
  await expect(options.getByText(/Weather for Springfield/)).toBeVisible()

  const popup = await reader.click(await reader.open('wire-story'))
  const line = popup.getByTitle(/Weather in Springfield/)
  await expect(line).toBeVisible()
  const forecasts = () => weather.requests.filter(({ path }) => path === '/v1/forecast')
  expect(forecasts()).toHaveLength(1)
  for (const { query } of forecasts()) {
    expect(query.latitude).toMatch(/^-?\d+(\.\d{1,2})?$/)
    expect(query.longitude).toMatch(/^-?\d+(\.\d{1,2})?$/)
  }

  // Kept for 30 minutes: other views ask nothing.
  const list = await reader.openOurs('list.html')
  await expect(list.getByTitle(/Weather in Springfield/)).toBeVisible()
  expect(forecasts()).toHaveLength(1)

  await options.bringToFront()
  await options.getByRole('button', { name: 'Forget this place' }).click()
  await expect(options.getByLabel('Town or city')).toBeVisible()
  const asked = weather.requests.length
  await expect((await reader.openOurs('list.html')).getByTitle(/Weather in/)).toHaveCount(0)
  expect(weather.requests).toHaveLength(asked)
})
