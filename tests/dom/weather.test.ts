import { describe, expect, test } from 'vitest'
import { gatherWeather } from '@/lib/weather/gather-weather'
import { settleWeather } from '@/lib/weather/settle-weather'

const weather = (body: string, lang = 'en') =>
  settleWeather(
    gatherWeather(
      new DOMParser().parseFromString(`<html lang="${lang}"><body>${body}</body></html>`, 'text/html'),
    ),
  )
const widget = (inner: string, lang?: string) => weather(`<div class="weather">${inner}</div>`, lang)

describe('reads the temperature', () => {
  test.each([
    ['71°F', 71, 'F'],
    ['12 °C', 12, 'C'],
    ['17.3<span>℃</span>', 17.3, 'C'],
    ['80℉', 80, 'F'],
    ['8,5 º C', 8.5, 'C'],
    ['9˚C', 9, 'C'],
    ['<b>28</b><sup>°</sup>F', 28, 'F'],
    ['<span>+</span>35°<span>C</span>', 35, 'C'],
    ['-2 °C', -2, 'C'],
    ['−12°C', -12, 'C'],
    ['–7 °C', -7, 'C'],
    ['16:00 <i>19°C</i>', 19, 'C'],
    ['0 °C <i>snow</i>', 0, 'C'],
  ])('%s', (inner, temp, unit) => {
    expect(widget(inner)).toMatchObject({ temp, unit })
  })
})

describe('a bare degree', () => {
  test.each([
    ['en-US', 41, 'F'],
    ['en-GB', 11, 'C'],
    ['de', 11, 'C'],
    ['en', 41, null],
    ['es', 41, null],
    ['', 74, 'F'],
  ])('on a page in "%s" of %d is %s', (lang, temp, unit) => {
    expect(widget(`${temp}°`, lang)).toMatchObject({ temp, unit })
  })
})

describe('reads the sky', () => {
  test.each([
    ['text', '12°C <em>Partly cloudy</em>', 'Partly cloudy'],
    ['alt', '<img alt="Overcast"> 12°C', 'Overcast'],
    ['an icon’s label', '<i aria-label="weather icon Clear"></i> 12°C', 'Clear'],
    ['a title', '<a href="/meteo" title="faible pluie">12°C</a>', 'faible pluie'],
    ['the words in one line', 'BLR 26 ° C Clouds', 'Clouds'],
    ['nothing', '<img alt="Our logo"> 12°C', null],
    ['nothing, on a Sunday', '<b>Sunday</b> 12°C', null],
    ['what stands next to the number', '<i>구름조금</i> <b>Partly Sunny</b> 17°C', 'Partly Sunny'],
  ])('from %s', (_name, inner, condition) => {
    expect(widget(inner)).toMatchObject({ condition })
  })
})

describe('reads the place', () => {
  test.each([
    ['a name', '<span class="city">München</span> <b>31°</b>', 'München'],
    ['the line before', 'Montevideo, T 13° H 76%', 'Montevideo'],
    ['a place with brackets', '<p>1°C</p><p class="place">Münster (Westfalen)</p>', 'Münster (Westfalen)'],
    ['no weekday', '<span>Saturday</span> 12°C', null],
    ['no label', '<span>Today</span> 12°C <span>Full forecast</span>', null],
  ])('%s', (_name, inner, location) => {
    expect(widget(inner)).toMatchObject({ location })
  })
})

describe('reads high and low', () => {
  test.each([
    ['by class', '20°C <i class="max">24°</i> <i class="min">11°</i>', 20, 24, 11],
    ['by letter', '52°F H <b>58°</b> L <b>41°</b>', 52, 58, 41],
    ['as a pair', '1°/5°', 1, 5, 1],
    ['not at all', '20°C', 20, null, null],
  ])('%s', (_name, inner, temp, high, low) => {
    expect(widget(inner)).toMatchObject({ temp, high, low })
  })
})

describe('knows a widget by', () => {
  test.each([
    ['a class in German', '<div class="header-wetter">12°C</div>'],
    ['a class in Spanish', '<div class="widget-clima">12°C</div>'],
    ['its link', '<header><a href="/weather/"><span>12°C</span></a></header>'],
    ['a class further out', '<div class="nav-weather"><a><span><b>12°C</b></span></a></div>'],
    ['its label', '<button aria-label="Weather and traffic"><span>12°C</span></button>'],
  ])('%s', (_name, body) => {
    expect(weather(body)?.temp).toBe(12)
  })
})

describe('is quiet about', () => {
  test.each([
    ['a temperature in the story', '<article class="weather"><p>It was 30.1 °C at noon.</p></article>'],
    [
      'a sentence in a box about weather',
      `<div class="weather-story"><p>${'On Monday it was warm. '.repeat(5)}It was 30 °C.</p></div>`,
    ],
    ['an oven', '<div class="recipe"><span>175 °C</span></div>'],
    ['an ordinal', '<div class="date">1° de mayo</div>'],
    ['a placeholder', '<div class="weather">--°</div>'],
    ['a shell before its script', '<div class="weather"><a data-city="Essen">0 °C</a></div>'],
    [
      'a rail of weather stories',
      '<section class="weather"><h2>Weather</h2><ul><li><a href="/a">Storm ahead</a></li></ul></section>',
    ],
    ['a heat no place has', '<div class="weather">450°</div>'],
    ['a script', '<div class="weather"><script type="text/plain">21°C</script></div>'],
    ['an empty page', ''],
  ])('%s', (_name, body) => {
    expect(weather(body)).toBeNull()
  })
})

test('a second widget of the same reading fills in what the first leaves open', () => {
  expect(
    weather(
      '<header class="weather">71°</header><aside class="weather">Austin <b>71°</b> <i>Cloudy</i></aside>',
      'en-US',
    ),
  ).toEqual({ temp: 71, unit: 'F', condition: 'Cloudy', location: 'Austin', high: null, low: null })
})
