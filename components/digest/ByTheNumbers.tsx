import { useMemo } from 'preact/hooks'
import { i18n } from '#i18n'
import { joinFigures } from '@/lib/digest/join-figures'
import type { FigureFact } from '@/lib/facts/figure-fact'
import { FactRows, type FactsView } from './FactRows'
import { FactSection } from './FactSection'
import { Figure } from './Figure'

interface Props extends FactsView {
  readonly figures: readonly FigureFact[]
}

const FIRST = 4

export function ByTheNumbers({ figures, ...view }: Props) {
  const { sentenceOf } = view
  const told = useMemo(
    () => joinFigures(figures, (ref) => sentenceOf(ref)?.text ?? ''),
    [figures, sentenceOf],
  )
  if (figures.length === 0) return null
  return (
    <FactSection title={i18n.t('brief.numbers')} direction={view.direction} more={told.length - FIRST}>
      {(open) => (
        <FactRows
          {...view}
          facts={open ? told : told.slice(0, FIRST)}
          look="numbers"
          draw={(fact, sentence) => <Figure fact={fact} sentence={sentence.text} />}
        />
      )}
    </FactSection>
  )
}
