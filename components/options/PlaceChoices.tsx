import { i18n } from '#i18n'
import { uiLocale } from '@/components/words/locale'
import type { FoundPlace } from '@/lib/weather/forecast'
import styles from './PlaceChoices.module.css'

interface Props {
  readonly places: readonly FoundPlace[]
  readonly onChoose: (place: FoundPlace) => void
}

/** "Population 1.3M": enough to know the city from the hamlet. */
const people = (population: number): string =>
  i18n.t('options.population', [
    new Intl.NumberFormat(uiLocale(), { notation: 'compact', maximumSignificantDigits: 2 }).format(
      population,
    ),
  ])

/** Places of one name, each told apart by all that is known of it: also for those who hear the button. */
export const PlaceChoices = ({ places, onChoose }: Props) => (
  <ul class={styles.places}>
    {places.map((place) => (
      <li key={place.id}>
        <button type="button" class={styles.place} onClick={() => onChoose(place)}>
          <bdi class={styles.name}>{place.name}</bdi>{' '}
          {place.region === null ? null : <bdi class={styles.region}>{place.region}</bdi>}{' '}
          {place.population === null ? null : <bdi class={styles.people}>{people(place.population)}</bdi>}
        </button>
      </li>
    ))}
  </ul>
)
