import type { Mark, Run } from '@/lib/article/block'
import type { MarkedRun } from './marked-runs'
import { attributes, markupText } from './markup-text'
import { strictAddress } from './strict-address'

const inMark = (mark: Mark, inner: string): string => `<${mark}>${inner}</${mark}>`

const runText = ({ text, marks }: Run): string =>
  marks.reduceRight((inner, mark) => inMark(mark, inner), text.split('\n').map(markupText).join('<br/>'))

function linked({ run, mark, ends }: MarkedRun): string {
  const text = runText(run)
  const lit = mark === null ? text : `<mark class="${mark.colour}">${text}</mark>`
  const address = run.href === null ? null : strictAddress(run.href)
  const whole = address === null ? lit : `<a${attributes({ href: address })}>${lit}</a>`
  return ends && mark?.note ? `${whole}<sup><a href="#note-${mark.note}">${mark.note}</a></sup>` : whole
}

/** Inline text as markup that is HTML and XML at once. */
export const runMarkup = (runs: readonly MarkedRun[]): string => runs.map(linked).join('')
