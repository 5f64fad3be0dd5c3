/** The past tenses that end what is counted as well: "40 boats left". */
export const endsPhrase =
  'went|came|got|made|took|gave|began|became|found|fell|rose|grew|won|lost|led|left|met|held|sent|ran|paid|sold|bought|built|brought|spent|kept|saw'

// Besides what ends in -ed: the past tenses news is told in.
export const pastTense = new RegExp(
  `^(?:${endsPhrase}|was|were|had|did|shot|hit|struck|broke|spoke|flew|drove|fled|sank|stood|sat|drew|threw|chose|fought|slept|stole|taught|wore|wrote|ate|beat|cut)$`,
)
