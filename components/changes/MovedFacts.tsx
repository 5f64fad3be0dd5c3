import { i18n } from '#i18n'
import { Unseen } from '@/components/words/Unseen'
import type { MovedFact } from '@/lib/digest/moved-facts'
import styles from './MovedFacts.module.css'

interface Props {
  readonly facts: readonly MovedFact[]
  readonly language: string | null
  readonly direction: 'ltr' | 'rtl'
}

/** Facts that the page tells otherwise now: as it was, as it is, and the sentence that says so. */
export function MovedFacts({ facts, language, direction }: Props) {
  return (
    <ul class={styles.list} lang={language ?? undefined} dir={direction}>
      {facts.map(({ about, before, after, sentence }, index) => (
        <li key={index}>
          <p class={styles.moved}>
            <del>
              <Unseen>{i18n.t('changes.earBefore')} </Unseen>
              <bdi>{before}</bdi>
            </del>
            <span aria-hidden="true">{direction === 'rtl' ? '←' : '→'}</span>
            <ins>
              <Unseen>{i18n.t('changes.earNow')} </Unseen>
              <bdi>{after}</bdi>
            </ins>
            {about === null ? null : <span class={styles.about}>{about}</span>}
          </p>
          <p class={styles.sentence}>{sentence}</p>
        </li>
      ))}
    </ul>
  )
}
