import { useEffect, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import { PART, withPart } from '@/components/words/with-part'
import type { FoundPlace, Place } from '@/lib/weather/forecast'
import styles from './OwnPlace.module.css'
import { PlaceSearch } from './PlaceSearch'

interface Props {
  readonly place: Place | null
  readonly places: readonly FoundPlace[] | null
  readonly finding: boolean
  readonly onFind: (name: string) => void
  readonly onChoose: (place: Place | null) => void
}

/** The reader's own place, typed and never guessed. */
export function OwnPlace({ place, places, finding, onFind, onChoose }: Props) {
  const [searching, setSearching] = useState(false)
  const [touched, setTouched] = useState(false)
  const line = useRef<HTMLParagraphElement>(null)
  // The button that was pressed is gone: the focus goes to what came of it.
  useEffect(() => {
    if (touched) line.current?.focus()
  }, [place?.id])
  const choose = (next: Place | null) => {
    setTouched(true)
    setSearching(false)
    onChoose(next)
  }
  return (
    <>
      {place ? (
        <div class={styles.chosen}>
          <p ref={line} tabIndex={-1}>
            {withPart(i18n.t('options.chosen', [PART]), <bdi>{place.name}</bdi>)}
            {place.region === null ? null : <bdi class={styles.region}> {place.region}</bdi>}
          </p>
          <Button expanded={searching} onClick={() => setSearching(!searching)}>
            {i18n.t('options.otherPlace')}
          </Button>
          <Button onClick={() => choose(null)}>{i18n.t('options.forget')}</Button>
        </div>
      ) : null}
      {place && !searching ? null : (
        <PlaceSearch
          places={places}
          finding={finding}
          eager={touched || searching}
          onFind={onFind}
          onChoose={choose}
        />
      )}
    </>
  )
}
