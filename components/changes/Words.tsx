import { i18n } from '#i18n'
import { Unseen } from '@/components/words/Unseen'
import type { WordChange } from '@/lib/digest/word-changes'
import styles from './Words.module.css'

interface Props {
  readonly words: readonly WordChange[]
  /** One of the two texts alone. */
  readonly only?: 'older' | 'newer'
}

/** A sentence with the words that went struck out and those that came underlined; both are told to the ear. */
export function Words({ words, only }: Props) {
  return (
    <>
      {words.map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>
        if (kind === 'gone')
          return only === 'newer' ? null : (
            <del key={index} class={styles.gone}>
              <Unseen>{i18n.t('changes.earGone')} </Unseen>
              {text}
            </del>
          )
        return only === 'older' ? null : (
          <ins key={index} class={styles.added}>
            <Unseen>{i18n.t('changes.earAdded')} </Unseen>
            {text}
          </ins>
        )
      })}
    </>
  )
}
