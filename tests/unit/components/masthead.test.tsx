import { describe, expect, test, vi } from 'vitest'
import { MastheadWeather, type MastheadWeatherProps } from '@/components/masthead/MastheadWeather'
import { defaultSettings } from '@/lib/settings/settings'
import { noWeather } from '@/lib/weather/own-weather'
import { aForecast, seeburg } from '../weather/a-forecast'
import { button, draw, key, press, redraw, wordsOf } from './draw'

const now = new Date('2026-11-22T17:25:00.000Z')
const forecast = aForecast()
const onPage = {
  temp: 45,
  unit: 'F',
  condition: 'Clear',
  location: 'Harborview',
  high: 51,
  low: 38,
} as const
const weather = {
  ...defaultSettings.weather,
  place: seeburg,
  unit: 'C',
  wind: 'kmh',
  precipitation: 'mm',
} as const

const props = (more: Partial<MastheadWeatherProps> = {}): MastheadWeatherProps => ({
  onPage: null,
  own: { ...noWeather, forecast },
  weather,
  now,
  onOptions: vi.fn(),
  onWeatherAgain: vi.fn(),
  ...more,
})

const masthead = (more: Partial<MastheadWeatherProps> = {}) => draw(<MastheadWeather {...props(more)} />)
const line = (box: HTMLElement): HTMLButtonElement => {
  const found = box.querySelector<HTMLButtonElement>('button[aria-expanded]')
  if (!found) throw new Error('no line')
  return found
}
const details = (box: HTMLElement) => box.querySelector<HTMLElement>('section')
const picture = (box: Element | null) => box?.querySelector('[data-picture]')?.getAttribute('data-picture')

describe('the line', () => {
  test('tells the weather of the reader’s own place', async () => {
    const box = await masthead()
    expect(wordsOf(line(box))).toBe('Weather in Seeburg: 7°Partly cloudy · Seeburg')
    expect(picture(line(box))).toBe('partly-cloudy-night')
    expect(line(box).title).toBe('Weather in Seeburg · Partly cloudy · Seeburg · high 11°, low 4°')
  })

  test.each([
    ['after half an hour', '2026-11-22T19:25:00.000Z', '7°Seeburgas of 2 hr ago'],
    ['after days', '2026-11-25T19:25:00.000Z', '7°Seeburgas of Nov 22'],
    ['when the clock has jumped back', '2026-11-20T17:25:00.000Z', '7°Seeburgas of Nov 22'],
  ])('says its age %s', async (_name, time, words) => {
    const box = await masthead({ now: new Date(time) })
    expect(wordsOf(line(box)).replace('hr. ago', 'hr ago')).toBe(`Weather in Seeburg: ${words}`)
  })

  test('changes its unit without a new answer', async () => {
    const box = await masthead({ weather: { ...weather, unit: 'F' } })
    expect(wordsOf(line(box))).toContain('45°')
    await redraw(box, <MastheadWeather {...props()} />)
    expect(wordsOf(line(box))).toContain('7°')
  })

  test.each([
    ['the own place before the page’s', { onPage }, 'Weather in Seeburg: 7°Partly cloudy · Seeburg'],
    [
      'the page’s where no place is chosen, with the unit where it isn’t the reader’s',
      { onPage, own: noWeather, weather: { ...weather, place: null } },
      'Weather shown on this page: 45°FClear · Harborview · on this page',
    ],
    [
      'the page’s where the own can’t be had',
      { onPage, own: { ...noWeather, trouble: 'weatherDown' } },
      'Weather shown on this page: 45°FClear · Harborview · on this page',
    ],
    [
      'the page’s in a private window, where nothing is kept and nothing is asked',
      { onPage, own: noWeather },
      'Weather shown on this page: 45°FClear · Harborview · on this page',
    ],
    [
      'that there is none',
      { own: { ...noWeather, trouble: 'weatherDown' } },
      'Weather in Seeburg: No weather for Seeburg',
    ],
  ] as const)('tells %s', async (_name, more, words) => {
    expect(wordsOf(line(await masthead(more)))).toBe(words)
  })

  test.each([
    ['no place and no widget', { own: noWeather, weather: { ...weather, place: null } }],
    ['the place is forgotten', { weather: { ...weather, place: null } }],
    ['the answer is for the place before', { weather: { ...weather, place: { ...seeburg, id: 5 } } }],
    ['while the first answer is on its way', { own: { ...noWeather, asking: true }, onPage }],
  ])('stays empty: %s', async (_name, more) => {
    expect(wordsOf(await masthead(more))).toBe('')
  })
})

describe('the rest of it', () => {
  const open = async (more: Partial<MastheadWeatherProps> = {}) => {
    const box = await masthead(more)
    await press(line(box))
    return box
  }

  test('opens on a press, takes the focus and says whose it is', async () => {
    const box = await masthead()
    expect(details(box)).toBeNull()
    await press(line(box))
    expect(line(box).getAttribute('aria-expanded')).toBe('true')
    expect(line(box).getAttribute('aria-controls')).toBe(details(box)?.id)
    expect(details(box)?.getAttribute('aria-label')).toBe('Weather in Seeburg')
    expect(document.activeElement).toBe(details(box))
    await press(line(box))
    expect(details(box)).toBeNull()
  })

  test.each(['from inside', 'from the line'])(
    'closes with Escape %s, and the line has the focus',
    async (from) => {
      const box = await open()
      const inside = details(box)
      if (!inside) throw new Error('not open')
      await key(from === 'from inside' ? inside : line(box), 'Escape')
      expect(details(box)).toBeNull()
      expect(document.activeElement).toBe(line(box))
    },
  )

  test('tells now', async () => {
    const box = await open()
    expect(wordsOf(box.querySelector('h2'))).toBe('SeeburgBayern, Deutschland6:20 PM there')
    expect([...box.querySelectorAll('dl > div')].map(wordsOf)).toEqual([
      'Feels like5°',
      'Wind15 km/h',
      'Chance of rain20%',
      'Precipitation0.4 mm',
      'Sunrise7:31 AM',
      'Sunset4:28 PM',
    ])
  })

  test.each([
    ['mph', 'inch', 'Wind9 mph', 'Precipitation0.02 in'],
    ['ms', 'mm', 'Wind4 m/s', 'Precipitation0.4 mm'],
    ['kn', 'mm', 'Wind8 kn', 'Precipitation0.4 mm'],
  ] as const)('in %s and %s', async (wind, precipitation, ...words) => {
    const box = await open({ weather: { ...weather, wind, precipitation } })
    for (const each of words) expect([...box.querySelectorAll('dl > div')].map(wordsOf)).toContain(each)
  })

  test('tells the hours on the place’s own clocks, with a picture for the night', async () => {
    const box = await open()
    expect([...box.querySelectorAll('ol li')].map(wordsOf)).toEqual([
      '7 PMLight rain7°Chance of rain 18%',
      '8 PMLight rain6°Chance of rain 19%',
      '9 PMLight rain5°Chance of rain 20%',
    ])
    expect(picture(box.querySelector('ol li'))).toBe('partly-cloudy-night-rain')
    expect([...box.querySelectorAll('h3')].map(wordsOf)).toEqual(['Next 3 hours', 'Next 2 days'])
  })

  test('tells the days', async () => {
    const box = await open()
    expect([...box.querySelectorAll('thead th')].map(wordsOf)).toEqual([
      'Day',
      'Weather',
      'Chance of rain',
      'Low',
      'High',
    ])
    expect([...box.querySelectorAll('tbody tr')].map((row) => [...row.children].map(wordsOf))).toEqual([
      ['Today', 'Overcast', '20%', '4°', '11°'],
      ['Mon', 'Snow', '', '-4°', '1°'],
    ])
  })

  test('says when it was told and by whom, with links', async () => {
    const box = await open({ now: new Date('2026-11-22T19:25:00.000Z') })
    expect(wordsOf(details(box)).replaceAll('hr. ago', 'hr ago')).toContain(
      'Updated 2 hr ago · Weather data by Open-Meteo.com, places by GeoNames.',
    )
    expect(box.querySelector('a')?.getAttribute('href')).toBe('https://open-meteo.com/')
  })

  test('keeps the page’s own weather apart', async () => {
    const box = await open({ onPage })
    expect(wordsOf(details(box))).toContain('On this page45°F · Clear · Harborview · high 51°, low 38°')
  })

  test('leads a reader without a place of their own to the options', async () => {
    const onOptions = vi.fn()
    const box = await open({ onPage, own: noWeather, weather: { ...weather, place: null }, onOptions })
    expect(details(box)?.getAttribute('aria-label')).toBe('Weather shown on this page')
    expect(wordsOf(details(box))).not.toContain('Open-Meteo')
    await press(button(box, 'Choose your own place'))
    expect(onOptions).toHaveBeenCalled()
  })

  test('has a sentence and a way on for a trouble, with the last good answer below', async () => {
    const onWeatherAgain = vi.fn()
    const box = await open({ own: { forecast, trouble: 'weatherOffline', asking: false }, onWeatherAgain })
    expect(wordsOf(box.querySelector('[role="status"]'))).toMatch(/^The weather service can’t be reached./)
    expect(wordsOf(details(box))).toContain('Next 3 hours')
    await press(button(box, 'Try again'))
    expect(onWeatherAgain).toHaveBeenCalledOnce()
  })

  test('a service that counts questions is not asked once more', async () => {
    const box = await open({ own: { ...noWeather, trouble: 'weatherBusy' } })
    expect(wordsOf(details(box))).toContain('too many questions')
    expect(wordsOf(details(box))).not.toContain('Try again')
  })

  test('where nothing of it is still to come, only what was', async () => {
    const box = await open({ now: new Date('2026-12-20T12:00:00.000Z') })
    expect(box.querySelectorAll('h3')).toHaveLength(0)
    expect(wordsOf(details(box))).toContain('Feels like5°')
  })
})
