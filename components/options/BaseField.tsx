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

/** The address of a service, kept when it is left or Enter is pressed, and only if it can be used. */
export function BaseField({ label, value, standard, check, onChange }: Props) {
  const [typed, setTyped] = useState(value)
  useEffect(() => setTyped(value), [value])
  const bad = check(typed) === null
  const keep = () => {
    const base = check(typed)
    if (base !== null && base !== value) onChange(base)
  }
  return (
    <div class={styles.field}>
      <label>
        <span class={styles.label}>{label}</span>
        <input
          class={styles.input}
          type="url"
          value={typed}
          spellcheck={false}
          aria-invalid={bad}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.key === 'Enter') keep()
          }}
        />
      </label>
      <p class={styles.bad} role="status">
        {bad ? i18n.t('options.baseBad') : ''}
      </p>
      {value === standard ? null : (
        <Button look="quiet" onClick={() => onChange(standard)}>
          {i18n.t('options.baseReset')}
        </Button>
      )}
    </div>
  )
}
