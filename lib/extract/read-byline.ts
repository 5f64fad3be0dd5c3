import { looksLikeName, personNames } from './person-names'
import type { RawParts } from './raw-facts'

/** What a line says of who made the story. */
export interface Byline {
  readonly names: readonly string[]
  /** `author`: it says "by"; `other`: it names an editor or photographer; `bare`: no more than names. */
  readonly kind: 'author' | 'other' | 'bare'
}

// What stands before the names of authors, in the languages of the pages seen: "By", "Words and pictures by", "Von:", "Autor:", "投稿者".
const author =
  /^(?:(?:written|posted|reported|published|analysis|story|article|words?|text|review|opinion|interview|photos?|photographs?|pictures?|video)(?:\s*(?:,|and|&|\+)\s*(?:words|text|story|photographs?|photos?|pictures?|video))?\s+)?(?:by|von|par|por|di|da|av|af|door|przez|od|oleh|bởi)(?:\s*[:—–-]\s*|\s+)|^(?:autor(?:in|es|as|en)?|autore|auteur|author|text|texte|texto|testo|tekst|words|автор|yazan|yazar|penulis|oprac\.|投稿者|著者|執筆者?|撰文|作者|文|(?:本报)?记者)\s*(?:[:：/]\s*|\s+)/iu
// People with another part in the story: their names stand in the byline's box too.
const other =
  /^(?:(?:additional|medically|fact)[\s-]+)?(?:edit(?:ed|ing|or)s?|photo(?:graph(?:y|s|ed|er)?|s)?|pictures?|illustrat\p{Alpha}*|video|styled|review(?:ed|er)|checked|translat\p{Alpha}*|produced|compiled|contributions?|graphics?|übersetzung|redigiert|fotos?|fotografie|bild(?:er)?|ilustra\p{Alpha}*|redaktion|edición|traducción|traduction)(?:\s+(?:by|from|von|par|por|di)\s*:?|\s*:)\s*/iu
// The office in an element of its own behind the name.
const picturer = /^(?:foto|photos?|bild|kuva|beeld|photograph(?:er|e|y)|fotogra[fv]\p{Alpha}{0,3})$/iu
// Story and pictures by one hand.
const both = /^(?:photos?|photographs?|pictures?|video)\s*(?:,|and|&|\+)\s*(?:words|text|story)\b/i
// Also before the label of another hand in the same line: "Text: Ann Smith Foto: Bo Berg".
const separators = /\s*[|•·]\s*|\s+[–—-]\s+|\s(?=(?:fotos?|photos?|bild(?:er)?|video|illustration)\s*:)/i

// Where a byline's names end: a handle, an address, a date, a time, "Published".
const details =
  /(?:^|\s)(?:@|\S+@)|\d|(?:^|[\s,])(?:published|updated|posted|last updated|publié|publicado|pubblicato|veröffentlicht|aktualisiert|stand)(?=[\s:]|$)|\bfor\s/iu
const calendar =
  /(?:^|[\s,]+)(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|on|am|le|el|il|den|in)\.?,?$/i

function beforeDetails(text: string): string {
  const at = text.search(details)
  let rest = at < 0 ? text : text.slice(0, at)
  rest = rest.trim()
  if (at >= 0) while (calendar.test(rest)) rest = rest.replace(calendar, '').trim()
  return rest
}

// "Von Miller" and "Da Silva" are names.
const inNames = /^(?:von|di|da|av|af)\s\S+$/i

/** "By Ann Smith" without "By". */
export const withoutLabel = (text: string): string =>
  inNames.test(text.trim()) ? text : text.trim().replace(author, '')

/** Reads a line as a byline; `null` when it names no one. */
export function readByline(parts: RawParts): Byline | null {
  const segments = parts.join('\n').split(separators)
  const said = segments.find(
    (segment) => author.test(segment) && (both.test(segment) || !other.test(segment)),
  )
  if (said !== undefined) return byline('author', said.replace(author, ''))
  if (parts.length === 2 && picturer.test(parts[1] ?? '')) return byline('other', parts[0] ?? '')
  const role = segments.find((segment) => other.test(segment))
  if (role !== undefined) return byline('other', role.replace(other, ''))
  return byline('bare', segments[0] ?? '')
}

function byline(kind: Byline['kind'], text: string): Byline | null {
  const rest = beforeDetails(text)
  // Some pages set a name twice, for two sizes of screen.
  const lines = rest.split('\n')
  const pieces = apart(lines.filter((piece, at) => !/\p{Alpha}/u.test(piece) || lines.indexOf(piece) === at))
  const people = personNames(pieces, null).filter(looksLikeName)
  // First and last name may stand apart; and "by" may name a house.
  const names = people.length > 0 ? people : personNames([pieces.join(' ')], null)
  if (names.length === 0 || (kind === 'bare' && !(names.every(looksLikeName) && pieces.every(isPiece))))
    return null
  return { names, kind }
}

// What stands beside a name in a byline without "by": an office, a comma, a conjunction; not the value of a label.
const isPiece = (piece: string): boolean => !/^\s*[:=]|["“”«»„]/.test(piece)

/** A label that stands in a line of its own belongs to the next: "By", "Contributions from". */
export function joinLabels<T extends { readonly parts: RawParts }>(lines: readonly T[]): readonly T[] {
  const joined: T[] = []
  let label: RawParts = []
  for (const line of lines) {
    const parts = [...label, ...line.parts]
    // "By —"
    label = isLabel(parts.join(' ')) ? parts.map((part) => part.replace(/\s*[—–-]$/, '')) : []
    if (label.length === 0) joined.push({ ...line, parts })
  }
  return joined
}

const isLabel = (text: string): boolean =>
  (author.test(`${text} `) && `${text} `.replace(author, '') === '') ||
  (other.test(`${text} :`) && `${text} :`.replace(other, '') === '')

/** First and last name in elements of their own are one name. */
const apart = (pieces: readonly string[]): readonly string[] =>
  pieces.length === 2 && pieces.every((piece) => /^\p{Upper}[\p{Alpha}'’-]+$/u.test(piece))
    ? [pieces.join(' ')]
    : pieces
