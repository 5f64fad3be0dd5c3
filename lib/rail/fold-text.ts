/** Lower case, no accents, one space: what headings are compared in. Accents of CJK and Korean are part of the letter and stay. */
export const foldText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u0344\u0346-\u036f\u0610-\u061a\u064b-\u065f\u00ad\u200b-\u200f]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
