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
const zoned =
  /(?:^|\D)(\d{1,2})[:.h](\d{2})\s*(?:([ap])m)?\s*\(?((?:GMT|UTC)?[+-]\d{1,2}(?::?\d{2})?|[A-Z]{3,4})\b/
// "6:47pm", "9.30pm": half a day says that it is a clock.
const halved = /(?:^|[^\d.:/-])(\d{1,2})[:.](\d{2})\s*([ap])m\b/i
// "14:07", "8.00 Uhr", "kl. 14.07", "9h05", "18時40分". "1:09" alone may be how long a video is.
const whole =
  /(?:^|[^\d.:/-])(?:(\d{2}):(\d{2})(?::\d{2})?|(\d{1,2})[:.](\d{2})(?=\s*uhr)|(?<=\bklo?\.?\s*)(\d{1,2})[:.](\d{2})|(\d{1,2})h(\d{2})|(\d{1,2})[時时시]\s?(\d{2})[分분])(?![\d:.-]|\s*(?:min|se[ck]|std))/i
// Before the hour: it may be one of half a day.
const halfBefore = /오전|오후|上午|下午|午前|午後/

const pad = (value: number): string => String(value).padStart(2, '0')

function offsetOf(zone: string): string | null {
  const [, sign, hours, minutes = '00'] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? []
  return sign && hours ? `${sign}${pad(Number(hours))}:${minutes}` : (offsets[zone] ?? null)
}

/** Hour, minute, half of the day, zone: as many as the text names. */
type Clock = readonly (string | undefined)[]

function clockIn(text: string): Clock {
  const [, ...full] = zoned.exec(text) ?? []
  if (offsetOf(full[3] ?? '')) return full
  const [, ...half] = halved.exec(text) ?? []
  if (half.length > 0) return half
  return halfBefore.test(text) ? [] : (whole.exec(text) ?? []).slice(1).filter(Boolean)
}

/** The day a page shows, with the time beside it; with its zone only where the page names it. */
export function shownInstant(text: string, language: string | null): string | null {
  const day = shownDate(text, language)
  if (!day) return null
  const [hour, minute, half = '', zone = ''] = clockIn(
    text.replace(
      /(\d)\s*([ap])\.?\s?m\b\.?/gi,
      (_, digit: string, letter: string) => `${digit}${letter.toLowerCase()}m`,
    ),
  )
  if (hour === undefined || minute === undefined) return day
  const hours = half ? (Number(hour) % 12) + (half === 'p' ? 12 : 0) : Number(hour)
  return hours < 24 && Number(minute) < 60 ? `${day}T${pad(hours)}:${minute}:00${offsetOf(zone) ?? ''}` : day
}
