import { cleanName } from '@/lib/base/clean-text'
import { decodeEntities } from './decode-entities'
import { words } from './same-words'

const LONGEST_NAME = 80
const MOST_AUTHORS = 20
// "Ana María de la Cruz García" has six words and four capitals; English headings have more.
const MOST_WORDS = 6
const MOST_CAPITALS = 4

const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '))

// An office, a house or a degree: in a byline it stands beside a name.
const roles = wordSet(
  'editor reporter correspondent writer columnist staff journalist producer chief director professor contributor contributors analyst critic bureau news press times post agency magazine leader herald tribune gazette journal chronicle observer register examiner telegraph dispatch sentinel network today services head officer manager president founder ceo redakteur redakteurin korrespondent korrespondentin chefredakteur reporterin autor autorin redaktion university fellow associate senior phd ph.d md jr sr',
)
// Links of an author's box: "View all posts", "See full bio", "Follow"; what has an article is a house; "Image: Ann Smith" is a credit.
const links = wordSet(
  'view see read more all posts stories articles follow bio profile about contact email share subscribe full latest by the twitter facebook instagram linkedin filed under tags download free privacy notice policy terms cookie giriş güncelleme image immagine imagen foto photo bild source quelle fuente fonte related recommended video videos podcast',
)
const noNames = wordSet(
  'staff admin administrator editor editors newsroom webdesk redaktion redacción rédaction redazione redactie n/a none null undefined unknown guest contributor author default test user by von mon tue wed thu fri sat sun 関連記事 関連リンク 続きを読む 相关阅读 相关新闻 관련기사 기사원문',
)
const noNamePairs = new Set(['staff writer', 'staff writers', 'web desk', 'news desk'])
// "BR24" and "rbb24" are houses; other numbers are dates and ids.
const machine =
  /@|https?:|www\.|(?<!\p{Alpha})\d{2}|\d{3}|\b(?:[Uu]pdated|[Pp]ublished|[Mm]in(?:utes?)? read|[Cc]opyright)\b/u
const conjunction = /\s*(?:[;|•·\n]|\s(?:and|AND|und|et|y|e|og|och|en|&|with|mit|avec|ve|dan|i)\s)\s*/
// Degrees and offices after a name; in Korean, Japanese and Chinese the office "reporter" and what follows it.
const after =
  /(?:[\s,]+(?:M\.?D|M\.?S|M\.?A|Ph\.?D|R\.?D|R\.?N|J\.?D|MBA|MPH|CEO|CTO|CFO)\.?)+$|\s*(?:기자|특파원|記者|记者|編集委員)(?:\s.*)?$/

// "Ann Smith The Associated Press": the agency stands behind the name.
const house = /^(\S+ \S.*?) The \p{Upper}.*$/u

/** The people (or the organisation) that texts name: without roles, addresses and the site itself. */
export function personNames(texts: readonly string[], site: string | null): readonly string[] {
  const names = texts.flatMap((text) => splitNames(cleanName(decodeEntities(text), 1000)))
  const unique = new Map<string, string>()
  for (const name of names) {
    const key = words(name)
    if (key !== '' && isPossible(name) && !unique.has(key)) unique.set(key, name)
  }
  if (site && unique.size > 1) unique.delete(words(site))
  return [...unique.values()].slice(0, MOST_AUTHORS)
}

const isPossible = (name: string): boolean => {
  const plain = name.toLowerCase()
  return !machine.test(name) && !noNames.has(plain) && !noNamePairs.has(plain)
}

const splitNames = (text: string): readonly string[] =>
  text
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[[\]《》【】]/g, ' ')
    .split(conjunction, 2 * MOST_AUTHORS)
    .map((part) => part.replace(house, '$1'))
    .flatMap(splitAtCommas)
    .map((part) =>
      part.replace(after, '').replace(/^[-–—/／,.:\s]+|(?:[-–—/／,:\s]|\s(?:and|und|et|y|e)$)+$/g, ''),
    )
    .filter((part) => part.length > 1 && part.length <= LONGEST_NAME)

// "Ann Smith, Bob Jones" are two people; "Ann Smith, Political Editor" is one with a role.
function splitAtCommas(part: string, at: number): readonly string[] {
  const [first = '', ...rest] = part.split(/\s*[,，、]\s*/)
  return [...(at === 0 || !hasRole(first) ? [first] : []), ...rest.filter(looksLikeName)]
}

const hasRole = (text: string): boolean =>
  text.split(/\s+/).some((token) => roles.has(token.toLowerCase().replace(/[.,]$/, '')))

// Chinese, Japanese and Korean names are written together; shorter words are more often labels.
const unspaced = /^(?:\p{Script=Han}{3,5}|\p{Script=Hangul}{3})$/u

// Small words inside names: "Ursula von der Leyen", "Chus del Pino", "Mohammed bin Salman".
const particles = wordSet(
  "de del della dello di da do dos das du des la le las los el al von vom van der den ten ter zu zur af av bin ibn ben bint abu y e i und d' d’",
)

/** Two to six words, capitalised but for particles, without digits, offices or a sentence's punctuation. */
export function looksLikeName(text: string): boolean {
  if (unspaced.test(text)) return true
  const tokens = text.split(/\s+/)
  const capitals = tokens.filter((token) => /^['(]?\p{Upper}/u.test(token))
  return (
    capitals.length >= 2 &&
    capitals.length <= MOST_CAPITALS &&
    tokens.length <= MOST_WORDS &&
    text.length <= LONGEST_NAME &&
    tokens.every((token) => capitals.includes(token) || particles.has(token)) &&
    !/[\d!?:;@|/…×"“”«»„<>]|\p{Lower}\.$|[,.] /u.test(text.replace(/(?<!\p{Alpha})\p{Upper}\. /gu, '')) &&
    !hasRole(text) &&
    !tokens.some((token) => links.has(token.toLowerCase())) &&
    isPossible(text)
  )
}
