import { i18n } from '#i18n'
import { numberFormat } from '@/components/words/formats'
import { uiLocale } from '@/components/words/locale'
import styles from './ProgressRing.module.css'

const RADIUS = 7.5
const ROUND = 2 * Math.PI * RADIUS

/** How much of an article is read. */
export function ProgressRing({ part }: { readonly part: number }) {
  const percent = numberFormat(uiLocale(), { style: 'percent' }).format(part)
  return (
    <svg
      class={styles.ring}
      width="20"
      height="20"
      viewBox="0 0 20 20"
      role="img"
      aria-label={i18n.t('list.progress', [percent])}
    >
      <title>{i18n.t('list.progress', [percent])}</title>
      <circle class={styles.whole} cx="10" cy="10" r={RADIUS} />
      <circle
        class={styles.part}
        cx="10"
        cy="10"
        r={RADIUS}
        stroke-dasharray={`${part * ROUND} ${ROUND}`}
        transform="rotate(-90 10 10)"
      />
    </svg>
  )
}
