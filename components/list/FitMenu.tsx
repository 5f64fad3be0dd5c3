import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import { ChoiceRow } from '@/components/typography/ChoiceRow'
import { parseMinutes } from '@/lib/library/list-address'
import { type Fit, listTimes } from '@/lib/library/list-query'
import styles from './FitMenu.module.css'

interface Props {
  readonly fit: Fit | null
  readonly onFit: (fit: Fit | null) => void
}

/** "I have 15 minutes": the choice acts at once, and can be changed while its set is shown. */
export function FitMenu({ fit, onFit }: Props) {
  const [own, setOwn] = useState('')
  const first = fit?.first ?? 'newest'
  const minutes = parseMinutes(own)
  return (
    <div class={styles.menu}>
      <ChoiceRow
        legend={i18n.t('listPage.fitTime')}
        name="fit-minutes"
        value={String(fit?.minutes ?? '')}
        choices={listTimes.map((time) => ({
          value: String(time),
          words: i18n.t('list.minutes', [time]),
        }))}
        onChange={(value) => onFit({ minutes: Number(value), first })}
      />
      <form
        class={styles.own}
        onSubmit={(event) => {
          event.preventDefault()
          if (minutes !== null) onFit({ minutes, first })
        }}
      >
        <label>
          {i18n.t('listPage.fitOwn')}{' '}
          <input
            class={styles.number}
            inputMode="numeric"
            maxLength={3}
            value={own}
            onInput={({ currentTarget }) => setOwn(currentTarget.value)}
          />
        </label>
        <Button
          look="quiet"
          disabled={minutes === null}
          onClick={() => minutes !== null && onFit({ minutes, first })}
        >
          {i18n.t('listPage.fitGo')}
        </Button>
      </form>
      <ChoiceRow
        legend={i18n.t('listPage.fitFirst')}
        name="fit-first"
        value={first}
        choices={[
          { value: 'newest', words: i18n.t('list.newest') },
          { value: 'starred', words: i18n.t('listPage.starred') },
        ]}
        onChange={(value) => onFit({ minutes: fit?.minutes ?? 15, first: value })}
      />
    </div>
  )
}

interface SetProps {
  readonly fit: Fit
  readonly count: number
  readonly minutes: number
  readonly onClose: () => void
}

/** What the set holds, over its lines. */
export function FitSet({ fit, count, minutes, onClose }: SetProps) {
  return (
    <p class={styles.set} role="status">
      <span>
        {count === 0
          ? i18n.t('listPage.fitNone', [fit.minutes])
          : i18n.t('listPage.fitSet', count, [count, minutes])}
      </span>
      <Button look="quiet" onClick={onClose}>
        {i18n.t('listPage.fitClose')}
      </Button>
    </p>
  )
}
