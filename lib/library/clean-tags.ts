/** Longer than any tag seen in the exports of other lists; what is longer is a sentence that slipped in. */
export const TAG_LENGTH = 64
/** An entry with more was tagged by a machine. */
export const TAGS_AN_ENTRY = 50

/** Tags as they are kept: blanks evened out, none empty, none longer than `TAG_LENGTH`, no two that differ in case only (the first stays). */
export function cleanTags(tags: readonly string[]): readonly string[] {
  const kept = new Map<string, string>()
  for (const tag of tags) {
    const clean = tag
      .toWellFormed()
      .normalize('NFC')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim()
      .slice(0, TAG_LENGTH)
      .trim()
    const key = clean.toLowerCase()
    if (clean !== '' && !kept.has(key)) kept.set(key, clean)
  }
  return [...kept.values()].slice(0, TAGS_AN_ENTRY)
}
