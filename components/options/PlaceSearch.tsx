import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { FoundPlace } from '@/lib/weather/forecast'
import { PlaceChoices } from './PlaceChoices'
import styles from './PlaceSearch.module.css'

interface Props {
  /** `null` before a search, or while it runs. */
  readonly places: readonly FoundPlace[] | null
  readonly finding: boolean
  /** Takes the focus: it stands where the reader has just pressed something else away. */
  readonly eager: boolean
  readonly onFind: (name: string) => void
  readonly onChoose: (place: FoundPlace) => void
}

/** The service takes two letters for an exact name and gives nothing for one (FIELD.md 4h). */
const SHORTEST = 2

const focus = (input: HTMLInputElement | null): void => input?.focus()

/** Nothing is asked while typing: only on the press of Find. */
export function PlaceSearch({ places, finding, eager, onFind, onChoose }: Props) {
  const [name, setName] = useState('')
  const found = places?.length ?? 0
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
            ref={eager ? focus : null}
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
      <p class={found === 0 ? styles.none : styles.label} role="status">
        {places === null ? '' : i18n.t(found === 0 ? 'options.noPlaces' : 'options.which')}
      </p>
      {places && found > 0 ? <PlaceChoices places={places} onChoose={onChoose} /> : null}
    </div>
  )
}
