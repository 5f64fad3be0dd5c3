import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { factsOf } from './facts-of'

// Short news texts of our own, each with what it tells: "F" a figure ("3-5", "1250000 EUR", "4.5 %"), "D" a date as
// resolved and written, "P" a person and their role. "?" may be found or not. All came out on 14 May 2024, a Tuesday.
const folder = new URL('texts/', import.meta.url)

interface Told {
  readonly optional: boolean
  readonly what: string
}

const told = (lines: readonly string[], kind: string): readonly Told[] =>
  lines.flatMap((line) => {
    const [, optional = '', what = ''] = new RegExp(`^(\\??)${kind} (.+)$`).exec(line) ?? []
    return what ? [{ optional: optional !== '', what }] : []
  })

/** All that must be found, and nothing that isn't told. */
function expectFacts(found: readonly string[], facts: readonly Told[]): void {
  const known = new Set(facts.map(({ what }) => what))
  expect(found.filter((what) => !known.has(what))).toEqual([])
  const all = new Set(found)
  expect(facts.filter(({ what, optional }) => !optional && !all.has(what))).toEqual([])
}

// What is counted and measured is the article's own word; money and shares are told apart.
const unitOf = (unit: string | null): string => (unit && /^(?:%|[A-Z]{3})$/.test(unit) ? ` ${unit}` : '')

describe.each(readdirSync(folder).map((file) => file.replace('.txt', '')))('news in %s', (language) => {
  const texts = readFileSync(new URL(`${language}.txt`, folder), 'utf8')
    .trim()
    .split('\n\n')
  const cases = texts
    .map((text) => text.split('\n'))
    .map((lines) => [lines[0]?.slice(2) ?? '', lines] as const)

  test.each(cases)('%s', (_name, lines) => {
    const { figures, dates, people } = factsOf(lines[1] ?? '', language, '2024-05-14T09:00:00Z')
    expectFacts(
      figures.map(({ value, hi, unit }) => `${value}${hi === null ? '' : `-${hi}`}${unitOf(unit)}`),
      told(lines, 'F'),
    )
    expectFacts(
      dates.map(({ iso }) => iso ?? 'unknown'),
      told(lines, 'D').map(({ what, optional }) => ({ what: what.split(' ')[0] ?? '', optional })),
    )
    const named = people.map(({ name, role }) => `${name} | ${role}`)
    for (const { what, optional } of told(lines, 'P')) {
      const [name = '', role = ''] = what.split(' | ')
      if (!optional) expect(named.some((each) => each.startsWith(`${name} |`))).toBe(true)
      if (!optional && role) expect(named.find((each) => each.startsWith(`${name} |`))).toContain(role)
    }
  })
})

// What is written like a figure and is none, or another than it seems.
test.each<[string, string, readonly (readonly [number, number | null, string | null])[]]>([
  ['fr', 'L’A6 et la RN 12 ferment à 18 heures, au 12, rue de la Paix.', []],
  ['fr', 'Marie Dupont, 34 ans, mesure 1m85 et appelle le 112.', []],
  ['fr', 'Il a attendu pendant 3 heures.', [[3, null, 'heures']]],
  ['fr', 'Il a perdu 3 milliards de dollars de Taïwan.', [[3e9, null, 'TWD']]],
  [
    'fr',
    'Trois élèves sur dix et quatre-vingt-douze professeurs.',
    [
      [30, null, '%'],
      [92, null, null],
    ],
  ],
  [
    'fr',
    'Le budget est de 120 M€ ou de 2 millions 350 000 dollars.',
    [
      [1.2e8, null, 'EUR'],
      [2350000, null, 'USD'],
    ],
  ],
  ['fr', 'La croissance sera entre 5 % et 6 %.', [[5, 6, '%']]],
  [
    'es',
    'El fiscal pidió seis años y medio y mil quinientos euros.',
    [
      [6.5, null, 'años'],
      [1500, null, 'EUR'],
    ],
  ],
  [
    'es-MX',
    'Son 1,250 personas y 3,500 pesos.',
    [
      [1250, null, null],
      [3500, null, 'MXN'],
    ],
  ],
  ['es', 'El partido acabó 3 a 2 en el minuto 78 y el Ibex 35 sube.', []],
  [
    'it',
    'I prezzi sono saliti dell’8,5% e sono arrivati duemila tifosi.',
    [
      [8.5, null, '%'],
      [2000, null, null],
    ],
  ],
  ['it', 'La partita è iniziata alle 20.45 negli anni Novanta.', []],
  ['pt', 'O voo 447 saiu às 18h30 do km 23 com R$ 2,5 bi.', [[2.5e9, null, 'BRL']]],
  ['nl', 'De 34-jarige vrouw wachtte 3 uur, tot 17 uur.', [[3, null, 'uur']]],
  ['de', 'Das 5. Tor fiel auf 2000 Quadratmetern.', [[2000, null, 'Quadratmetern']]],
  ['tr', 'Saat 13.37’de, 5. dakikada, 7258 sayılı kanun.', []],
  [
    'ja',
    '3割が反対し、賛成248、反対205だった。',
    [
      [30, null, '%'],
      [248, null, null],
      [205, null, null],
    ],
  ],
])('%s: %s', (language, text, expected) => {
  const found = factsOf(text, language).figures.map(({ value, hi, unit }) => [value, hi, unit])
  expect(found).toEqual(expected)
})

test.each([
  ['pt', 'Ele falou nesta segunda-feira (13) e no último dia 3.', ['2024-05-13', '2024-05-03']],
  [
    'es',
    'Llegó este lunes; volverá mañana miércoles, y el fiscal fue citado para el jueves.',
    ['2024-05-13', '2024-05-15', '2024-05-16'],
  ],
  ['es', 'Ocurrió en los años 90, el primero de mayo y hace dos años.', ['1990/1999', '2024-05-01', '2022']],
  ['fr', 'C’était l’an dernier, dans les années 1990.', ['2023', '1990/1999']],
  [
    'it',
    'Si voterà l’8 e il 9 giugno, come tra il 2012 e il 2015 e nel ’94.',
    ['2024-06-08/2024-06-09', '2012/2015', '1994'],
  ],
  ['nl', 'Van 3 tot en met 5 mei, seizoen 2020/21.', ['2024-05-03/2024-05-05', '2020/2021']],
  ['ar', 'وقع الهجوم في السابع من أكتوبر/تشرين الأول 2023.', ['2023-10-07']],
  ['tr', '3 Nisan’da, 15 Mayıs Çarşamba günü ve geçen salı.', ['2024-04-03', '2024-05-15', '2024-05-07']],
  [
    'ja',
    '先月10日から今月3日まで、24年1～3月期、3年前、来年4月1日。',
    ['2024-04-10/2024-05-03', '2024-01/2024-03', '2021', '2025-04-01'],
  ],
])('%s: %s', (language, text, expected) => {
  expect(factsOf(text, language, '2024-05-14T09:00:00Z').dates.map(({ iso }) => iso)).toEqual(expected)
})

test.each([
  ['ja', '横浜市長とアメリカ大統領が、患者さんと話した。', []],
  [
    'ja',
    'トランプ米大統領と岸田文雄前首相、俳優の山田孝之さんが会った。',
    ['トランプ | 大統領', '岸田文雄 | 首相', '山田孝之 | 俳優'],
  ],
  ['fr', 'L’attaquant brésilien Thiago Moura est venu.', ['Thiago Moura | attaquant brésilien']],
  ['es', 'La cantante mexicana Ana Soler llegó.', ['Ana Soler | cantante mexicana']],
])('%s: %s', (language, text, expected) => {
  expect(factsOf(text, language).people.map(({ name, role }) => `${name} | ${role}`)).toEqual(expected)
})

test.each([
  ['fr', 'Deux ouvriers sont portés disparus, selon les pompiers.', 'pompiers'],
  ['it', 'Sono morte 12 persone, ha riferito il prefetto Luca Conti.', 'prefetto Luca Conti'],
  ['es', 'Hay 12 heridos, informó este lunes la Guardia Civil.', 'Guardia Civil'],
  ['ja', '県警によると、12人が死亡した。', '県警'],
])('%s: %s', (language, text, source) => {
  expect(factsOf(text, language).figures.map(({ per }) => per)).toEqual([source])
})
