import { i18n } from '#i18n'
import type { NameFact } from '@/lib/facts/name-fact'
import { FactRows, type FactsView } from './FactRows'
import { FactSection } from './FactSection'

interface Props extends FactsView {
  readonly places: readonly NameFact[]
}

const FIRST = 5

/** The places the article names, each where it names it first. */
export function Where({ places, ...view }: Props) {
  if (places.length === 0) return null
  return (
    <FactSection title={i18n.t('brief.where')} direction={view.direction} more={places.length - FIRST}>
      {(open) => (
        <FactRows
          {...view}
          facts={open ? places : places.slice(0, FIRST)}
          look="names"
          draw={({ name }) => <bdi>{name}</bdi>}
        />
      )}
    </FactSection>
  )
}
