/** Minutes in what relative times count in, by the words of the languages whose front pages were seen. */
export const UNITS: readonly (readonly [words: string, minutes: number])[] = [
  ['s|se[cgk]\\p{L}*|秒|초', 1 / 60],
  ['m|mn|min\\p{L}*|dakika|мин\\p{L}*|分[钟鐘]?|분', 1],
  [
    'h|hrs?|hours?|std|stunden?|horas?|heures?|or[ae]|uur|uren|tim\\p{L}*|godz\\p{L}*|hodin\\p{L}*|saat|час\\p{L}*|小?[时時]間?|시간',
    60,
  ],
  ['d|days?|tage?n?|d[ií]as?|jours?|giorn[io]|dag\\p{L}*|dni|gün|дн\\p{L}*|[日天일]', 1440],
]
/** Too coarse for an instant, but still a time. */
const COARSE =
  'weeks?|wochen?|months?|monate?n?|mois|mes(?:es)?|years?|jahre?n?|ans?|a[nñ]os?|sem\\p{L}*|settiman[ae]'

const CLOCK = '\\d{1,2}\\s?[:.h時点]\\s?\\d{2}(?::\\d{2})?\\s?(?:uhr|h|[ap]\\.?m\\.?|分)?'
const NUMBERS = '\\d{1,4}\\s?[./\\-年년]\\s?\\d{1,2}(?:\\s?[./\\-月월]\\s?\\d{0,4})?\\s?[日일]?'
const ORDINAL = '\\d{1,2}(?:\\.|st|nd|rd|th)?'
const NAMED = `${ORDINAL}[\\s.](?:de\\s)?\\p{L}{3,12}[.,]*(?:\\s?(?:de\\s)?\\d{2,4})?|\\p{L}{3,10}\\.?\\s${ORDINAL},?(?:\\s\\d{4})?`
const RELATIVE = new RegExp(
  `^\\W*(?:\\p{L}{1,9}\\P{L}{1,3}){0,3}\\d{1,3}\\s?(?:${[...UNITS.map(([words]) => words), COARSE].join('|')})\\.?(?:\\s?\\d{1,2}\\s?m\\p{L}*)?\\P{L}*(?:ago|fa|atr[aá]s|geleden|sedan|siden|temu|önce|назад|前|전)?\\P{L}*$`,
  'iu',
)
const ABSOLUTE = new RegExp(
  `^\\W*(?:(?:\\p{L}{1,10}\\P{L}{1,3}){0,2}${CLOCK}|(?:\\p{L}{2,12}[.,]?\\s)?(?:${NUMBERS}|${NAMED})(?:\\P{L}{0,3}\\p{L}{0,3}\\P{L}{0,2}${CLOCK})?)\\W*(?:\\p{L}{2,4})?\\W*$`,
  'iu',
)
/** "Wednesday, September 24, 2025 at 11:45 p.m." is the longest kind. */
const LONGEST = 45

/** Whether a line tells nothing but a time, in the ways front pages do it. */
export const isTimeText = (text: string): boolean =>
  text.length <= LONGEST && /\d/.test(text) && (ABSOLUTE.test(text) || RELATIVE.test(text))
