/** The places one language has names for, and what it calls somebody or something from there. Names are lower case. */
export interface Gazetteer {
  /** What all names of one place share; `undefined` for what is no place. */
  readonly placeOf: (name: string) => string | undefined
  readonly isOfPlace: (word: string) => boolean
}

// ISO 3166-1 and Kosovo, each first letter with its second ones, without what nobody lives on: https://www.iso.org/obp/ui/#search
const codes =
  'ADEFGILMOQRSTUWXZ BABDEFGHIJMNORSTWYZ CADFGHIKLMNORUVWYZ DEJKMOZ ECEGHRST FIJKMOR GABDEFGHILMNPQRTUWY HKNRTU IDELMNQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMRSTWY QA REOSUW SABCDEGHIKLMNORSTVXYZ TCDGHJKLMNORTVWZ UAGSYZ VACEGINU WFS XK YET ZAMW'
    .split(' ')
    .flatMap(([first, ...seconds]) => seconds.map((second) => `${first}${second}`))
    // Continents and their parts: https://unstats.un.org/unsd/methodology/m49/
    .concat('002', '003', '005', '009', '013', '019', '029', '142', '150', '419')
// The tz database lists large cities; what it names after islands and stations is left out: https://data.iana.org/time-zones/theory.html
const cities = /(?<=^(?:africa|america|asia|australia|europe)\/)[^/\n]+$/gm

/** "Myanmar (Burma)", "Bosnia & Herzegovina", "Hong Kong SAR China": the names a name is made of. */
const partsOf = (name: string): readonly string[] =>
  /[(&]| - | sar /.test(name) ? name.split(/ \(| - |[)]| & | sar china$/) : []

/** The world's countries and large cities as the browser knows them, and `more` (`name=place`), by whose adjectives English's are made. */
export function gazetteer(
  locale: string,
  more: ReadonlyMap<string, string>,
  adjectives: ReadonlySet<string>,
): Gazetteer {
  const regions = new Intl.DisplayNames([locale, 'en'], { type: 'region', fallback: 'none' })
  const places = new Map<string, string>()
  const stems = new Set<string>()
  const know = (name: string, code: string): void => {
    if (name.length < 4) return
    places.set(name, code)
    stems.add(name.slice(0, 4))
  }
  for (const code of codes) {
    const name = (regions.of(code) ?? '').toLowerCase().replaceAll('’', "'")
    know(name, code)
    for (const part of partsOf(name)) know(part, code)
  }
  const zones = Intl.supportedValuesOf('timeZone').join('\n').toLowerCase().replaceAll('_', ' ')
  for (const name of zones.match(cities) ?? []) if (!places.has(name)) places.set(name, name)
  for (const [name, place] of more) places.set(name, place)
  const isOfPlace = (word: string): boolean => {
    const one = word.replace(/s$/, '')
    if (adjectives.has(one) || adjectives.has(word)) return true
    // "Kenyan", "Qatari"; "Brazilian", "Lebanese", "Finnish", "Mexican".
    if (/[in]$/.test(one) && places.has(one.slice(0, -1))) return true
    return /(?:[iegy]an|ese|ish|ican)$/.test(one) && stems.has(one.slice(0, 4))
  }
  return { placeOf: (name) => places.get(name), isOfPlace }
}
