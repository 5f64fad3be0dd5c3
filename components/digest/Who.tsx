import { i18n } from '#i18n'
import type { PersonFact } from '@/lib/facts/name-fact'
import { FactList, type FactsView } from './FactList'
import styles from './Who.module.css'

interface Props extends FactsView {
  readonly people: readonly PersonFact[]
}

/** The people of whom the article says who they are: a bare name would tell a reader nothing new. */
export function Who({ people, ...view }: Props) {
  return (
    <FactList
      {...view}
      title={i18n.t('brief.who')}
      facts={people.filter(({ role }) => role !== null)}
      first={3}
      look="lines"
      hint={() => i18n.t('brief.show')}
      draw={({ name, role }) => (
        <>
          <bdi class={styles.name}>{name}</bdi> <span class={styles.role}>{role}</span>
        </>
      )}
    />
  )
}
