/** Lower case without accents: what headings are compared in. Only marks on Latin, Greek, Cyrillic and Arabic letters go; in other scripts they make another letter. */
export const foldText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u0652\u200b-\u200f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/’/g, "'")
