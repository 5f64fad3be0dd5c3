import type { FigureFact } from '@/lib/facts/figure-fact'
import { clauseAround, clauseBehind } from './clause-around'
import styles from './Figure.module.css'
import { figureWords } from './figure-words'

interface Props {
  readonly fact: FigureFact
  readonly sentence: string
}

/** A number in words, or with its unit, past this many characters would push the words it counts aside. */
const LONG = 12

/** A figure set like a figure: the number, what it counts, and softly who says so and how surely. */
export function Figure({ fact, sentence }: Props) {
  const behind = fact.counted === null ? null : clauseBehind(sentence, fact.counted, fact.span.end)
  const words = behind ?? clauseAround(sentence, fact.span)
  const { before, number, after, source } = figureWords(fact, words)
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
        {source === '' ? null : <span class={styles.source}> — {source}</span>}
      </span>
    </>
  )
}
