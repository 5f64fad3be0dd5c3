import { firstAt } from './first-at'
import { type Place, sentenceAt } from './quote-place'

// Who a sentence is about is named in its first words.
const subjectReach = 60

// "with Ann Lee", "of the mayor Ann Lee": who stands behind a preposition is no subject.
const beforeName = /(\p{L}+'?) ?(?:(?:the|his|her|their|\p{Lu}\S*) ){0,3}$/u

/** The last person a sentence that begins in this stretch is about: whom "she" behind it means. */
export function subjectUntil(place: Place, from: number, to: number): string | null {
  let found: string | null = null
  const running = sentenceAt(place.block, from)?.start ?? 0
  let sentenceSeen = running < from ? running : -1
  const { sightings } = place.context
  for (let index = firstAt(sightings, from, ({ at }) => at); index < sightings.length; index++) {
    const seen = sightings[index]
    if (seen === undefined || seen.at >= to) break
    const start = sentenceAt(place.block, seen.at)?.start ?? 0
    const word =
      beforeName.exec(place.block.text.slice(Math.max(start, seen.at - subjectReach), seen.at))?.[1] ?? ''
    if (start === sentenceSeen || place.context.words.governs.has(word.toLowerCase())) continue
    if (seen.at - start <= subjectReach) found = seen.name
    sentenceSeen = start
  }
  return found
}
