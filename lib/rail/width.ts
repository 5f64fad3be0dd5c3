const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/
/** One CJK character says what takes two or three letters elsewhere. */
const CJK_WIDTH = 2.5

/** How much a text says: its length, in Latin letters. */
export const width = (text: string): number => text.length * (CJK.test(text) ? CJK_WIDTH : 1)

// Single spaces, most of a text's, are left alone.
const LOOSE = /[\t\n\f\r ]{2,}|[\t\n\f\r]/g

/** Source white space as one space; a no-break space or a full-width one is typography and stays. */
export const tidy = (text: string): string => text.replace(LOOSE, ' ').trim()
