import { i18n } from '#i18n'
import { ChoiceRow } from '@/components/typography/ChoiceRow'
import type { WeatherSettings } from '@/lib/settings/settings'
import styles from './UnitChoices.module.css'

interface Props {
  readonly weather: WeatherSettings
  readonly onChange: (weather: WeatherSettings) => void
}

/** What the weather is told in. */
export function UnitChoices({ weather, onChange }: Props) {
  const auto = { value: 'auto', words: i18n.t('options.unitAuto') } as const
  return (
    <div class={styles.units}>
      <ChoiceRow
        legend={i18n.t('options.unit')}
        name="unit"
        value={weather.unit}
        choices={[
          auto,
          { value: 'C', words: i18n.t('options.celsius') },
          { value: 'F', words: i18n.t('options.fahrenheit') },
        ]}
        onChange={(unit) => onChange({ ...weather, unit })}
      />
      <ChoiceRow
        legend={i18n.t('options.windUnit')}
        name="wind"
        value={weather.wind}
        choices={[
          auto,
          { value: 'kmh', words: i18n.t('options.kmh') },
          { value: 'ms', words: i18n.t('options.ms') },
          { value: 'mph', words: i18n.t('options.mph') },
          { value: 'kn', words: i18n.t('options.kn') },
        ]}
        onChange={(wind) => onChange({ ...weather, wind })}
      />
      <ChoiceRow
        legend={i18n.t('options.precipitationUnit')}
        name="precipitation"
        value={weather.precipitation}
        choices={[
          auto,
          { value: 'mm', words: i18n.t('options.mm') },
          { value: 'inch', words: i18n.t('options.inch') },
        ]}
        onChange={(precipitation) => onChange({ ...weather, precipitation })}
      />
    </div>
  )
}
