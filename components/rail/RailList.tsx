import { i18n } from '#i18n'
import { Section } from '@/components/section/Section'
import { uiLocale } from '@/components/words/locale'
import type { Rail } from '@/lib/rail/rail'
import styles from './RailList.module.css'
import { RailRow } from './RailRow'
import type { RailView } from './rail-view'

interface Props {
  readonly rail: Rail
  readonly view: RailView
}

function Note({ count, host }: { readonly count: number; readonly host: string }) {
  const number = new Intl.NumberFormat(uiLocale()).format(count)
  return (
    <>
      {count === 0 ? null : (
        <>
          <b class={styles.count} title={i18n.t('rail.sinceLast')}>
            {i18n.t('rail.countNew', count, [number])}
          </b>
          {' · '}
        </>
      )}
      {i18n.t('rail.on', [host])}
    </>
  )
}

/** A page's own list of other stories, under its own heading. */
export function RailList({ rail, view }: Props) {
  const { host, language, direction, marks } = view
  if (rail.items.length === 0) return null
  const title =
    rail.heading === '' ? i18n.t(rail.kind === 'latest' ? 'rail.latest' : 'rail.also') : rail.heading
  const fresh = rail.items.filter(({ url }) => marks.get(url) === 'new').length
  return (
    <Section title={title} note={<Note count={fresh} host={host} />} direction={direction}>
      <ul class={styles.items} lang={language ?? undefined} dir={direction}>
        {rail.items.map((item, index) => (
          <RailRow key={index} item={item} view={view} />
        ))}
      </ul>
    </Section>
  )
}
