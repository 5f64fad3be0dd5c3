import type { ComponentChildren } from 'preact'
import { i18n } from '#i18n'
import styles from './Caption.module.css'

interface Props {
  readonly children: ComponentChildren
  readonly credit: string | null
}

/** Many credits bring their own word for it ("Photo: …", "© …"). */
const HAS_WORD = /^\s*(photo|picture|image|illustration|foto|bild|grafik|crédit|credit|©|\()|[:：]/i

export function Caption({ children, credit }: Props) {
  return (
    <figcaption class={styles.caption}>
      {children}
      {credit === null ? null : (
        <span class={styles.credit}>
          {' '}
          <bdi>{HAS_WORD.test(credit) ? credit : i18n.t('story.photo', [credit])}</bdi>
        </span>
      )}
    </figcaption>
  )
}
