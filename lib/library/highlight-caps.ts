/** Characters of a marked passage: some 3,000 words, more than most whole stories. */
export const PASSAGE_LENGTH = 20_000
/** Characters of a note: a long letter. What is longer is cut, and the reader told. */
export const NOTE_LENGTH = 10_000
/** Characters kept of the words on either side. Hypothesis keeps 32 (https://web.hypothes.is/blog/fuzzy-anchoring/); twice that tells a passage from its like in lists and refrains. */
export const CONTEXT_LENGTH = 64
