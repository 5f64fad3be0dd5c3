import { words } from './same-words'

const months =
  'jan|feb|fev|fév|mar|mär|apr|abr|avr|may|mai|maj|mei|jun|jui|jul|aug|ago|aoû|sep|set|oct|okt|out|ott|nov|dec|dez|déc|dic|ene|gen|maggio|giu|lug|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru'
const datePart = new RegExp(
  `\\d{1,2}[.:/h-]\\d{1,2}|\\d{4}|\\d{1,2}\\.?\\s*(?:de\\s+)?(?:${months})|(?:${months})[a-zä-ÿ]*\\.?\\s+\\d{1,2}|\\d+\\s*年|\\d+\\s*(?:min|hour|day|std|stunde|tage|uur|timer)`,
  'iu',
)
// Words that stand in date lines and bylines only, besides names and numbers.
const dateWords =
  /^(?:published|updated|posted|created|modified|last|first|stand|aktualisiert|veröffentlicht|erschienen|erstellt|publié|mis à jour|publicado|actualizado|publicada|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|publicerad|uppdaterad|publisert|oppdatert|sist|udgivet|opdateret|opublikowano|aktualizacja|lesezeit|lesedauer|reading time|read time|入力|수정|등록|公開|更新|発行)/iu
const readTime =
  /^(?:about\s+)?\d+\s*[- ]?\s*(?:min(?:ute)?s?\.?|minuten|minutos|minutter|minuti)\s*(?:read|lesezeit|lesedauer|de lectura|de lecture|to read|reading time|di lettura|leestijd|de leitura|lesetid)?\.?$/iu
const byWord =
  /^(?:(?:written|posted|reported|story|analysis|opinion|words|text|interview|review|photographs?|photos|pictures)(?:\s+(?:and|&)\s+(?:words|text|photographs|photos|pictures))?\s*)?(?::|(?:by|von|par|por|di|da|av|af|door|autor(?:in)?|author|texte?|testo|przez|foto|photo)s?\b\s*:?)/iu

const LONGEST_BYLINE = 180

/** A line that only names authors, dates or reading time. */
export function isByline(text: string, authors: readonly string[]): boolean {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line === '' || line.length > LONGEST_BYLINE) return false
  if (readTime.test(line) || /^\p{Alpha}{2,5}\s?(?:기자|특파원|記者|记者)(?:\s|$)/u.test(line)) return true
  const rest = withoutNames(line, authors)
  const named = rest.length < line.length
  const plain = rest.replace(byWord, '').trim()
  const left = words(plain)
    .split(' ')
    .filter((word) => word.length > 1 && !/^\d+$/.test(word)).length
  // A sentence about the author ends like one.
  if (named && /\p{Lower}[.!?]$/u.test(line)) return left <= 2
  if (named) return left <= 9 && !/[.!?]\s+\p{Upper}/u.test(plain.slice(0, -1))
  if (dateWords.test(line) && datePart.test(line)) return left <= 14
  if (byWord.test(line) && left <= 8) return !/[.!?]$/.test(line) && /^\p{Upper}/u.test(plain)
  return (
    datePart.test(line) && left <= 5 && !/[.!?]$/.test(line.replace(/(?:[ap]\.m|uhr|est|edt|gmt)\.$/i, ''))
  )
}

function withoutNames(line: string, authors: readonly string[]): string {
  let rest = line
  for (const author of authors) {
    const at = author.length > 3 ? rest.toLowerCase().indexOf(author.toLowerCase()) : -1
    if (at >= 0) rest = rest.slice(0, at) + rest.slice(at + author.length)
  }
  return rest
}
