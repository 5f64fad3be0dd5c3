import { cleanName } from '@/lib/base/clean-text'
import { words } from './same-words'

const LONGEST_NAME = 80
const MOST_AUTHORS = 20

// Word lists, not patterns: alternations over Unicode cost milliseconds to compile on the first click.
const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '))

// "By …" and what may stand before it, in the languages of the pages seen; without them a byline is a name.
const by = wordSet(
  'by by: von von: par por di da av af door autor autor: autorin author author: auteur text text: texte texto testo przez od автор yazar oleh bởi photo: photos:',
)
const beforeBy = wordSet(
  'written posted reported published reviewed analysis story article edited words review opinion interview',
)
// An office, a house or a degree: in a byline it stands beside a name.
const roles = wordSet(
  'editor reporter correspondent writer columnist staff journalist producer chief director professor contributor analyst critic bureau news press times post agency magazine redakteur redakteurin korrespondent korrespondentin chefredakteur autor autorin university fellow associate senior phd ph.d md jr sr',
)
const noNames = wordSet(
  'staff admin administrator editor editors newsroom webdesk redaktion redacción rédaction redazione redactie n/a none null undefined unknown guest contributor author default test user',
)
const noNamePairs = new Set(['staff writer', 'staff writers', 'web desk', 'news desk'])
const machine = /@|https?:|www\.|\d{2}|\b(?:[Uu]pdated|[Pp]ublished|[Mm]in(?:utes?)? read|[Cc]opyright)\b/
const conjunction = /\s*(?:[;|•·\n]|\s(?:and|AND|und|et|y|e|og|och|en|&|with|mit|avec)\s)\s*/
// Degrees and offices after a name; in Korean, Japanese and Chinese the office "reporter" and what follows it.
const after =
  /(?:[\s,]+(?:M\.?D|M\.?S|M\.?A|Ph\.?D|R\.?D|R\.?N|J\.?D|MBA|MPH|CEO|CTO|CFO)\.?)+$|\s*(?:기자|특파원|記者|记者|編集委員)(?:\s.*)?$/

/** The people (or the organisation) a byline names: without "by", roles, addresses and the site itself. */
export function personNames(bylines: readonly string[], site: string | null): readonly string[] {
  const names = bylines.flatMap((byline) => splitByline(cleanName(byline, 1000)))
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

function splitByline(byline: string): readonly string[] {
  return byline
    .replace(/\([^)]*\)/g, ' ')
    .split(conjunction)
    .flatMap(splitAtCommas)
    .map((part) =>
      withoutBy(part)
        .replace(after, '')
        .replace(/^[-–—/,.:\s]+|[-–—/,:\s]+$/g, ''),
    )
    .filter((part) => part.length > 1 && part.length <= LONGEST_NAME)
}

/** "Words by Ann Smith" without its first words. */
function withoutBy(text: string): string {
  const tokens = text.trim().split(/\s+/)
  const at = beforeBy.has(tokens[0]?.toLowerCase() ?? '') ? 1 : 0
  return by.has(tokens[at]?.toLowerCase() ?? '') && tokens.length > at + 1
    ? tokens.slice(at + 1).join(' ')
    : text.trim()
}

const isName = (part: string): boolean => {
  const tokens = withoutBy(part).split(/\s+/)
  return (
    tokens.length >= 2 &&
    tokens.length <= 5 &&
    /^\p{Lu}/u.test(tokens[0] ?? '') &&
    !tokens.some((token) => roles.has(token.toLowerCase().replace(/[.,]$/, '')))
  )
}

// "Ann Smith, Bob Jones" are two people; "Ann Smith, Political Editor" is one with a role.
function splitAtCommas(part: string): readonly string[] {
  const [first = '', ...rest] = part.split(/\s*,\s*/)
  return [first, ...rest.filter(isName)]
}

/** Two to five capitalised words without digits or a sentence's punctuation, perhaps after "by". */
export function looksLikeName(line: string): boolean {
  const name = withoutBy(line)
  const tokens = name.split(/\s+/)
  if (tokens.length < 2 || tokens.length > 6 || name.length > LONGEST_NAME || /[\d!?:;@]|\.$/.test(name))
    return false
  return tokens.filter((token) => /^\p{Lu}/u.test(token)).length >= 2 && isPossible(name)
}
