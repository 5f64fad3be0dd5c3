import { i18n } from '#i18n'
import { Section } from '@/components/section/Section'
import { uiLocale } from '@/components/words/locale'
import { Unseen } from '@/components/words/Unseen'
import type { Rail } from '@/lib/rail/rail'
import styles from './RailList.module.css'
import { RailRow } from './RailRow'
import type { RailView } from './rail-view'

interface Props {
  readonly rail: Rail
  readonly view: RailView
  /** The site is named above the first list only. */
  readonly first?: boolean
}

interface NoteProps {
  readonly fresh: number
  readonly host: string | null
}

function Note({ fresh, host }: NoteProps) {
  const number = new Intl.NumberFormat(uiLocale()).format(fresh)
  return (
    <>
      {fresh === 0 ? null : (
        <b class={styles.count}>
          <span aria-hidden="true">{i18n.t('rail.countNew', fresh, [number])}</span>
          <Unseen>{i18n.t('rail.countNewSpoken', fresh, [number])}</Unseen>
        </b>
      )}
      {fresh > 0 && host !== null ? ' · ' : null}
      {host === null ? null : i18n.t('rail.on', [host])}
    </>
  )
}

/** A page's own list of other stories, under its own heading. */
export function RailList({ rail, view, first = true }: Props) {
  const { host, direction, marks } = view
  if (rail.items.length === 0) return null
  const title =
    rail.heading === '' ? i18n.t(rail.kind === 'latest' ? 'rail.latest' : 'rail.also') : rail.heading
  const fresh = rail.items.filter(({ url }) => marks.get(url) === 'new').length
  const noted = first || fresh > 0
  return (
    <Section
      title={title}
      note={noted ? <Note fresh={fresh} host={first ? host : null} /> : null}
      direction={direction}
    >
      <ul class={styles.items} dir={direction}>
        {rail.items.map((item, index) => (
          <RailRow key={index} item={item} view={view} />
        ))}
      </ul>
    </Section>
  )
}
