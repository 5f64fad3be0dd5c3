import { i18n } from '#i18n'
import styles from './SizeRow.module.css'

interface Props {
  readonly size: number
  readonly onChange: (size: number) => void
}

const SMALLEST = -2
const LARGEST = 4

/** The same steps as `assets/theme.css`, in percent of the surface's own size (18 px). */
const percent: Readonly<Record<number, number>> = {
  [-2]: 83,
  [-1]: 92,
  0: 100,
  1: 108,
  2: 117,
  3: 133,
  4: 150,
}

export function SizeRow({ size, onChange }: Props) {
  return (
    <fieldset class={styles.row}>
      <legend class={styles.legend}>{i18n.t('type.size')}</legend>
      <button
        type="button"
        class={styles.button}
        aria-label={i18n.t('type.smaller')}
        disabled={size <= SMALLEST}
        onClick={() => onChange(size - 1)}
      >
        <span class={styles.small} aria-hidden="true">
          A
        </span>
      </button>
      <output class={styles.now}>{i18n.t('type.sizeNow', [percent[size] ?? 100])}</output>
      <button
        type="button"
        class={styles.button}
        aria-label={i18n.t('type.larger')}
        disabled={size >= LARGEST}
        onClick={() => onChange(size + 1)}
      >
        <span class={styles.large} aria-hidden="true">
          A
        </span>
      </button>
    </fieldset>
  )
}
