import styles from './ChoiceRow.module.css'

interface Choice<Value> {
  readonly value: Value
  readonly words: string
  readonly title?: string
  /** The choice is set in what it stands for. */
  readonly face?: 'serif' | 'sans' | 'legible'
}

interface Props<Value extends string> {
  readonly legend: string
  readonly name: string
  readonly value: Value
  readonly choices: readonly Choice<Value>[]
  readonly onChange: (value: Value) => void
}

/** One row of radio buttons: arrows move, the choice acts at once. */
export function ChoiceRow<Value extends string>({ legend, name, value, choices, onChange }: Props<Value>) {
  return (
    <fieldset class={styles.row}>
      <legend class={styles.legend}>{legend}</legend>
      <div class={styles.choices}>
        {choices.map((choice) => (
          <label
            key={choice.value}
            class={`${styles.choice} ${choice.face ? styles[choice.face] : ''}`}
            title={choice.title}
          >
            <input
              type="radio"
              class={styles.input}
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            {choice.words}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
