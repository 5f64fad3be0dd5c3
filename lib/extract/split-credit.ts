import type { Figure, Run } from '@/lib/article/block'
import { cleanName } from '@/lib/base/clean-text'
import { runsText, trimRuns } from './runs'

// Names of a few people and agencies.
const LONGEST_CREDIT = 300

// How picture credits are introduced in the languages of the pages seen.
const label =
  '(?:photo(?:graph|s)?|image|picture|illustration|(?:photo |image )?credit|source|courtesy|fotos?|bild(?:er)?|grafik|quelle|crédits?|crédito|imagen|imagem|fuente|fonte|fot|foto|kuva|zdjęcie|фото|φωτ|φωτογραφία|snímek|fotoğraf|फोटो|ภาพ|عکس|صورة|צילום|ảnh)\\s*(?:by\\b|von\\b|of\\b|:|/|©)|©|\\(c\\)|fot\\.\\s|φωτ\\.:?\\s|写真[:：]|撮影[:：]'
// Agencies whose name alone ends a caption.
const agency =
  '(?:getty images|ap photo|associated press|reuters|afp|epa|dpa|imago|shutterstock|alamy|picture alliance)'
const creditAtEnd = new RegExp(
  `(?:^|[\\s.!?)"”])([(\\[]?\\s*(?:(?:${label})[^()\\[\\]]{2,120}|[^.()\\[\\]]{2,60}(?:/|via |, )\\s*${agency}[^.()\\[\\]]{0,60}|${agency}[^.()\\[\\]]{0,60})[)\\]]?)\\.?\\s*$`,
  'iu',
)

// A credit's name has no verb and no figures: "Photo: Ada Reyes / Ledger".
const wholeCredit = new RegExp(
  `^[[(]?\\s*(?:(?:${label}|image via|via)\\s*[^.!?\\d]{2,60}|${agency}(?:\\s*[/,|]\\s*[^.!?\\d]{2,40})?)[\\])]?\\.?$`,
  'iu',
)

/** A line that is a credit and nothing else, as it stands below a picture. */
export const isWholeCredit = (text: string): boolean => wholeCredit.test(text.trim())

// As a label stands in print; inside a sentence the word is small.
const printed =
  '(?:Foto|Photo|Bild|Image|Picture|Video|Credit|Photo credit|Image credit|Illustration|Grafik|Crédit|Crédito|Imagen|Imagem|Source|Quelle)s?\\s?(?::|©|by [A-Z]|[Cc]ourtesy)'
const afterSentence = new RegExp(`[.!?)”"»]\\s+[([]?${printed}\\s?[^.!?:\\d]{2,60}[)\\]]?\\.?$`, 'u')
const atEnd = new RegExp(`(?:^|[\\s,;/([])${printed}[^!?:\\d]{2,120}$`, 'u')

/** A sentence and a labelled credit: a caption, wherever its picture is. */
export const isLooseCaption = (text: string): boolean => afterSentence.test(text)

// "… at dawn. AFP", "… at dawn (Reuters)", "Ada Reyes/dpa": the agency stands apart from the sentence.
const agencyApart = new RegExp(
  `(?:[.!?)”"]\\s+|[(\\[/]\\s*|^)(?:[^.()\\[\\]]{2,40}[/,]\\s*)?${agency}[^.()\\[\\]]{0,40}[)\\]]?\\.?$`,
  'iu',
)

const bracketed = /©|\(c\)|[([](?:photo|image|picture|foto|bild|credit|source)s?\b[^)\]]{2,80}[)\]]\.?$/iu

/** A line right after a picture that is its caption for certain: it ends in a credit that is no part of a sentence. */
export const isCaption = (text: string): boolean =>
  atEnd.test(text) || isWholeCredit(text) || agencyApart.test(text) || bracketed.test(text)

/** Parts a caption into what the picture shows and who made it. */
export function splitCredit(runs: readonly Run[]): { caption: readonly Run[]; credit: string | null } {
  const text = runsText(runs).slice(0, 2000)
  const match = creditAtEnd.exec(text)
  const credit = match?.[1]
  if (!match || !credit) return { caption: runs, credit: null }
  const start = match.index + (/^[.!?)"”]/.test(match[0]) ? 1 : 0)
  return {
    caption: cutRuns(runs, start),
    credit: cleanName(credit.replace(/^[([]|[)\]]$/g, '').replace(/\s+/g, ' '), LONGEST_CREDIT),
  }
}

/** A figure whose page marks no credit, with the one its caption ends in set apart. */
export function withCredit(figure: Figure): Figure {
  if (figure.credit !== null || !figure.caption) return figure
  const { caption, credit } = splitCredit(figure.caption)
  return { ...figure, caption: runsText(caption) === '' ? null : caption, credit }
}

function cutRuns(runs: readonly Run[], end: number): readonly Run[] {
  let left = end
  const kept: Run[] = []
  for (const run of runs) {
    if (left <= 0) break
    kept.push({ ...run, text: run.text.slice(0, left) })
    left -= run.text.length
  }
  return trimRuns(kept)
}
