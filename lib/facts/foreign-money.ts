import type { FactWords } from './fact-words'
import type { TextAround } from './figure-change'
import type { FigureFact } from './figure-fact'
import type { Money } from './money'
import type { Token } from './tokens'
import { reading, type UnitReading } from './unit-reading'

/** Money several states call by one name, in the languages of Europe. */
const shared =
  /^(?:d[oó]l(?:l?ar(?:s|es|i|o)?)|couronnes?|coronas?|corone|coroas?|kron(?:en|er|or)|kroon|pesos?|fran(?:[cg][so]s?|cos|chi|ken)|livres?|libras?|sterline|pfund|pond|lir[aes]s?|dinar(?:es|s|i|e)?|rou?pies|rupi(?:as|en)|rúpias|reale?s|dirhams?|dírhams|riyals?|wones|wons?|rands?|rublos|roubles|rubli|rubel)$/

/** ISO 4217 by how the words for a nation begin, accents dropped: "suédoises", "suecas", "svedesi", "schwedische", "Zweedse", "Suède". https://www.unicode.org/cldr/charts/latest/by_type/numbers.currencies.html */
const nations: readonly (readonly [RegExp, string])[] = (
  [
    ['sue[dc]|sve(?:de|z)|schwed|zweed', 'SEK'],
    ['nor[vuw]eg|noorw|noors', 'NOK'],
    ['danois|danes|danem|dinam|danis|deens', 'DKK'],
    ['tchec|chec|cech|ceca|tschech|tsjech', 'CZK'],
    ['canad|kanad', 'CAD'],
    ['austral', 'AUD'],
    ['neo-?z|neocel|neusee|nieuw-z', 'NZD'],
    ['taiw', 'TWD'],
    ['hong', 'HKD'],
    ['singap', 'SGD'],
    ['sui[sczß]|svizz|schweiz|zwits|helvet', 'CHF'],
    ['cfa', 'XOF'],
    ['sterlin|esterl|brita', 'GBP'],
    ['egypt|egip|egiz|agypt', 'EGP'],
    ['tur[ckq]', 'TRY'],
    ['mexi|messic', 'MXN'],
    ['argent', 'ARS'],
    ['chil|cilen', 'CLP'],
    ['colom|kolum', 'COP'],
    ['urug', 'UYU'],
    ['domin', 'DOP'],
    ['cuban', 'CUP'],
    ['(?:ph|f)ilip', 'PHP'],
    ['indi', 'INR'],
    ['paki', 'PKR'],
    ['alger|argel', 'DZD'],
    ['tunis|tunec|tunez', 'TND'],
    ['ira[kq]', 'IQD'],
    ['kowe|kuwa|koewe', 'KWD'],
    ['serb', 'RSD'],
    ['bresil|brasil|braz', 'BRL'],
    ['su[dl]-?af|zuid-af', 'ZAR'],
    ['(?:su[dlr]|zuid)-?[ck]o', 'KRW'],
    ['maro[ck]|marroq', 'MAD'],
    ['emir', 'AED'],
    ['sao?ud', 'SAR'],
    ['[kq]atar', 'QAR'],
    ['[ae]meri[ck]|estadoun|statunit', 'USD'],
  ] as const
).map(([stem, code]) => [new RegExp(`^(?:${stem})`), code] as const)

const bare = (lower: string): string => lower.normalize('NFD').replace(/\p{M}/gu, '')

const moneyOf = (token: Token | undefined): string | undefined => {
  const word = bare(token?.lower ?? '')
  return word.length > 2 ? nations.find(([nation]) => nation.test(word))?.[1] : undefined
}

/** "couronnes suédoises", "dollars de Taïwan", "kanadische Dollar": whose money it is, behind a number and its "of". */
export function nationalMoney(tokens: readonly Token[], index: number, words: FactWords): UnitReading | null {
  const first = words.joins.has(tokens[index]?.lower ?? '') ? index + 1 : index
  const isMoney = (at: number) => shared.test(tokens[at]?.lower ?? '')
  if (isMoney(first)) {
    const isOf = /^d[eio]$/.test(tokens[first + 1]?.lower ?? '')
    const at = isOf ? first + 2 : first + 1
    // "dollars de l'Australie" is bought with them; a name alone is their state.
    const unit = isOf && !/^\p{Upper}/u.test(tokens[at]?.text ?? '') ? undefined : moneyOf(tokens[at])
    // "Hong Kong"
    const end = unit === 'HKD' ? at + 2 : at + 1
    return unit ? reading(unit, index, end, { money: true }) : null
  }
  const unit = isMoney(first + 1) ? moneyOf(tokens[first]) : undefined
  return unit ? reading(unit, index, first + 2, { money: true }) : null
}

// Fewer of anything may be counted without its name; so many are money.
const million = 1e6
const billion = 1e9
// "Die Zahl der Arbeitslosen stieg auf 2,9 Millionen": what leads to the number tells that many are counted.
const ofMany =
  /(?:\bzahl|nombre|n[uú]mero|aantal|person[ae]s?|personnes|menschen|mensen|pessoas|habitant[es]s?|abitanti|einwohner|inwoners|arbeitslose|kunden|klanten|visit|besucher|utilisateurs|usuarios|utenti|nutzer|passag|emple[oi]|empregos|jobs|occupa|logements|viviendas)/iu
const counterReach = 70
// "millones", "Mrd."
const endsInScale = /\p{Lower}{3}\.?$/u
const isCode = /^[A-Z]{3}$/
const ofNoun = /^\s(?:d[aeiu]s?\s|d['’])?(\p{Alpha}+)/u
// Where the story names the nation elsewhere, only what is hardly called money of any other.
const namesakes: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [/^[ck]ou?ro|^kro/, new Set(['SEK', 'NOK', 'DKK', 'CZK'])],
  [/^peso/, new Set(['MXN', 'ARS', 'CLP', 'COP', 'UYU', 'DOP', 'CUP', 'PHP'])],
  [/^fran/, new Set(['CHF', 'XOF'])],
  [/^dinar/, new Set(['DZD', 'TND', 'IQD', 'KWD', 'RSD'])],
  [/^ro?upi/, new Set(['INR', 'PKR'])],
]

/** Whose "couronnes" a paragraph means: those of the nation it names last. */
function nationIn(text: string, noun: string): string | undefined {
  const units = namesakes.find(([kind]) => kind.test(noun))?.[1]
  return (text.toLowerCase().match(/\p{Alpha}[\p{Alpha}-]+/gu) ?? [])
    .map((word) => nations.find(([nation]) => nation.test(bare(word)))?.[1])
    .findLast((unit) => unit !== undefined && units?.has(unit))
}

/** Numbers whose money goes unsaid: "41,5 milliards, contre 39,8 milliards" behind euros; "couronnes" in a paragraph on a Swedish firm. */
export function settleMoney(
  figures: readonly FigureFact[],
  textAround: TextAround,
  last: Money,
): readonly FigureFact[] {
  const tell = (figure: FigureFact, unit: string): void => {
    last.unit = unit
    last.block = figure.sentence.block
    for (const word of figure.text.toLowerCase().split(' ')) if (shared.test(word)) last.named.set(word, unit)
  }
  return figures.map((figure) => {
    const { unit, value, text, counted, span } = figure
    const { before, behind } = textAround(figure)
    if (unit !== null) {
      // "3,4 milliards de couronnes (298 millions d'euros)": what it comes to is not the story's money.
      if (isCode.test(unit) && !before.endsWith('(')) tell(figure, unit)
      return figure
    }
    const [told = '', noun = ''] = ofNoun.exec(behind) ?? []
    const lower = noun.toLowerCase()
    if (shared.test(lower)) {
      const nation = last.named.get(lower) ?? nationIn(before, lower)
      if (nation === undefined) return figure
      const end = span.end + told.length
      const whole = { ...figure, span: { ...span, end }, text: text + told, unit: nation, counted: null }
      tell(whole, nation)
      return whole
    }
    if ((value ?? 0) < million) return figure
    const isBare = counted === null && endsInScale.test(text)
    // "20 millions de clients": what is told next may be more of them.
    if (counted !== null) last.unit = null
    const isCount = (value ?? 0) < billion && ofMany.test(before.slice(-counterReach))
    const isNear = figure.sentence.block - last.block < 3
    return isBare && isNear && !isCount ? { ...figure, unit: last.unit } : figure
  })
}

/** "un agujero de 3.200 millones" before any money is told: where a story tells but one, its billions are of that. */
export function onlyMoney(figures: readonly FigureFact[]): readonly FigureFact[] {
  const told = new Set(figures.flatMap(({ unit }) => (unit && isCode.test(unit) ? [unit] : [])))
  const [unit] = told
  if (unit === undefined || told.size > 1) return figures
  const isBare = ({ unit: own, counted, value, text }: FigureFact) =>
    own === null && counted === null && (value ?? 0) >= billion && endsInScale.test(text)
  return figures.map((figure) => (isBare(figure) ? { ...figure, unit } : figure))
}
