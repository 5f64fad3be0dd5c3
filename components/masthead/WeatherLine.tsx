import { i18n } from '#i18n'
import { Icon } from '@/components/icon/Icon'
import { weatherIcons } from '@/components/icon/weather-icons'
import type { WeatherIcon } from '@/lib/weather/weather-icon'
import styles from './WeatherLine.module.css'

interface Props {
  readonly icon: WeatherIcon
  readonly temp: number
  /** Shown only where it isn't the reader's own. */
  readonly unit: 'C' | 'F' | null
  /** Most telling first. */
  readonly words: readonly (string | null)[]
  readonly label: string
  readonly high: number | null
  readonly low: number | null
}

const highLow = (high: number | null, low: number | null): readonly string[] =>
  high === null || low === null ? [] : [i18n.t('masthead.highLow', [Math.round(high), Math.round(low)])]

export function WeatherLine({ icon, temp, unit, words, label, high, low }: Props) {
  const told = words.filter((word) => word !== null && word !== '')
  return (
    <p class={styles.line} title={[label, ...told, ...highLow(high, low)].join(' · ')}>
      <span class={styles.icon}>
        <Icon node={weatherIcons[icon]} size={15} />
      </span>
      <span class={styles.hidden}>{label}: </span>
      <b class={styles.temp}>
        {i18n.t('masthead.degrees', [Math.round(temp)])}
        {unit}
      </b>
      <span class={styles.words}>
        {told.map((word, index) => (
          <bdi key={index}>{index > 0 ? ` · ${word}` : word}</bdi>
        ))}
      </span>
    </p>
  )
}
