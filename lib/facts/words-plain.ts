import { withAsciiDigits } from './ascii-digits'
import { calendarWords } from './calendar-words'
import { type FactWords, namesIn, numbersIn, phrasesIn, relativesIn, set } from './fact-words'
import { foreignRules } from './foreign-rules'
import { plainNames } from './names-plain'

const none = set('')

const stretch = {
  from: /^(?:von|vom|zwischen|entre|du|de|del|desde|tra|fra|da|dal|tussen|van|بين|من|عامي)$/,
  to: /^(?:und|bis|et|au|à|y|e|a|al|ao|hasta|até|en|tot|ile|ve|و|[-–—])$/,
}

/** For languages nobody has listed words for: digits, signs, scale words that cross borders, the days and months Intl knows and `moreMonths` that papers write. What needs grammar is left out. */
export const plainWords = (locale: string, moreMonths = ''): FactWords => ({
  decimal: ',',
  capitalNouns: false,
  weekStart: 1,
  numbers: numbersIn(''),
  scales: numbersIn(
    'million=1e6|millions=1e6|milion=1e6|milyon=1e6|milioner=1e6|millioner=1e6|miljoner=1e6|miljoonaa=1e6|milliárd=1e9|miliard=1e9|milyar=1e9|milliarder=1e9|miljarder=1e9|млн=1e6|млрд=1e9|тыс=1e3|мільйонів=1e6|миллионов=1e6|миллиардов=1e9|тысяч=1e3|מיליון=1e6|מיליארד=1e9|אלף=1e3|bin=1e3|mio=1e6|mia=1e9|mld=1e9|mln=1e6|tis=1e3',
  ),
  hedges: phrasesIn(''),
  hedgesAfter: none,
  rangeWords: none,
  percent: set('%|٪|prosent|procent|процентов|процента|процент|אחוז|אחוזים|yüzde|procent|προς'),
  currencies: namesIn(
    'euro=EUR|euroa=EUR|евро=EUR|dollar=USD|dolar=USD|доллар=USD|долларов=USD|рублей=RUB|гривень=UAH|kr=SEK|kroner=NOK|kronor=SEK|zł=PLN|złotych=PLN|lira=TRY|tl=TRY|שקל=ILS|שקלים=ILS|דולר=USD|kč=CZK|ft=HUF|lei=RON',
  ),
  units: set('km|m|cm|mm|kg|g|ha|mw|gw|km/h|°c'),
  stops: none,
  joins: none,
  unitJoins: none,
  auxiliaries: none,
  participles: none,
  labels: none,
  ages: none,
  clock: set('kl|ч|שעה|saat'),
  dateLinks: none,
  relative: relativesIn(''),
  dateUnits: new Map(),
  next: none,
  last: none,
  these: none,
  dayParts: none,
  yearLeads: set('|в|у|i|w|v|år|rok|yılında|ב|בשנת'),
  future: none,
  agoBefore: none,
  agoAfter: none,
  said: none,
  nounLeads: none,
  writing: 'spaced',
  verbStands: 'free',
  accordingTo: phrasesIn(''),
  pronouns: none,
  governs: none,
  calendar: calendarWords(locale, numbersIn(moreMonths)),
  weekdayTail: null,
  rewritten: withAsciiDigits,
  stretch,
  prefix: /^(?:ב|ל|מ|ה|וב|ו)(?=[\u05d0-\u05ea]{3})/u,
  names: plainNames,
  rules: foreignRules,
})
