import { i18n } from '#i18n'
import { Attribution } from '@/components/weather/Attribution'
import { weatherTrouble } from '@/components/weather/weather-words'
import type { WeatherSettings } from '@/lib/settings/settings'
import type { FoundPlace, WeatherError } from '@/lib/weather/forecast'
import { BaseField } from './BaseField'
import { OptionSection } from './OptionSection'
import { OwnPlace } from './OwnPlace'
import { UnitChoices } from './UnitChoices'
import styles from './WeatherOptions.module.css'

interface Props {
  readonly weather: WeatherSettings
  readonly standard: WeatherSettings
  readonly places: readonly FoundPlace[] | null
  readonly finding: boolean
  /** What went wrong with the last question to the service, or with asking it. */
  readonly error: WeatherError['kind'] | 'unreachable' | 'noConsent' | 'baseDenied' | null
  readonly checkBase: (typed: string) => string | null
  readonly onFind: (name: string) => void
  readonly onChange: (weather: WeatherSettings) => void
  /** The browser has to be asked whether this address may be. */
  readonly onBase: (base: string, weather: WeatherSettings) => void
}

function errorWords(error: Props['error']): string {
  switch (error) {
    case null:
      return ''
    case 'unreachable':
      return i18n.t('error.unreachable')
    case 'noConsent':
      return i18n.t('options.noConsent')
    case 'baseDenied':
      return i18n.t('options.baseDenied')
    default:
      return weatherTrouble(error)
  }
}

/** The weather at the reader's own place: which one, told how, and asked of whom. */
export function WeatherOptions(props: Props) {
  const { weather, standard, places, finding, error, checkBase, onFind, onChange, onBase } = props
  return (
    <OptionSection title={i18n.t('options.weather')} help={i18n.t('options.weatherHelp')}>
      <OwnPlace
        place={weather.place}
        places={places}
        finding={finding}
        onFind={onFind}
        onChoose={(place) => onChange({ ...weather, place })}
      />
      <p class={styles.error} role="status">
        {errorWords(error)}
      </p>
      <UnitChoices weather={weather} onChange={onChange} />
      <details class={styles.details}>
        <summary class={styles.summary}>{i18n.t('options.servers')}</summary>
        <p class={styles.soft}>{i18n.t('options.baseHelp')}</p>
        <BaseField
          label={i18n.t('options.base')}
          value={weather.forecastBase}
          standard={standard.forecastBase}
          check={checkBase}
          onChange={(forecastBase) => onBase(forecastBase, { ...weather, forecastBase })}
        />
        <BaseField
          label={i18n.t('options.geoBase')}
          value={weather.geocodingBase}
          standard={standard.geocodingBase}
          check={checkBase}
          onChange={(geocodingBase) => onBase(geocodingBase, { ...weather, geocodingBase })}
        />
      </details>
      <p class={styles.soft}>
        <Attribution />
      </p>
    </OptionSection>
  )
}
