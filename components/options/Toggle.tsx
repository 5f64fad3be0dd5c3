import styles from './Toggle.module.css'

interface Props {
  readonly words: string
  readonly help: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

export function Toggle({ words, help, on, onChange }: Props) {
  return (
    <label class={styles.toggle}>
      <input
        type="checkbox"
        class={styles.box}
        checked={on}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>
        {words}
        <span class={styles.help}>{help}</span>
      </span>
    </label>
  )
}
