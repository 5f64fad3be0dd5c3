/**
 * Words a minute read silently, by language: Trauzettel-Klosinski & Dietz, "Standardized Assessment of Reading
 * Performance: The New International Reading Speed Texts IReST", IOVS 2012 (table 3).
 */
const WORDS_A_MINUTE = new Map([
  ['ar', 138],
  ['de', 179],
  ['en', 228],
  ['es', 218],
  ['fi', 161],
  ['fr', 195],
  ['he', 187],
  ['it', 188],
  ['ja', 193],
  ['nl', 202],
  ['pl', 166],
  ['pt', 181],
  ['ru', 184],
  ['sl', 180],
  ['sv', 199],
  ['tr', 166],
  ['zh', 158],
])

/** The mean over the languages of the same table. */
const OTHERS = 184

/** How long a story takes, in whole minutes, never 0. */
export function readingMinutes(story: {
  readonly wordCount: number
  readonly language: string | null
}): number {
  const language = story.language?.split(/[-_]/)[0]?.toLowerCase() ?? ''
  return Math.max(1, Math.round(story.wordCount / (WORDS_A_MINUTE.get(language) ?? OTHERS)))
}
