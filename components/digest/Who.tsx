import { i18n } from '#i18n'
import type { NameFact, PersonFact } from '@/lib/facts/name-fact'
import { FactRows, type FactsView } from './FactRows'
import { FactSection } from './FactSection'
import styles from './Who.module.css'

interface Props extends FactsView {
  readonly people: readonly PersonFact[]
  readonly organisations: readonly NameFact[]
}

const FIRST = 3

/** The people of whom the article says who they are, a bare name would tell a reader nothing new; behind them the organisations. */
export function Who({ people, organisations, ...view }: Props) {
  const known = people.filter(({ role }) => role !== null)
  if (known.length + organisations.length === 0) return null
  const shown = known.slice(0, FIRST)
  const more = known.length - shown.length + (shown.length > 0 ? organisations.length : 0)
  return (
    <FactSection title={i18n.t('brief.who')} direction={view.direction} more={more}>
      {(open) => (
        <>
          <FactRows
            {...view}
            facts={open ? known : shown}
            look="lines"
            draw={({ name, role }) => (
              <>
                <bdi class={styles.name}>{name}</bdi> <span class={styles.role}>{role}</span>
              </>
            )}
          />
          {open || shown.length === 0 ? (
            <FactRows {...view} facts={organisations} look="names" draw={({ name }) => <bdi>{name}</bdi>} />
          ) : null}
        </>
      )}
    </FactSection>
  )
}
