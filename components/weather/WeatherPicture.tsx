import type { WeatherPicture as Name } from '@/lib/weather/weather-picture'
import styles from './WeatherPicture.module.css'

interface Props {
  readonly name: Name
  readonly size?: 'line' | 'row' | 'now'
}

/** A sky in one colour of the theme, beside its words: never the only bearer of a meaning. */
export const WeatherPicture = ({ name, size = 'line' }: Props) => (
  <span class={`${styles.picture} ${styles[size]}`} data-picture={name} aria-hidden="true" />
)
