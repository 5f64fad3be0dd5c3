import styles from './Import.module.css'
import { formatCount } from './import-words'

interface Props {
  readonly caption: string
  /** Those of nothing are left out; the first stands out. */
  readonly rows: readonly (readonly [words: string, count: number])[]
}

/** Figures as a calm table: what, and how many. */
export function CountTable({ caption, rows }: Props) {
  const told = rows.filter(([, count], index) => index === 0 || count > 0)
  return (
    <table class={styles.table} aria-label={caption}>
      <tbody>
        {told.map(([words, count], index) => (
          <tr key={words} class={index === 0 ? styles.strong : undefined}>
            <th scope="row">{words}</th>
            <td class={styles.number}>{formatCount(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
