const openMarks = /[“„«「『]/gu
const closeMarks = /[”»」』]/gu

// British papers quote in single marks; apostrophes stand inside words or at their ends, after no stop.
const openSingle = /(?:^|[\s(])[‘'](?=[\p{Alpha}\p{Nd}])/gu
const closeSingle = /[.,?!…][’'](?=[\s)]|$)/gu

const endsOpen = /(?:said|says|asked|replied|added|told \S+)[,:]? [‘'][\p{Upper}\p{Nd}][^‘’']*$/u

const count = (text: string, marks: RegExp): number => text.match(marks)?.length ?? 0

/** A piece of a quotation: it opens one it does not close, or the other way round, or is one without its speaker. */
function isPieceOfQuote(text: string): boolean {
  const german = count(text, /„/gu) > 0
  if (!german && count(text, openMarks) !== count(text, closeMarks)) return true
  if (count(text, /"/gu) % 2 === 1) return true
  // One that closes without a stop ("a ‘Joy Session’ of") is no speech.
  const closed = count(text, closeSingle)
  if (closed > count(text, openSingle) || (closed === 0 && endsOpen.test(text))) return true
  return /^["“„«「][^"“”„»」]*["”“»」]$/u.test(text)
}

/** Whether a sentence says little without the one before it: "He said …", "But …", half a quotation. */
export const dangles = (text: string, backward: RegExp): boolean =>
  isPieceOfQuote(text) || backward.test(text)
