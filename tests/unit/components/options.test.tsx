import { describe, expect, test, vi } from 'vitest'
import { BaseField } from '@/components/options/BaseField'
import { DataOptions } from '@/components/options/DataOptions'
import { formatBytes } from '@/components/options/format-bytes'
import { RequestLog } from '@/components/options/RequestLog'
import { Shortcuts } from '@/components/options/Shortcuts'
import { StorageTrouble } from '@/components/options/StorageTrouble'
import { WeatherOptions } from '@/components/options/WeatherOptions'
import { defaultSettings } from '@/lib/settings/settings'
import type { FoundPlace } from '@/lib/weather/forecast'
import { button, draw, press, redraw, wordsOf } from './draw'

const place = (id: number, region: string | null, population: number | null = null): FoundPlace => ({
  id,
  name: 'Springfield',
  region,
  latitude: 1,
  longitude: 2,
  timezone: null,
  population,
})

const weatherProps = {
  weather: defaultSettings.weather,
  standard: defaultSettings.weather,
  places: null,
  finding: false,
  error: null,
  checkBase: (typed: string) => (typed.startsWith('https://') ? typed : null),
  onFind: vi.fn(),
  onChange: vi.fn(),
  onBase: vi.fn(),
} as const

async function type(box: HTMLElement, field: string, text: string): Promise<HTMLInputElement> {
  const input = box.querySelector<HTMLInputElement>(field)
  if (!input) throw new Error(`no field ${field}`)
  input.value = text
  input.dispatchEvent(new Event('input', { bubbles: true }))
  await Promise.resolve()
  return input
}

describe('weather', () => {
  test('asks for a place only on the press of Find', async () => {
    const onFind = vi.fn()
    const box = await draw(<WeatherOptions {...weatherProps} onFind={onFind} />)
    await type(box, 'input[type="text"]', 'Springfield')
    expect(onFind).not.toHaveBeenCalled()
    box.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
    expect(onFind).toHaveBeenCalledWith('Springfield')
  })

  test('tells namesakes apart, for those who hear them too, and takes the one that is chosen', async () => {
    const onChange = vi.fn()
    const places = [place(1, 'Illinois, United States', 114_394), place(2, 'Queensland, Australia')]
    const box = await draw(<WeatherOptions {...weatherProps} places={places} onChange={onChange} />)
    await press(button(box, 'Springfield Illinois, United States Population 110K'))
    expect(onChange).toHaveBeenCalledWith({ ...weatherProps.weather, place: places[0] })
    expect(button(box, 'Springfield Queensland, Australia')).toBeTruthy()
    // The list itself is not read out while it comes: only that it has.
    expect(wordsOf(box.querySelector('[role="status"]'))).toBe('Which one?')
  })

  test('says so when no place has the name', async () => {
    const box = await draw(<WeatherOptions {...weatherProps} places={[]} />)
    expect(wordsOf(box)).toContain('No place of that name was found.')
  })

  test.each([
    ['weatherOffline', 'can’t be reached'],
    ['weatherTimeout', 'didn’t answer in time'],
    ['weatherBusy', 'too many questions'],
    ['weatherDown', 'trouble of its own'],
    ['weatherRefused', 'refused the question'],
    ['weatherGarbled', 'in a way Lede can’t read'],
    ['unreachable', 'Try again'],
    ['noConsent', 'nothing was changed'],
    ['baseDenied', 'the address was not changed'],
  ] as const)('(%s) says what happened', async (error, words) => {
    expect(wordsOf(await draw(<WeatherOptions {...weatherProps} error={error} />))).toContain(words)
  })

  test('forgets the place on a press', async () => {
    const onChange = vi.fn()
    const weather = { ...defaultSettings.weather, place: place(1, 'Illinois') }
    const box = await draw(<WeatherOptions {...weatherProps} weather={weather} onChange={onChange} />)
    expect(wordsOf(box)).toContain('Weather for Springfield Illinois')
    await press(button(box, 'Forget this place'))
    expect(onChange).toHaveBeenCalledWith({ ...weather, place: null })
  })

  test('another place can be looked for while one is chosen', async () => {
    const weather = { ...defaultSettings.weather, place: place(1, 'Illinois') }
    const box = await draw(<WeatherOptions {...weatherProps} weather={weather} />)
    expect(box.querySelector('input[type="text"]')).toBeNull()
    await press(button(box, 'Choose another'))
    expect(document.activeElement).toBe(box.querySelector('input[type="text"]'))
  })

  test('the focus goes where the place went', async () => {
    const chosen = { ...defaultSettings.weather, place: place(1, 'Illinois') }
    const box = await draw(<WeatherOptions {...weatherProps} weather={chosen} />)
    await press(button(box, 'Forget this place'))
    await redraw(box, <WeatherOptions {...weatherProps} />)
    expect(document.activeElement).toBe(box.querySelector('input[type="text"]'))
    await redraw(box, <WeatherOptions {...weatherProps} places={[place(1, 'Illinois')]} />)
    await press(button(box, 'Springfield Illinois'))
    await redraw(box, <WeatherOptions {...weatherProps} weather={chosen} />)
    expect(wordsOf(document.activeElement)).toBe('Weather for Springfield Illinois')
  })

  test.each([
    ['Temperature', '°F', { unit: 'F' }],
    ['Wind', 'knots', { wind: 'kn' }],
    ['Rain', 'inches', { precipitation: 'inch' }],
  ])('%s can be told in %s', async (row, unit, change) => {
    const onChange = vi.fn()
    const box = await draw(<WeatherOptions {...weatherProps} onChange={onChange} />)
    const group = [...box.querySelectorAll('fieldset')].find(
      (each) => wordsOf(each.querySelector('legend')) === row,
    )
    const label = [...(group?.querySelectorAll('label') ?? [])].find((each) => wordsOf(each) === unit)
    label?.querySelector('input')?.click()
    expect(onChange).toHaveBeenCalledWith({ ...defaultSettings.weather, ...change })
  })

  test('names both sources with a link', async () => {
    const box = await draw(<WeatherOptions {...weatherProps} />)
    const links = [...box.querySelectorAll('a')].map(
      (link) => `${wordsOf(link)} ${link.getAttribute('href')}`,
    )
    expect(links).toEqual(['Open-Meteo.com https://open-meteo.com/', 'GeoNames https://www.geonames.org/'])
    expect(wordsOf(box)).toContain('Weather data by Open-Meteo.com, places by GeoNames.')
  })

  test.each([
    ['https://meteo.example', 1],
    ['ftp://meteo.example', 0],
  ])('keeps the address %s %i times', async (typed, times) => {
    const onChange = vi.fn()
    const box = await draw(
      <BaseField
        label="Server"
        value="https://old.example"
        standard="https://standard.example"
        check={weatherProps.checkBase}
        onChange={onChange}
      />,
    )
    const input = await type(box, 'input', typed)
    await vi.waitFor(() => expect(input.getAttribute('aria-invalid')).toBe(String(times === 0)))
    input.dispatchEvent(new Event('blur'))
    expect(onChange).not.toHaveBeenCalled()
    input.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
    expect(onChange).toHaveBeenCalledTimes(times)
  })
})

describe('data', () => {
  test('is deleted only after a second word', async () => {
    const onDelete = vi.fn()
    const box = await draw(
      <DataOptions
        history
        space={null}
        onHistory={vi.fn()}
        onClear={vi.fn()}
        onTransfer={vi.fn()}
        onDelete={onDelete}
      />,
    )
    await press(button(box, 'Delete everything'))
    expect(onDelete).not.toHaveBeenCalled()
    const dialog = box.querySelector('dialog')
    expect(dialog?.open).toBe(true)
    if (!dialog) throw new Error('no dialog')
    await press(button(dialog, 'Delete everything'))
    expect(onDelete).toHaveBeenCalledTimes(1)
  })

  test('is kept when the reader thinks better of it', async () => {
    const onDelete = vi.fn()
    const box = await draw(
      <DataOptions
        history
        space={null}
        onHistory={vi.fn()}
        onClear={vi.fn()}
        onTransfer={vi.fn()}
        onDelete={onDelete}
      />,
    )
    await press(button(box, 'Delete everything'))
    await press(button(box, 'Keep it all'))
    expect(box.querySelector('dialog')?.open).toBe(false)
    expect(onDelete).not.toHaveBeenCalled()
  })

  test('tells the space that is used', async () => {
    const space = { bytes: 1_400_000, captures: 1, saved: 12 }
    const box = await draw(
      <DataOptions
        history
        space={space}
        onHistory={vi.fn()}
        onClear={vi.fn()}
        onTransfer={vi.fn()}
        onDelete={vi.fn()}
      />,
    )
    expect(wordsOf(box)).toContain('Space used1.4 MB · 12 saved articles · 1 article in the history')
  })

  test.each([
    [0, '0 byte'],
    [57_400, '57 kB'],
    [1_440_000, '1.4 MB'],
    [12_000_000_000, '12 GB'],
  ])('%i bytes are %s', (bytes, words) => {
    expect(formatBytes(bytes)).toBe(words)
  })

  test('that could not be read is told', async () => {
    const box = await draw(<StorageTrouble settings entries={2} />)
    expect(wordsOf(box)).toMatch(/options could not be read.*2 saved articles could not be read/)
    expect((await draw(<StorageTrouble settings={false} entries={0} />)).childElementCount).toBe(0)
  })
})

describe('the request log', () => {
  test('that is empty says that nothing left the device', async () => {
    expect(wordsOf(await draw(<RequestLog records={[]} onClear={vi.fn()} />))).toContain(
      'Nothing. Lede has asked nothing',
    )
  })

  test('tells server, reason and size of each', async () => {
    const at = '2024-04-03T09:12:00Z'
    const records = [
      { at, host: 'api.open-meteo.com', reason: 'weather', bytes: 1_200, count: 1 },
      { at, host: 'pictures.example', reason: 'pictures', bytes: null, count: 3 },
      { at, host: null, reason: 'link', bytes: null, count: 1 },
    ] as const
    const onClear = vi.fn()
    const box = await draw(<RequestLog records={records} onClear={onClear} />)
    const rows = [...box.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].slice(1).map((cell) => wordsOf(cell.querySelector('bdi') ?? cell)),
    )
    expect(rows).toEqual([
      ['api.open-meteo.com', 'Weather for your place', '1 kB'],
      ['pictures.example', 'Pictures of an article you read', '3 pictures'],
      [
        'another server, to which the link led onA link you asked Lede to read',
        'A link you asked Lede to read',
        '1 request',
      ],
    ])
    await press(button(box, 'Clear the log'))
    expect(onClear).toHaveBeenCalled()
  })
})

test('the keys are told as the browser has them', async () => {
  const shortcuts = [
    { command: '_execute_action', description: '', key: 'Alt+Shift+L' },
    { command: 'save-page', description: 'Save this page', key: '' },
  ]
  const box = await draw(<Shortcuts shortcuts={shortcuts} onChange={vi.fn()} />)
  expect(wordsOf(box.querySelector('dl'))).toBe('Read this pageAlt+Shift+LSave this pageno key')
})
