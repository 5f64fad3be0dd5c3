const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()

/** The same words, whatever stands between them. */
export const sameTitle = (truth: string, told: string | null): boolean =>
  plain(truth) !== '' && plain(truth) === plain(told ?? '')

const label = /^(?:by|von|por|par|di|da|av|af|text|autor|author|de notre|written by|posted by) /

const plainName = (name: string): string =>
  plain(name.normalize('NFKD').replace(/\p{M}/gu, '')).replace(label, '').trim()

const nameSet = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.map(plainName).filter((name) => name !== ''))

export interface AuthorScore {
  readonly f1: number
  readonly exact: boolean
}

export function scoreAuthors(truth: readonly string[], told: readonly string[]): AuthorScore {
  const [wanted, got] = [nameSet(truth), nameSet(told)]
  const hits = [...got].filter((name) => wanted.has(name)).length
  const all = wanted.size + got.size
  return { f1: all === 0 ? 1 : (2 * hits) / all, exact: wanted.size === got.size && hits === wanted.size }
}

/** The names of a byline, for readers that give no list. */
export const namesOf = (byline: string | null): readonly string[] =>
  (byline ?? '')
    .replace(/https?:\S+/g, ' ')
    .replace(/^\s*(?:by|von|por|par|di|av|af|text|author|written by|posted by)\b[:\s]/i, '')
    .split(/\s*(?:[,;|•·/\n]|\s(?:and|und|et|y|og|och|with|&)\s)\s*/i)
    .map((name) => name.trim())
    .filter((name) => name !== '')

interface Moment {
  readonly day: string
  readonly ms: number
  readonly hasTime: boolean
}

const iso = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?\s*(Z|UTC|[+-]\d\d:?\d\d)?/

function moment(text: string | null): Moment | null {
  const written = (text ?? '').trim()
  const match = iso.exec(written)
  if (match) {
    const [, day = '', hour, minute = '00', second = '00', zone = 'Z'] = match
    const offset = zone === 'UTC' ? 'Z' : zone.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2')
    const ms = Date.parse(`${day}T${hour ?? '00'}:${minute}:${second}${offset}`)
    return Number.isNaN(ms) ? null : { day, ms, hasTime: hour !== undefined }
  }
  const ms = written === '' ? Number.NaN : Date.parse(written)
  if (Number.isNaN(ms)) return null
  const date = new Date(ms)
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  return { day, ms, hasTime: /\d:\d/.test(written) }
}

export interface DateScore {
  /** The same day, as written or in UTC. */
  readonly day: boolean
  /** Less than a minute apart; `null`: the truth has no time. */
  readonly instant: boolean | null
}

const MINUTE = 60_000

export function scoreDate(truth: string, told: string | null): DateScore {
  const [wanted, got] = [moment(truth), moment(told)]
  const utc = ({ ms }: Moment) => new Date(ms).toISOString().slice(0, 10)
  const hasTime = wanted?.hasTime ?? false
  if (!wanted || !got) return { day: false, instant: hasTime ? false : null }
  return {
    day: wanted.day === got.day || utc(wanted) === utc(got),
    instant: hasTime ? Math.abs(wanted.ms - got.ms) < MINUTE : null,
  }
}
