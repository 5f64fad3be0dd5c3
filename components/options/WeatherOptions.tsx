import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import { ChoiceRow } from '@/components/typography/ChoiceRow'
import { PART, withPart } from '@/components/words/with-part'
import type { WeatherSettings } from '@/lib/settings/settings'
import type { Place, WeatherError } from '@/lib/weather/forecast'
import { BaseField } from './BaseField'
import { OptionSection } from './OptionSection'
import { PlaceSearch } from './PlaceSearch'
import styles from './WeatherOptions.module.css'

interface Props {
  readonly weather: WeatherSettings
  readonly standard: WeatherSettings
  readonly places: readonly Place[] | null
  readonly finding: boolean
  /** What went wrong with the last question to the service. */
  readonly error: WeatherError['kind'] | 'unreachable' | 'noConsent' | null
  readonly checkBase: (typed: string) => string | null
  readonly onFind: (name: string) => void
  readonly onChoose: (place: Place) => void
  readonly onChange: (weather: WeatherSettings) => void
}

const errors = {
  weatherOff: 'weatherError.weatherOff',
  weatherOffline: 'weatherError.weatherOffline',
  weatherTimeout: 'weatherError.weatherTimeout',
  weatherBusy: 'weatherError.weatherBusy',
  weatherRefused: 'weatherError.weatherRefused',
  weatherGarbled: 'weatherError.weatherGarbled',
  unreachable: 'error.unreachable',
  noConsent: 'options.noConsent',
} as const

const link = (href: string, words: string) => (
  <a href={href} target="_blank" rel="noopener noreferrer">
    {words}
  </a>
)

/** Both sources ask to be named, with a link (CC BY 4.0). */
function Attribution() {
  const [before, rest = ''] = i18n.t('options.attribution', [PART, '\uFFFD']).split('\uFFFD')
  return (
    <p class={styles.soft}>
      {withPart(before ?? '', link('https://open-meteo.com/', 'Open-Meteo.com'))}
      {link('https://www.geonames.org/', 'GeoNames')}
      {rest}
    </p>
  )
}

/** The reader's own place, typed and never guessed. */
export function WeatherOptions(props: Props) {
  const { weather, standard, places, finding, error, checkBase, onFind, onChoose, onChange } = props
  return (
    <OptionSection title={i18n.t('options.weather')} help={i18n.t('options.weatherHelp')}>
      {weather.place ? (
        <p class={styles.chosen}>
          <span>
            {i18n.t('options.chosen', [weather.place.name])}
            {weather.place.region === null ? null : <bdi class={styles.soft}> {weather.place.region}</bdi>}
          </span>
          <Button onClick={() => onChange({ ...weather, place: null })}>{i18n.t('options.forget')}</Button>
        </p>
      ) : (
        <PlaceSearch places={places} finding={finding} onFind={onFind} onChoose={onChoose} />
      )}
      <p class={styles.error} role="status">
        {error === null ? '' : i18n.t(errors[error])}
      </p>
      <ChoiceRow
        legend={i18n.t('options.unit')}
        name="unit"
        value={weather.unit}
        choices={[
          { value: 'auto', words: i18n.t('options.unitAuto') },
          { value: 'C', words: i18n.t('options.celsius') },
          { value: 'F', words: i18n.t('options.fahrenheit') },
        ]}
        onChange={(unit) => onChange({ ...weather, unit })}
      />
      <details class={styles.details}>
        <summary class={styles.summary}>{i18n.t('options.servers')}</summary>
        <p class={styles.soft}>{i18n.t('options.baseHelp')}</p>
        <BaseField
          label={i18n.t('options.base')}
          value={weather.forecastBase}
          standard={standard.forecastBase}
          check={checkBase}
          onChange={(forecastBase) => onChange({ ...weather, forecastBase })}
        />
        <BaseField
          label={i18n.t('options.geoBase')}
          value={weather.geocodingBase}
          standard={standard.geocodingBase}
          check={checkBase}
          onChange={(geocodingBase) => onChange({ ...weather, geocodingBase })}
        />
      </details>
      <Attribution />
    </OptionSection>
  )
}
