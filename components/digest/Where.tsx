import { i18n } from '#i18n'
import type { NameFact } from '@/lib/facts/name-fact'
import { FactList, type FactsView } from './FactList'

interface Props extends FactsView {
  readonly places: readonly NameFact[]
}

/** The places the article names, each where it names it first. */
export function Where({ places, ...view }: Props) {
  return (
    <FactList
      {...view}
      title={i18n.t('brief.where')}
      facts={places}
      first={5}
      look="names"
      hint={(_, sentence) => i18n.t('brief.asWritten', [sentence.text])}
      draw={({ name }) => <bdi>{name}</bdi>}
    />
  )
}
