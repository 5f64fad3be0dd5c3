import type { Sentence } from '@/lib/article/sentence'
import type { FigureFact } from './figure-fact'
import type { TextDate } from './japanese-dates'
import { japaneseNumber } from './japanese-numbers'
import { japaneseSource } from './japanese-sources'

const digit = '[0-9０-９]'
const digits = `${digit}(?:[0-9０-９,，.．]*${digit})?`
const number = `${digits}[千万億兆]*(?:${digits}[千万億兆]*)*|(?<![一二三四五六七八九十百千数何])(?:[二三四五六七八九]?十[一二三四五六七八九]?|[二三四五六七八九])(?=人)`
const hedges = '約|推定|およそ|少なくとも|最大|ほぼ|延べ|計約|総額約|総額|計|合計'
const counters =
  '人|件|棟|台|本(?!塁)|枚|社|校|か国|ヶ国|カ国|か所|ヶ所|カ所|名|頭|匹|隻|機|戸|世帯|回|点|個|軒|両|便|店舗|団体|議席|党|票|万|階|種類|工場|拠点|地点|組|冊|通|着|羽|基|発|室|席|施設|店|都道府県|市町村|勝|敗|得点|ゴール|安打'
const units =
  '円|ドル|米ドル|ユーロ|ポンド|元|ウォン|%|％|パーセント|割(?![0-9０-９引り])|ポイント|キロ|キロメートル|メートル|センチ|ミリ|平方メートル|ヘクタール|トン|グラム|リットル|度|時間半|時間|分間|分|秒|日間|週間|か月|カ月|ヶ月|年間|年ぶり|(?<=(?:創業|設立|開業|最初の|過去|今後|勤続|丸)[0-9０-９]{1,3})年|(?<=[万億]|(?:懲役|禁錮|猶予|拘禁刑|任期)[0-9０-９]{1,2})年前?|ヘクトパスカル|倍|(?:[cmk]?m|[mk]?g|m?[lL]|(?:ANSI)?ルーメン|lm|インチ|[KMGT]B|[kMG]?W|k?Wh|mAh|[kMG]?Hz|V|dB|fps|画素|ワット|馬力|キロワット|平方キロ|坪|℃)(?![A-Za-z])'
const pattern = new RegExp(
  `(${hedges})?(${number})(?:[～〜](${number}))?(${units}|${counters})?(以上|以下|未満|超|あまり|余り)?`,
  'gu',
)

const money: Readonly<Record<string, string>> = {
  円: 'JPY',
  ドル: 'USD',
  米ドル: 'USD',
  ユーロ: 'EUR',
  ポンド: 'GBP',
  元: 'CNY',
  ウォン: 'KRW',
}
const counterPattern = new RegExp(`^(?:${counters})$`)

/** What stands before the number as its subject: "学生数は1353人". */
const subject = /([^\s、。「」『』（）()はがをにでとものへや]{2,12})(?:は|が|を|に|で|も|として|の)?$/u
/** What is counted behind: "2棟の建設工事". */
const object = /^の?([\p{Script=Han}\p{Script=Katakana}ー]{2,12})/u
/** What happened to those counted: "34人が重軽傷". */
const event = /^が((?:[重軽]い)?けが|[\p{Script=Han}]{2,6})/u
/** "賛成248、反対205": votes are told without a counter. */
const vote = /(?:賛成|反対|棄権)$/u
/** "M6.6", "震度5弱": how strong an earthquake is. */
const strength = /(?:(?<![A-Z])[MＭ]|マグニチュード|震度)(?:は|は約)?$/u

function figureAt(sentence: Sentence, match: RegExpExecArray): FigureFact | null {
  const [, hedge, digits, upper, unit, after] = match
  const [low, high] = [japaneseNumber(digits ?? ''), upper ? japaneseNumber(upper) : null]
  if (digits === undefined || low === null || Number.isNaN(low)) return null
  // "3～5万人": the upper end lends its scale.
  const scale =
    high !== null && low < high && !/[千万億兆]/u.test(digits)
      ? (/[千万億兆]+$/u.exec(upper ?? '')?.[0] ?? '')
      : ''
  const value = scale ? (japaneseNumber(digits + scale) ?? low) : low
  const { text } = sentence
  const start = match.index + (hedge?.length ?? 0)
  const end = start + digits.length + (upper ? upper.length + 1 : 0) + (unit?.length ?? 0)
  const before = text.slice(Math.max(0, match.index - 16), match.index)
  // An age in brackets, a rank, a floor, a squad: "（78）", "1級", "捜査2課", "第3回", "40代", "21歳".
  if (unit === undefined && /^[級課位番代歳組号条区丁年月日時班]/u.test(text.slice(end))) return null
  if (/[（(第]$/u.test(before) && unit === undefined) return null
  if (/第$/u.test(before)) return null
  const rest = text.slice(end + (after?.length ?? 0))
  // "約3400の標本"; "2020の" may be a year.
  const isMany =
    (hedge !== undefined || value >= 100) &&
    !/^(?:19|20)\d\d$/.test(digits) &&
    /^の[\p{Script=Han}\p{Script=Katakana}]{2}/u.test(rest)
  const isVote = vote.test(before)
  const isStrength = strength.test(before)
  if (unit === undefined && !(isMany || isVote || isStrength)) return null
  const kind = unit !== undefined && !counterPattern.test(unit)
  const told = isVote
    ? vote.exec(before)?.[0]
    : isStrength
      ? before.match(/[MＭ]|マグニチュード|震度/u)?.[0]
      : undefined
  const counted =
    told ??
    object.exec(rest)?.[1] ??
    subject.exec(before)?.[1] ??
    event.exec(rest)?.[1] ??
    (kind ? null : (unit ?? null))
  const tenths = unit === '割'
  return {
    sentence: { block: sentence.block, index: sentence.index },
    span: { start, end },
    text: text.slice(start, end),
    value: tenths ? value * 10 : value,
    hi: high !== null && tenths ? high * 10 : high,
    hedge: hedge ?? after ?? null,
    unit: kind && unit ? (money[unit] ?? (/^(?:%|％|パーセント|割)$/.test(unit) ? '%' : unit)) : null,
    counted,
    lead: null,
    event: null,
    scope: null,
    per: japaneseSource(sentence.text),
  }
}

/** The figures of a Japanese sentence: numbers with a unit or a counter; a bare number names something. */
export function japaneseFigures(sentence: Sentence, dates: readonly TextDate[]): readonly FigureFact[] {
  // Dates are blanked out, offsets kept.
  const text = dates.reduce(
    (left, date) => left.slice(0, date.start) + '　'.repeat(date.end - date.start) + left.slice(date.end),
    sentence.text,
  )
  return [...text.matchAll(pattern)].flatMap((match) => figureAt(sentence, match) ?? [])
}
