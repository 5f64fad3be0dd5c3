import { i18n } from '#i18n'
import type { FigureFact } from '@/lib/facts/figure-fact'
import { FactList, type FactsView } from './FactList'
import { Figure } from './Figure'

interface Props extends FactsView {
  readonly figures: readonly FigureFact[]
}

export function ByTheNumbers({ figures, ...view }: Props) {
  return (
    <FactList
      {...view}
      title={i18n.t('brief.numbers')}
      facts={figures}
      first={4}
      look="numbers"
      hint={(_, sentence) => i18n.t('brief.asWritten', [sentence.text])}
      draw={(fact, sentence) => <Figure fact={fact} sentence={sentence.text} />}
    />
  )
}
