/** Words that a page dates itself with, and what may stand around them: nothing else is left of a line that only says when, and how long it takes to read. From the pages of `tests/pages` and the date lines of the large papers of each language. */
const STAMP_WORDS: Readonly<Record<string, string>> = {
  en: 'a\\.m\\.|p\\.m\\.|first|last|latest|originally|posted|published|updated|modified|edited|created|at|on|by|just now|now|today|yesterday|ago|an?|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|read|reading time|et|est|edt|gmt|bst|utc|pt|pst|pdt|am|pm',
  de: 'zuletzt|aktualisiert|veröffentlicht|erschienen|stand|am|um|uhr|vor|heute|gestern|einer?|sekunden?|minuten?|stunden?|tagen?|lesezeit|min',
  fr: 'publiée?|mise? à jour|modifiée?|le|à|il y a|hier|aujourd"hui|une?|secondes?|minutes?|heures?|jours?|temps de lecture|lecture|h|min|de',
  es: 'publicad[oa]|actualizad[oa]|modificad[oa]|el|la|las|a|hace|hoy|ayer|una?|segundos?|minutos?|horas?|días?|lectura|de|h|min',
  pt: 'publicad[oa]|atualizad[oa]|modificad[oa]|em|às|há|hoje|ontem|uma?|segundos?|minutos?|horas?|dias?|leitura|de|h|min',
  it: 'pubblicat[oa]|aggiornat[oa]|modificat[oa]|il|alle|fa|oggi|ieri|una?|secondi|minut[oi]|or[ae]|giorn[oi]|lettura|di|min',
  nl: 'geplaatst|gepubliceerd|bijgewerkt|gewijzigd|laatst|op|om|geleden|vandaag|gisteren|een|seconden?|minu(?:ut|ten)|uur|dag(?:en)?|leestijd|min',
  ja: '更新|公開|投稿|配信|最終|日時|年|月|日|時|分|秒|間|前|午前|午後',
  ar: 'نشر|ن\u064fشر|تم|آخر|تحديث|حدث|في|منذ|قبل|ساعة|ساعات|دقيقة|دقائق|يوم|أيام|م|ص',
}

const LONGEST = 120

const monthNames = (language: string): readonly string[] =>
  (['long', 'short'] as const).flatMap((month) =>
    Array.from({ length: 12 }, (_, at) =>
      new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' }).format(new Date(Date.UTC(2024, at, 15))),
    ),
  )

const dayNames = (language: string): readonly string[] =>
  (['long', 'short'] as const).flatMap((weekday) =>
    Array.from({ length: 7 }, (_, at) =>
      new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }).format(
        new Date(Date.UTC(2024, 0, 1 + at)),
      ),
    ),
  )

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').toLowerCase()

/** Some word of the line says that it is about the page itself. */
const ABOUT =
  /updat|publish|post|modif|min(?:ute)? read|reading time|aktualis|erschien|veröffent|^stand\b|lesezeit|publi|mise? à jour|lecture|actualiz|lectura|atualiz|leitura|aggiorn|pubblic|lettura|geplaatst|gepubl|bijgewerkt|leestijd|更新|公開|配信|تحديث|نشر|ن\u064fشر/i

const made = new Map<string, RegExp>()

function partsOf(language: string): RegExp {
  const known = made.get(language)
  if (known) return known
  const words = STAMP_WORDS[language] ?? STAMP_WORDS.en
  const names = [...monthNames(language), ...dayNames(language)].map(literal)
  const dense = language === 'ja'
  const all = `${words}|${names.join('|')}`
  const parts = new RegExp(
    dense ? all : `(?<![\\p{Alpha}\\p{Gr_Ext}])(?:${all})(?![\\p{Alpha}\\p{Gr_Ext}])`,
    'giu',
  )
  made.set(language, parts)
  return parts
}

/** A line that only tells when the page was made or changed, or how long it takes to read: it moves by itself. */
export function isStamp(text: string, language: string | null): boolean {
  if (text.length > LONGEST || !ABOUT.test(text)) return false
  const short = language?.slice(0, 2).toLowerCase() ?? 'en'
  const own = short in STAMP_WORDS ? short : 'en'
  const left = text.toLowerCase().replace(partsOf(own), '')
  return !/\p{Alpha}/u.test(left)
}
