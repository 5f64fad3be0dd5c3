import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import type { WeatherError } from '@/lib/weather/forecast'
import styles from './WeatherTrouble.module.css'
import { weatherTrouble } from './weather-words'

interface Props {
  readonly kind: WeatherError['kind']
  readonly asking: boolean
  readonly onAgain: () => void
}

/** What went wrong, and a way on. A service that counts questions is not asked again by hand. */
export const WeatherTrouble = ({ kind, asking, onAgain }: Props) => (
  <p class={styles.trouble} role="status">
    {weatherTrouble(kind)}
    {kind === 'weatherBusy' ? null : (
      <Button look="quiet" onClick={onAgain} disabled={asking}>
        {i18n.t('face.tryAgain')}
      </Button>
    )}
  </p>
)
