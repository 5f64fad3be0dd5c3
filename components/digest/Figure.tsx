import type { FigureFact } from '@/lib/facts/figure-fact'
import styles from './Figure.module.css'
import { figurePhrase } from './figure-phrase'
import { figureWords } from './figure-words'

interface Props {
  readonly fact: FigureFact
  readonly sentence: string
}

/** A number in words, or with its unit, past this many characters would push the words it counts aside. */
const LONG = 12

/** A figure set like a figure: the number, what it counts, and softly where it holds, who says so and how surely. */
export function Figure({ fact, sentence }: Props) {
  const { words, scope } = figurePhrase(fact, sentence)
  const { before, number, after, source } = figureWords(fact, words, sentence)
  return (
    <>
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
        {words}
        {scope === null ? null : <span class={styles.scope}> · {scope}</span>}
        {source === '' ? null : ' '}
        {source === '' ? null : <span class={styles.source}>{`—\u00a0${source}`}</span>}
      </span>
    </>
  )
}
