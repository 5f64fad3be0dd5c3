import { expect, type Page } from 'playwright/test'
import { startWeatherServer, type WeatherServer } from '../weather-server/start-weather-server.ts'
import { test as base } from './fixtures.ts'
import { expectStory } from './story.ts'

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

async function chooseSeeburg(options: Page): Promise<void> {
  await options.getByLabel('Place', { exact: true }).fill('Seeburg')
  await options.getByRole('button', { name: 'Find' }).click()
  await options.getByRole('button', { name: 'Seeburg' }).first().click()
  await expect(options.getByText('Weather for Seeburg', { exact: false })).toBeVisible()
}

/** Runs in a page of the extension: makes the kept answer two hours old. */
function ageForecast(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('lede')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('forecast', 'readwrite')
      const store = transaction.objectStore('forecast')
      const getting = store.get('last')
      getting.onsuccess = () => {
        const record = getting.result
        record.kept.data.fetchedAt = new Date(Date.now() - 2 * 60 * 60_000).toISOString()
        store.put(record)
      }
      transaction.oncomplete = () => {
        opening.result.close()
        resolve()
      }
      transaction.onabort = () => reject(transaction.error)
    }
  })
}

const forecasts = ({ requests }: WeatherServer) => requests.filter(({ path }) => path === '/v1/forecast')

test('weather for a typed place: asked once it is chosen, kept, and never asked after it is forgotten', async ({
  reader,
  weather,
}) => {
  await reader.ask('changeSettings', off(weather.base))
  const options = await reader.openOurs('options.html')
  expect(weather.requests).toEqual([])
  await chooseSeeburg(options)

  const popup = await reader.click(await reader.open('wire-story'))
  await expect(popup.getByTitle(/Weather in Seeburg/)).toBeVisible()
  expect(forecasts(weather)).toHaveLength(1)
  for (const { query } of forecasts(weather)) {
    expect(query.latitude).toBe('48.14')
    expect(query.longitude).toBe('11.58')
  }
  // Kept for 30 minutes: other views ask nothing.
  await expect((await reader.openOurs('list.html')).getByTitle(/Weather in Seeburg/)).toBeVisible()
  expect(forecasts(weather)).toHaveLength(1)

  await options.bringToFront()
  await options.getByRole('button', { name: 'Forget this place' }).click()
  await expect(options.getByLabel('Place', { exact: true })).toBeVisible()
  const asked = weather.requests.length
  const list = await reader.openOurs('list.html')
  await expect(list.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(list.getByTitle(/Weather in/)).toHaveCount(0)
  await expectStory(await reader.click(await reader.open('wire-story')), 'wire-story')
  expect(weather.requests).toHaveLength(asked)
})

test('offline, the last good answer stands with its age', async ({ reader, weather }) => {
  await reader.ask('changeSettings', off(weather.base))
  await chooseSeeburg(await reader.openOurs('options.html'))
  const list = await reader.openOurs('list.html')
  await expect(list.getByTitle(/Weather in Seeburg/)).toBeVisible()
  await expect(list.getByTitle(/as of/)).toHaveCount(0)

  await list.evaluate(ageForecast)
  await weather.close()
  await list.reload()
  await expect(list.getByTitle(/Weather in Seeburg .* as of 2 h/)).toBeVisible()
})

test('a weather service in trouble is asked once, not again and again', async ({ reader, weather }) => {
  await reader.ask('changeSettings', off(weather.base))
  await chooseSeeburg(await reader.openOurs('options.html'))
  await expect.poll(() => forecasts(weather).length).toBeLessThan(2)
  const list = await reader.openOurs('list.html')
  await expect(list.getByTitle(/Weather in Seeburg/)).toBeVisible()
  await list.evaluate(ageForecast)
  weather.fail('tooMany')
  const before = forecasts(weather).length
  for (const _ of [1, 2, 3]) {
    await list.reload()
    await expect(list.getByTitle(/Weather in Seeburg .* as of 2 h/)).toBeVisible()
  }
  expect(forecasts(weather)).toHaveLength(before + 1)
})
