// Letters and what stands between words, without `\p{…}`: under `iu` those classes cost more to compile than all the rest of a capture's patterns.
const L = '[^\\s\\d.,:;/|·•()–-]'
const GAP = '[\\s.,:;/|·•()–-]'

/** Minutes in what relative times count in, by the words of the languages whose front pages were seen. */
export const UNITS: readonly (readonly [words: string, minutes: number])[] = [
  [`s|se[cgk]${L}*|秒|초`, 1 / 60],
  [`m|mn|min${L}*|dakika|мин${L}*|分[钟鐘]?|분`, 1],
  [
    `h|hrs?|hours?|std|stunden?|horas?|heures?|or[ae]|uur|uren|tim${L}*|godz${L}*|hodin${L}*|saat|час${L}*|小?[时時]間?|시간`,
    60,
  ],
  [`d|days?|tage?n?|d[ií]as?|jours?|giorn[io]|dag${L}*|dni|gün|дн${L}*|[日天일]`, 1440],
]
/** Too coarse for an instant, but still a time. */
const COARSE = `weeks?|wochen?|months?|monate?n?|mois|mes(?:es)?|years?|jahre?n?|ans?|a[nñ]os?|sem${L}*|settiman[ae]`

const CLOCK = '\\d{1,2}\\s?[:.h時点]\\s?\\d{2}(?::\\d{2})?\\s?(?:uhr|h|[ap]\\.?m\\.?|分)?'
const NUMBERS = '\\d{1,4}\\s?[./\\-年년月월]\\s?\\d{1,2}(?:\\s?[./\\-月월]\\s?\\d{0,4})?\\s?[日일]?'
const ORDINAL = '\\d{1,2}(?:\\.|st|nd|rd|th)?'
const NAMED = `${ORDINAL}[\\s.](?:de\\s)?${L}{3,12}[.,]*(?:\\s?(?:de\\s)?\\d{2,4})?|${L}{3,10}\\.?\\s${ORDINAL},?(?:\\s\\d{4})?`
const RELATIVE = new RegExp(
  `^\\W*(?:${L}{1,9}${GAP}{1,3}){0,3}\\d{1,3}\\s?(?:${[...UNITS.map(([words]) => words), COARSE].join('|')})\\.?(?:\\s?\\d{1,2}\\s?m${L}*)?${GAP}*(?:ago|fa|atr[aá]s|geleden|sedan|siden|temu|önce|назад|前|전)?${GAP}*$`,
  'i',
)
const ABSOLUTE = new RegExp(
  `^\\W*(?:(?:${L}{1,10}${GAP}{1,3}){0,2}${CLOCK}|(?:${L}{2,12}[.,]?\\s)?(?:${NUMBERS}|${NAMED})(?:${GAP}{0,3}${L}{0,3}${GAP}{0,2}${CLOCK})?)\\W*(?:${L}{2,4})?\\W*$`,
  'i',
)
/** "Wednesday, September 24, 2025 at 11:45 p.m." is the longest kind. */
const LONGEST = 45

/** Whether a line tells nothing but a time, in the ways front pages do it. */
export const isTimeText = (text: string): boolean =>
  text.length <= LONGEST && /\d/.test(text) && (ABSOLUTE.test(text) || RELATIVE.test(text))
