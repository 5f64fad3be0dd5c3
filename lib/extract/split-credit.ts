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
