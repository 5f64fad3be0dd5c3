import { firstAt } from './first-at'
import { isGoverned, isOwner } from './is-governed'
import { type StoryBlock, sentenceAt } from './quote-place'
import type { SpeakerContext } from './speaker-context'

// Who a sentence is about is named in its first words.
const subjectReach = 60

export interface Antecedent {
  /** Whom a sentence is about, the last one. */
  readonly subject: string | null
  /** Who is named besides: "For Ana Ruiz, the law goes too far." */
  readonly other: string | null
}

/** A block with the people named in it. */
export interface Told {
  readonly block: StoryBlock
  readonly context: Pick<SpeakerContext, 'sightings' | 'words'>
}

/** Whom "she" means behind the sentences that begin in this stretch. */
export function antecedentIn({ block, context }: Told, from: number, to: number): Antecedent {
  let subject: string | null = null
  let other: string | null = null
  const running = sentenceAt(block, from)?.start ?? 0
  let settled = running < from ? running : -1
  let owned = -1
  const { sightings, words } = context
  // "Gegen die Politik der Regierung in Norland sprach sich Ana Ruiz aus."
  const reach = words.verbStands === 'free' ? 2 * subjectReach : subjectReach
  for (let index = firstAt(sightings, from, ({ at }) => at); index < sightings.length; index++) {
    const seen = sightings[index]
    if (seen === undefined || seen.at >= to) break
    const start = sentenceAt(block, seen.at)?.start ?? 0
    if (start === settled) continue
    const lead = block.text.slice(start, seen.at)
    // "He told Lee …" goes on with whom it was about.
    if (context.words.goesOn?.test(lead)) {
      settled = start
      continue
    }
    if (isGoverned(block.text, start, seen.at, context.words)) {
      other = seen.name
      continue
    }
    const owns = isOwner(block.text, seen.at)
    const head = lead.length - lead.lastIndexOf(',')
    if (head <= reach && !(owns && owned === start)) subject = seen.name
    if (owns) owned = start
    else settled = start
  }
  return { subject, other }
}
