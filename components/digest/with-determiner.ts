// "the port authority" reads on; "port authority" alone is a label. Only English is given one here: the findings of other languages keep theirs.
const DETERMINER = /(?:^|[^\p{Alpha}\p{N}])(the|an?)\s+$/iu

// Words that never are a name's first, small again inside a line.
const OPENING = /^(?:two|three|four|five|six|several|some|many|other|officials|aides|diplomats|sources)\b/i

/** A source as it would stand inside the sentence: with the "the" or "a" before it, small where only the sentence's beginning made it large. */
export function withDeterminer(source: string, sentence: string): string {
  for (let at = sentence.indexOf(source); at >= 0; at = sentence.indexOf(source, at + 1)) {
    const determiner = DETERMINER.exec(sentence.slice(0, at))?.[1]
    if (determiner !== undefined) return `${determiner.toLowerCase()} ${source}`
  }
  return source.replace(OPENING, (word) => word.toLowerCase())
}
