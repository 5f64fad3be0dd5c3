import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import type { Place } from '@/lib/weather/forecast'
import styles from './PlaceSearch.module.css'

interface Props {
  /** `null` before a search, or while it runs. */
  readonly places: readonly Place[] | null
  readonly finding: boolean
  readonly onFind: (name: string) => void
  readonly onChoose: (place: Place) => void
}

/** The service takes two letters for an exact name and gives nothing for one (FIELD.md 4h). */
const SHORTEST = 2

/** Nothing is asked while typing: only on the press of Find. */
export function PlaceSearch({ places, finding, onFind, onChoose }: Props) {
  const [name, setName] = useState('')
  return (
    <div class={styles.search}>
      <form
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim().length >= SHORTEST) onFind(name.trim())
        }}
      >
        <label class={styles.field}>
          <span class={styles.label}>{i18n.t('options.place')}</span>
          <input
            class={styles.input}
            type="text"
            maxLength={100}
            autocomplete="off"
            placeholder={i18n.t('options.placeHint')}
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </label>
        <button type="submit" class={styles.find} disabled={finding}>
          {finding ? i18n.t('options.finding') : i18n.t('options.find')}
        </button>
      </form>
      <div role="status">
        {places?.length === 0 ? <p class={styles.none}>{i18n.t('options.noPlaces')}</p> : null}
        {places && places.length > 0 ? (
          <>
            <p class={styles.label}>{i18n.t('options.which')}</p>
            <ul class={styles.places}>
              {places.map((place) => (
                <li key={place.id} class={styles.place}>
                  <Button look="quiet" onClick={() => onChoose(place)}>
                    <bdi>{place.name}</bdi>
                  </Button>
                  {place.region === null ? null : <bdi class={styles.region}>{place.region}</bdi>}
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
    </div>
  )
}
