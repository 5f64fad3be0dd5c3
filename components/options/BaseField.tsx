import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import styles from './BaseField.module.css'

interface Props {
  readonly label: string
  readonly value: string
  readonly standard: string
  /** The address as it would be kept; `null` when Lede may not ask there. */
  readonly check: (typed: string) => string | null
  readonly onChange: (base: string) => void
}

/** The address of a service. Kept on a press of the button, for the browser may ask about it: only if it can be used. */
export function BaseField({ label, value, standard, check, onChange }: Props) {
  const [typed, setTyped] = useState(value)
  useEffect(() => setTyped(value), [value])
  const base = check(typed)
  return (
    <form
      class={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (base !== null && base !== value) onChange(base)
      }}
    >
      <div class={styles.row}>
        <label class={styles.field}>
          <span class={styles.label}>{label}</span>
          <input
            class={styles.input}
            type="url"
            value={typed}
            spellcheck={false}
            aria-invalid={base === null}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
        <button type="submit" class={styles.save} disabled={base === null || base === value}>
          {i18n.t('options.save')}
        </button>
      </div>
      <p class={styles.bad} role="status">
        {base === null ? i18n.t('options.baseBad') : ''}
      </p>
      {value === standard ? null : (
        <Button look="quiet" onClick={() => onChange(standard)}>
          {i18n.t('options.baseReset')}
        </Button>
      )}
    </form>
  )
}
