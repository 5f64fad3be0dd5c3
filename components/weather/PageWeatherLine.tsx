import { Fragment } from 'preact'
import { i18n } from '#i18n'
import type { PageWeather } from '@/lib/weather/page-weather'
import { degrees } from './weather-words'

/** What the page's own masthead shows, word for word, so that it is never taken for the reader's own place. */
export function PageWeatherLine({ weather }: { readonly weather: PageWeather }) {
  const { temp, unit, condition, location, high, low } = weather
  const told = [
    `${degrees(temp)}${unit ?? ''}`,
    condition,
    location,
    high === null || low === null ? null : i18n.t('masthead.highLow', [degrees(high), degrees(low)]),
  ].filter((words) => words !== null)
  return (
    <>
      {told.map((words, index) => (
        <Fragment key={index}>
          {index > 0 ? ' · ' : null}
          <bdi>{words}</bdi>
        </Fragment>
      ))}
    </>
  )
}
