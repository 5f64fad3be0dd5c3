// Besides what ends in -ed: the past tenses news is told in.
export const pastTense =
  /^(?:was|were|had|did|came|went|left|fell|rose|won|lost|held|began|became|gave|got|found|took|made|met|shot|hit|struck|ran|broke|led|sent|brought|saw|spoke|sold|bought|built|flew|drove|fled|grew|sank|stood|sat|drew|threw|chose|fought|slept|stole|taught|wore|wrote|ate|beat|paid|spent|kept|cut)$/
