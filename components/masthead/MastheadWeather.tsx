import { useId, useRef, useState } from 'preact/hooks'
import { WeatherDetails } from '@/components/weather/WeatherDetails'
import { readerLocale } from '@/components/words/locale'
import type { WeatherSettings } from '@/lib/settings/settings'
import { noWeather, type OwnWeather } from '@/lib/weather/own-weather'
import type { PageWeather } from '@/lib/weather/page-weather'
import { preferredUnits } from '@/lib/weather/preferred-units'
import { toldWeather } from './told-weather'
import { useMinute } from './use-minute'
import { WeatherLine } from './WeatherLine'

export interface MastheadWeatherProps {
  readonly onPage: PageWeather | null
  readonly own: OwnWeather
  readonly weather: WeatherSettings
  readonly now: Date
  readonly onOptions: () => void
  /** The reader asks for the weather once more, after a trouble. */
  readonly onWeatherAgain: () => void
}

/** One line in the masthead; a press on it shows the rest below. */
export function MastheadWeather(props: MastheadWeatherProps) {
  const { onPage, weather, onOptions, onWeatherAgain } = props
  // The answer for a place that has just been left is not the weather of the next.
  const left = props.own.forecast !== null && props.own.forecast.place.id !== weather.place?.id
  const own = left ? { ...noWeather, asking: true } : props.own
  const now = useMinute(props.now)
  const id = useId()
  const line = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const units = preferredUnits(weather, readerLocale())
  const told = toldWeather(own, onPage, weather, units, now)
  const close = () => {
    setOpen(false)
    line.current?.focus()
  }
  if (!told) return null
  return (
    <>
      <WeatherLine
        told={told}
        open={open}
        controls={id}
        button={line}
        onPress={() => setOpen(!open)}
        onEscape={close}
      />
      {open ? (
        <WeatherDetails
          id={id}
          label={told.label}
          own={own}
          onPage={onPage}
          chosen={weather.place !== null}
          units={units}
          now={now}
          onOptions={onOptions}
          onAgain={onWeatherAgain}
          onClose={close}
        />
      ) : null}
    </>
  )
}
