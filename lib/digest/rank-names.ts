import type { NameFact } from '@/lib/facts/name-fact'
import { byWeight } from './by-weight'
import type { Topic } from './find-topic'

/** Who and what the headline names first, then those of the lead, then as they come. A person is known there by the surname. */
export function rankNames<Name extends NameFact>(names: readonly Name[], topic: Topic): readonly Name[] {
  return byWeight(names, ({ name }) => {
    const known = name.split(/\s+/).at(-1) ?? name
    if (topic.headline.includes(known)) return 2
    return topic.lead.includes(known) ? 1 : 0
  })
}
