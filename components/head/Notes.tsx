import { History, Lock } from 'lucide'
import { i18n } from '#i18n'
import { Icon } from '@/components/icon/Icon'
import { uiLocale } from '@/components/words/locale'
import styles from './Notes.module.css'
import type { OldStory } from './old-story'

interface Props {
  readonly old: OldStory | null
  readonly paywalled: boolean
  readonly direction?: 'ltr' | 'rtl'
}

function oldWords({ count, unit, against }: OldStory): string {
  const age = new Intl.NumberFormat(uiLocale(), { style: 'unit', unit, unitDisplay: 'long' }).format(count)
  return against === 'latest' ? i18n.t('note.beforeLatest', [age]) : i18n.t('note.ago', [age])
}

/** What a reader should know before believing a story is new and whole. */
export function Notes({ old, paywalled, direction }: Props) {
  return (
    <>
      {old ? (
        <p class={styles.note} dir={direction}>
          <Icon node={History} size={15} />
          <bdi>{oldWords(old)}</bdi>
        </p>
      ) : null}
      {paywalled ? (
        <p class={styles.note} dir={direction}>
          <Icon node={Lock} size={15} />
          <bdi>{i18n.t('note.paywalled')}</bdi>
        </p>
      ) : null}
    </>
  )
}
