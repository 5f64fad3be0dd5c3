import { shownDate } from './shown-date'

// https://www.iana.org/time-zones: abbreviations that mean one offset to the papers that print them. "IST" means three, "ET" and "PT" change with the season.
const offsets: Readonly<Record<string, string>> = {
  UTC: '+00:00',
  GMT: '+00:00',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  CET: '+01:00',
  MEZ: '+01:00',
  CEST: '+02:00',
  MESZ: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  JST: '+09:00',
  KST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
}

// "10:20am EST", "11.22 p.m. PDT", "14:25 (GMT+7)", "8:00 +01:00".
const clock =
  /(?:^|\D)(\d{1,2})[:.h](\d{2})\s*(?:([ap])m)?\s*\(?((?:GMT|UTC)?[+-]\d{1,2}(?::?\d{2})?|[A-Z]{3,4})\b/

const pad = (value: number): string => String(value).padStart(2, '0')

function offsetOf(zone: string): string | null {
  const [, sign, hours, minutes = '00'] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? []
  return sign && hours ? `${sign}${pad(Number(hours))}:${minutes}` : (offsets[zone] ?? null)
}

/** The day a page shows, as an instant where it shows a time and its zone beside it. */
export function shownInstant(text: string, language: string | null): string | null {
  const day = shownDate(text, language)
  const [, hour, minute, half, zone = ''] =
    clock.exec(
      text.replace(
        /(\d)\s*([ap])\.?m\.?/gi,
        (_, digit: string, half: string) => `${digit}${half.toLowerCase()}m`,
      ),
    ) ?? []
  const offset = offsetOf(zone)
  if (!day || !offset || hour === undefined || minute === undefined) return day
  const hours = half ? (Number(hour) % 12) + (half === 'p' ? 12 : 0) : Number(hour)
  return hours < 24 && Number(minute) < 60 ? `${day}T${pad(hours)}:${minute}:00${offset}` : day
}
