import type { FigureFact } from '@/lib/facts/figure-fact'
import type { NewsWords } from '@/lib/summary/summary-words'
import { byWeight } from './by-weight'
import type { Topic } from './find-topic'

const words = (text: string | null): readonly string[] =>
  (text ?? '').toLowerCase().match(/[\p{Alpha}\p{N}]{3,}/gu) ?? []

const small = /^(?:the|who|was|were|are|has|have|had|been|and|that|other|more|than|with|from|for)$/

const counts = ({ counted, lead }: FigureFact) => words(counted ?? lead).filter((word) => !small.test(word))

/** Near-repeats joined, the first one kept. A figure repeats another of its value and unit if one of the two counts nothing, or both count a word in common. */
function once(figures: readonly FigureFact[]): readonly FigureFact[] {
  const counted = new Map<string, Set<string>>()
  return figures.filter((figure) => {
    const key = `${figure.value}|${figure.hi}|${figure.unit}`
    const its = counts(figure)
    const seen = counted.get(key)
    if (seen && (seen.size === 0 || its.length === 0 || its.some((word) => seen.has(word)))) return false
    if (seen) for (const word of its) seen.add(word)
    else counted.set(key, new Set(its))
    return true
  })
}

/** "Karsans, most of them children, have been killed" */
const befell = /^ [^,.;\d]+, [^,.;\d]+, (?:have been|were|are) (?:kill|dead|injur|wound|missing)/

// "12" is not in "1,200", nor "two" in "network"; Japanese sets nothing between a number and its noun.
const NUMBER_GOES_ON = /\p{N}[.,]?\|[.,]?\p{N}|[a-z]\|[a-z]/iu

function standsIn(text: string, number: string): boolean {
  const at = text.toLowerCase().indexOf(number.toLowerCase())
  if (at < 0) return false
  const end = at + number.length
  const seams = [
    `${text.slice(0, at).slice(-2)}|${number.slice(0, 2)}`,
    `${number.slice(-2)}|${text.slice(end, end + 2)}`,
  ]
  return seams.every((seam) => !NUMBER_GOES_ON.test(seam))
}

/**
 * What the headline and the lead are about comes first: a story about a vote leads with the vote, however many people stand in its background.
 * Then people and what befell them, then sums and shares (Harcup and O'Neill, "What is news?", 2017: magnitude), then what stands early.
 * A bare number, which only its sentence explains, a small count ("three things") and a length of time stand behind.
 */
function weigh(
  figure: FigureFact,
  { about, depth, headline, textOf }: Topic,
  { time, people, harm }: NewsWords,
): number {
  const near = about(figure.sentence)
  const { counted, event, unit, value, text } = figure
  const told = `${event ?? ''} ${counted ?? ''}`
  const counts = people.test(told)
  const sentence = textOf(figure.sentence)
  const rest = sentence.slice(figure.span.end)
  const who = (counts ? 0.5 : 0) + (harm.test(counts ? sentence : told) || befell.test(rest) ? 1.5 : 0)
  const share = unit === '%'
  const isTime = time.test(unit ?? '')
  const money = /^[A-Z]{3}$/.test(unit ?? '')
  const bare = counted === null && unit === null ? (figure.lead === null ? 1 : 0.25) : 0
  const few = unit === null && who === 0 && (value ?? 0) < 4
  return (
    (isTime ? 2 : 4) * near +
    // The headline's "4" may be another four.
    (standsIn(headline, text) ? 3 * (text.length > 2 ? 1 : near) : 0) +
    who * (0.5 + near) +
    (share ? 1.25 : money ? 0.75 : 0) +
    ((value ?? 0) >= 1e5 ? 1.25 : (value ?? 0) >= 100 ? 0.75 : (value ?? 0) >= 10 ? 0.25 : 0) +
    (figure.per ? 0.25 : 0) -
    bare -
    // "the 15-member council"
    (unit === null && rest[0] === '-' ? 1 : 0) -
    (few ? 1.5 : 0) -
    (isTime ? 0.75 : 0) -
    2 * depth(figure.sentence)
  )
}

export const rankFigures = (
  figures: readonly FigureFact[],
  topic: Topic,
  news: NewsWords,
): readonly FigureFact[] => byWeight(once(figures), (figure) => weigh(figure, topic, news))
