import { i18n } from '#i18n'
import { Section } from '@/components/section/Section'
import { formatAge } from '@/components/words/format-date'
import type { Rail } from '@/lib/rail/rail'
import styles from './RailList.module.css'

interface Props {
  readonly rail: Rail
  readonly host: string
  readonly now: Date
  readonly language: string | null
  readonly direction: 'ltr' | 'rtl'
}

/** A page's own list of other stories, under its own heading. */
export function RailList({ rail, host, now, language, direction }: Props) {
  if (rail.items.length === 0) return null
  const title =
    rail.heading === '' ? i18n.t(rail.kind === 'latest' ? 'rail.latest' : 'rail.also') : rail.heading
  return (
    <Section title={title} note={i18n.t('rail.on', [host])} direction={direction}>
      <ul class={styles.items} lang={language ?? undefined} dir={direction}>
        {rail.items.map((item, index) => (
          <li key={index} class={styles.item}>
            <a class={styles.title} href={item.url} target="_blank" rel="noopener noreferrer">
              <bdi>{item.title}</bdi>
            </a>
            {item.dek === null ? null : <p class={styles.dek}>{item.dek}</p>}
            {item.time === null ? null : <p class={styles.time}>{formatAge(item.time, now)}</p>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
