// A line that only tells when, in the ways front pages do it. Words around the figures are short or known.
const CLOCK = /^\D{0,3}\d{1,2}\s?[:.h時点]\s?\d{2}(?:\s?(?:uhr|h|am|pm|a\.m\.|p\.m\.|분|分))?\.?$/i
const RELATIVE =
  /^(?:\W*(?:updated|vor|hace|há|il y a|fa|for|för|siden|sedan|geleden|before|posted|published|hoy|oggi|heute|gestern|ieri|ayer|hier|today|yesterday)\W+)*(?:\d{1,3}|an?|one|une?|eine[rm]?|una?)\s?(?:s|sec|m|mn|min|h|hr|d|seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|sekunden?|minuten?|std|stunden?|tage?n?|wochen?|monate?n?|jahre?n?|minutos?|horas?|d[ií]as?|semanas?|mes(?:es)?|a[nñ]os?|heures?|jours?|semaines?|mois|ans?|ore|ora|minuti|giorn[io]|settimane?|uur|uren|dagen|weken|timmar?|dagar|timer|dager?|tunti\w*|godzin\w*|minut\w*|dni|hodin\w*|saat|dakika|gün|часов|часа|минут\w*|дн\w*)\.?(?:\s?\d{1,2}\s?m\w*)?(?:\W+(?:ago|fa|atrás|geleden|sedan|siden|temu|önce|назад|read))?\W*$/i
const CJK_RELATIVE = /^\d{1,3}\s?(?:秒|分|分钟|分鐘|時間|小时|小時|日|天|분|시간|일)\s?(?:前|전)$/
const NUMERIC =
  /^\W*\d{1,4}\s?[./\-年년]\s?\d{1,2}(?:\s?[./\-月월]\s?\d{0,4})?\s?[日일]?\W*(?:\d{1,2}[:.]\d{2}\W*(?:am|pm|uhr|h)?\W*)?(?:\D{0,3}\d{1,2}:\d{2}(?::\d{2})?\W*)?$/i
const NAMED_MONTH =
  /^(?:\p{L}{2,12}\.?,?\s)?(?:\d{1,2}\.?(?:st|nd|rd|th)?\s(?:de\s)?\p{L}{3,12}\.?,?\s?(?:de\s)?(?:\d{2,4})?|\p{L}{3,10}\.?\s\d{1,2}(?:st|nd|rd|th)?,?(?:\s\d{4})?|\d{1,2}\.\p{L}{3}\.\d{4})(?:[\s,·|–-]*(?:às|um|at|a las|à|kl\.?)?\s?\d{1,2}[:.h]\d{2}\s?(?:h|am|pm|a\.m\.|p\.m\.|uhr)?\s?(?:\p{Lu}{2,4})?)?$/u
const LONGEST = 40

/** Whether a line tells nothing but a time. */
export function isTimeText(text: string): boolean {
  if (text.length > LONGEST || !/\d/.test(text)) return false
  return [CLOCK, RELATIVE, CJK_RELATIVE, NUMERIC, NAMED_MONTH].some((pattern) => pattern.test(text))
}
