import { i18n } from '#i18n'
import { Section } from '@/components/section/Section'
import styles from './KeyPoints.module.css'

interface Props {
  readonly points: readonly string[]
  readonly language: string | null
  readonly direction: 'ltr' | 'rtl'
}

/** The publisher's own box, told apart from Lede's summary by its title. */
export function KeyPoints({ points, language, direction }: Props) {
  if (points.length === 0) return null
  return (
    <Section title={i18n.t('brief.keyPoints')} direction={direction}>
      <ul class={styles.points} lang={language ?? undefined} dir={direction}>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </Section>
  )
}
