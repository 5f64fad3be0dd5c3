import { cleanName } from '@/lib/base/clean-text'
import { words } from './same-words'

const LONGEST_NAME = 80
const MOST_AUTHORS = 20

// "By …" in the languages of the pages seen; without it a byline is not a name.
const by =
  /^(?:(?:written|posted|reported|published|reviewed|analysis|story|article|edited|words|review|opinion|interview|text|texte|texto|testo|photos?)\s+)?(?:by|von|par|por|di|da|av|af|door|autor(?:in)?|author|auteur|text|texte|przez|od|автор|yazar|oleh|bởi)\b\s*:?\s+/iu
const conjunction = /\s*(?:[;|•·\n]|\s(?:and|und|et|y|e|og|och|en|&|with|mit|avec)\s)\s*/iu
const notAName =
  /@|https?:|www\.|\d{2}|^(?:staff|staff writers?|admin|administrator|editor|editors|newsroom|news desk|web ?desk|redaktion|redacción|rédaction|redazione|redactie|n\/a|none|null|undefined|unknown|guest|contributor|author|default|test|user)$|\b(?:updated|published|minutes? read|min read|copyright)\b/iu

/** The people (or the organisation) a byline names: without "by", roles, addresses and the site itself. */
export function personNames(bylines: readonly string[], site: string | null): readonly string[] {
  const names = bylines.flatMap((byline) => splitByline(cleanName(byline, 1000)))
  const unique = new Map<string, string>()
  for (const name of names) {
    const key = words(name)
    if (key !== '' && !notAName.test(name) && !unique.has(key)) unique.set(key, name)
  }
  if (site && unique.size > 1) unique.delete(words(site))
  return [...unique.values()].slice(0, MOST_AUTHORS)
}

// Degrees and offices after a name.
const credentials = /(?:[\s,]+(?:M\.?D|M\.?S|M\.?A|Ph\.?D|R\.?D|R\.?N|J\.?D|MBA|MPH|CEO|CTO|CFO)\.?)+$/

function splitByline(byline: string): readonly string[] {
  return byline
    .replace(/\([^)]*\)/g, ' ')
    .split(conjunction)
    .flatMap(splitAtCommas)
    .map((part) =>
      part
        .trim()
        .replace(by, '')
        .replace(credentials, '')
        .replace(/\s*(?:기자|특파원|記者|记者|編集委員)(?:\s.*)?$/u, '')
        .replace(/^[-–—/,.:\s]+|[-–—/,:\s]+$/g, ''),
    )
    .filter((part) => part.length > 1 && part.length <= LONGEST_NAME)
}

const isName = (part: string): boolean => {
  const tokens = part.trim().replace(by, '').split(/\s+/)
  return tokens.length >= 2 && tokens.length <= 5 && /^\p{Lu}/u.test(tokens[0] ?? '') && !role.test(part)
}

const role =
  /\b(?:editor|reporter|correspondent|writer|columnist|staff|journalist|producer|chief|director|professor|contributor|analyst|critic|bureau|news|press|times|post|agency|magazine|redakteur(?:in)?|korrespondent(?:in)?|chefredakteur|autor(?:in)?|university|fellow|associate|senior|ph\.?d|md|jr|sr)\b/iu

// "Ann Smith, Bob Jones" are two people; "Ann Smith, Political Editor" is one with a role.
function splitAtCommas(part: string): readonly string[] {
  const pieces = part.split(/\s*,\s*/)
  if (pieces.length === 1) return pieces
  const [first = '', ...rest] = pieces
  return [first, ...rest.filter(isName)]
}

/** Two to five capitalised words without digits or a sentence's punctuation, perhaps after "by". */
export function looksLikeName(line: string): boolean {
  const name = line.replace(by, '').trim()
  const tokens = name.split(/\s+/)
  if (tokens.length < 2 || tokens.length > 6 || name.length > LONGEST_NAME || /[\d!?:;@]|\.$/.test(name))
    return false
  return tokens.filter((token) => /^\p{Lu}/u.test(token)).length >= 2 && !notAName.test(name)
}
