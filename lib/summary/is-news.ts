// Fewer words than this say nothing by themselves ("10 p.m.", "Read more").
const fewestWords = 4
const fewestSigns = 8

// What pages put between paragraphs, seen on papers of many countries: credits, calls to subscribe, notes on updates.
const notNews =
  /^(?:read more|read also|also read|see also|watch|related|click here|sign up|subscribe|follow us|this (?:story|article|post) (?:has been|was|is)|editor['’]s note|correction|photo|image|credit|by [\p{Lu}]|with post wires|updated|last updated|published|share this|want to|advertisement|getty|file photo|lesen sie|mehr zum thema|à lire aussi|lire aussi|lea también|leia também|leggi anche|lees ook)\b/iu

/** Whether a sentence can stand in a summary: it tells something and is no note of the page about itself. */
export function isNews(text: string): boolean {
  const signs =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  if (words < fewestWords && signs < fewestSigns) return false
  return !notNews.test(text)
}
