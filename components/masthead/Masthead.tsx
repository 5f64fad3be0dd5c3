import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import styles from './Masthead.module.css'
import type { MastheadWeather, MastheadWeatherProps } from './MastheadWeather'

interface Props extends MastheadWeatherProps {
  readonly onWordmark: () => void
  /** Links of a whole page; the popup has none. */
  readonly children?: ComponentChildren
}

/** The paper's head: wordmark, weather, a double rule. Pictures and words of the weather come after the story's first sight; their line's room is kept. */
export function Masthead({ onWordmark, children, ...rest }: Props) {
  const [Weather, setWeather] = useState<typeof MastheadWeather | null>(null)
  const wanted = rest.onPage !== null || rest.weather.place !== null
  useEffect(() => {
    if (wanted) void import('./MastheadWeather').then((late) => setWeather(() => late.MastheadWeather))
  }, [wanted])
  return (
    <header class={styles.masthead}>
      <button
        type="button"
        class={styles.wordmark}
        onClick={onWordmark}
        title={i18n.t('masthead.list')}
        aria-label={`Lede: ${i18n.t('masthead.list')}`}
      >
        Lede
      </button>
      {children}
      {wanted && Weather ? <Weather {...rest} /> : null}
    </header>
  )
}
