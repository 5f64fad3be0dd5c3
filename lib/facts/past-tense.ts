/** What only the verb of a clause is, besides what ends in -ed. */
export const finite =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|do|does|did|should|must)$/
/** What the paper itself says of how things are. */
export const present = /^(?:is|are|has|have|does|do|will)$/
// Besides what ends in -ed: the past tenses news is told in.
export const pastTense =
  /^(?:was|were|had|did|came|went|left|fell|rose|won|lost|held|began|became|gave|got|found|took|made|met|shot|hit|struck|ran|broke|led|sent|brought|saw|spoke|sold|bought|built|flew|drove|fled|grew|sank|stood|sat|drew|threw|chose|fought|slept|stole|taught|wore|wrote|ate|beat|paid|spent|kept|cut)$/
