import { i18n } from '#i18n'
import type { FigureFact } from '@/lib/facts/figure-fact'
import styles from './FigureRow.module.css'
import { figureWords } from './figure-words'

interface Props {
  readonly fact: FigureFact
  /** The sentence it stands in, shown where the fact names nothing it counts. */
  readonly sentence: string
  readonly lit: boolean
  readonly onShow: () => void
}

/** A number in words, or with its unit, past this many characters would push the words it counts aside. */
const LONG = 12

/** A figure set like a figure: the number, what it counts, and softly who says so and how surely. */
export function FigureRow({ fact, sentence, lit, onShow }: Props) {
  const { before, number, after, source } = figureWords(fact)
  const counted = fact.counted ?? ''
  return (
    <button
      type="button"
      class={`${styles.row} ${lit ? styles.lit : ''}`}
      title={i18n.t('brief.asWritten', [sentence])}
      onClick={onShow}
    >
      <span class={`${styles.figure} ${number.length > LONG ? styles.long : ''}`}>
        <span aria-hidden="true" class={styles.sign}>
          {before}
        </span>
        {number}
        <span aria-hidden="true" class={styles.sign}>
          {after}
        </span>
      </span>
      <span class={styles.words}>
        <span class={counted === '' ? styles.clamp : ''}>{counted === '' ? sentence : counted}</span>
        {source === '' ? null : <span class={styles.source}> — {source}</span>}
      </span>
    </button>
  )
}
