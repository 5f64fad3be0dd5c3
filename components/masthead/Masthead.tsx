import type { ComponentChildren } from 'preact'
import { i18n } from '#i18n'
import { formatAge } from '@/components/words/format-date'
import { uiLocale } from '@/components/words/locale'
import type { WeatherSettings } from '@/lib/settings/settings'
import type { Forecast } from '@/lib/weather/forecast'
import type { PageWeather } from '@/lib/weather/page-weather'
import { preferredUnit } from '@/lib/weather/preferred-unit'
import { weatherCodeKey } from '@/lib/weather/weather-code-key'
import { weatherIcon } from '@/lib/weather/weather-icon'
import { conditionIcon } from './condition-icon'
import styles from './Masthead.module.css'
import { WeatherLine } from './WeatherLine'

interface Props {
  readonly onPage: PageWeather | null
  readonly own: Forecast | null
  readonly units: WeatherSettings['unit']
  readonly now: Date
  readonly onWordmark: () => void
  /** Links of a whole page; the popup has none. */
  readonly children?: ComponentChildren
}

/** Older than this, an answer says how old it is (DESIGN.md: kept 30 minutes). */
const FRESH = 31 * 60_000

function OwnWeather({ own, now }: { readonly own: Forecast; readonly now: Date }) {
  const stale = now.getTime() - Date.parse(own.fetchedAt) > FRESH
  return (
    <WeatherLine
      icon={weatherIcon(own.code, own.isDay)}
      temp={own.temp}
      unit={null}
      words={[
        i18n.t(weatherCodeKey(own.code)),
        own.place.name,
        stale ? i18n.t('masthead.asOf', [formatAge(own.fetchedAt, now)]) : null,
      ]}
      label={i18n.t('masthead.weatherAt', [own.place.name])}
      high={own.high}
      low={own.low}
    />
  )
}

/** The paper's head: wordmark, weather, a double rule. */
export function Masthead({ onPage, own, units, now, onWordmark, children }: Props) {
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
      <div class={styles.weather}>
        {own ? <OwnWeather own={own} now={now} /> : null}
        {onPage ? (
          <WeatherLine
            icon={conditionIcon(onPage.condition)}
            temp={onPage.temp}
            unit={onPage.unit === preferredUnit(units, uiLocale()) ? null : onPage.unit}
            words={[onPage.condition, onPage.location, i18n.t('masthead.onThisPage')]}
            label={i18n.t('masthead.weatherOnPage')}
            high={onPage.high}
            low={onPage.low}
          />
        ) : null}
      </div>
    </header>
  )
}
