import type { FactWords } from './fact-words'
import { isRole } from './is-role'
import { articles } from './source-phrase'

// As far back as a title reaches.
const titleReach = 40
const possessive = /^(?:his|her|their|its)$/

/** "a lawyer for the mayor Ann Lee": whether a preposition stands before a name, an article or a title between; who stands behind one neither speaks nor is what the sentence is about. */
export function isGoverned(block: string, from: number, name: number, words: FactWords): boolean {
  const before = block
    .slice(Math.max(from, name - titleReach), name)
    .replaceAll('’', "'")
    // French: "le juge en chef Morel"
    .replace(' en chef ', ' ')
    .split(/\s+/)
  while (before.length > 0) {
    const text = (before.pop() ?? '').replace(/\.$/, '')
    const lower = text.toLowerCase()
    if (words.governs.has(lower)) return true
    // "to the UN Ann Lee"
    if (/^\p{Upper}{2,}$/u.test(text)) return false
    const isTitle =
      articles.test(lower) ||
      possessive.test(lower) ||
      words.names.address.has(lower) ||
      isRole({ text, lower }, words)
    if (text !== '' && !isTitle) return false
  }
  return false
}

const owner = /^(?:\p{Upper}[\p{Alpha}.-]* )*?\p{Upper}[\p{Alpha}.-]*['’]s? /u

/** "Lee’s mother": whether a name tells only whose somebody or something is. */
export const isOwner = (block: string, name: number): boolean => owner.test(block.slice(name, name + 60))
