import type { ComponentChildren } from 'preact'
import styles from './Caption.module.css'
import { creditWords } from './credit-words'

interface Props {
  readonly children: ComponentChildren
  readonly credit: string | null
}

export function Caption({ children, credit }: Props) {
  return (
    <figcaption class={styles.caption}>
      {children}
      {credit === null ? null : (
        <span class={styles.credit}>
          {' '}
          <bdi>{creditWords(credit)}</bdi>
        </span>
      )}
    </figcaption>
  )
}
