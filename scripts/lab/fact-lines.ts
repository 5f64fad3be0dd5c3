import { dateWords } from './date-words.ts'
import type { LabLine } from './lab-line.ts'

/** A terminal shows no more at once without scrolling past the summary. Figures come ranked, so the first are the ones to keep. */
const SHOWN = 12
const DAYS_AT_LEAST = 4

interface Told {
  readonly fact: string
  readonly sentence: string
}

/** What is counted follows its number as in "1,900 people"; else it stands elsewhere in the sentence. */
function figure({ text, counted, per, sentence }: LabLine['figures'][number]): Told {
  const follows = sentence.includes(`${text} ${counted}`)
  const number = counted === null ? text : `${text}${follows ? ' ' : ', '}${counted}`
  return { fact: per === null ? number : `${number} (${per})`, sentence }
}

function day({ text, iso, sentence }: LabLine['dates'][number]): Told {
  const words = iso === null ? text : dateWords(iso)
  return { fact: words === text ? text : `${text} = ${words}`, sentence }
}

export interface FactGroup {
  readonly sentence: string
  readonly facts: readonly string[]
}

/** The dozen figures and dates that matter, those of one sentence together, and how many there are besides. */
export function factLines({ figures, dates }: Pick<LabLine, 'figures' | 'dates'>): {
  readonly groups: readonly FactGroup[]
  readonly more: number
} {
  const first = figures.slice(0, SHOWN - Math.min(DAYS_AT_LEAST, dates.length)).map(figure)
  const told = [...first, ...dates.slice(0, SHOWN - first.length).map(day)]
  const groups = [...Map.groupBy(told, ({ sentence }) => sentence)].map(([sentence, facts]) => ({
    sentence,
    facts: facts.map(({ fact }) => fact),
  }))
  return { groups, more: figures.length + dates.length - told.length }
}
