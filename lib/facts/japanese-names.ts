import type { Sentence } from '@/lib/article/sentence'
import type { PersonFact } from './name-fact'

const sure =
  '名誉教授|研究員|講師|医師|警部補|巡査部長|親方|騎手|九段|八段|名人|俳優|歌手|作家|容疑者|被告|受刑者|氏|さん|首相|大統領|副大統領|議員|教授|准教授|選手|投手|捕手|棋士|警部|弁護士|国王|皇太子|外相|法相|農相|国防相|財務相|防衛相|経産相|国交相|厚労相|文科相|環境相|総務相'
// What somebody leads may stand before these as well as a name: "横浜市長", "国土交通大臣".
const offices =
  '総裁|議長|学長|頭取|副会長|次官|報道官|政調会長|官房長官|大臣|長官|国務長官|知事|市長|町長|村長|区長|社長|会長|副社長|理事長|事務局長|代表|監督|監事|館長|校長|院長|書記長|委員長|幹事長|党首|総書記|主席'
const han = '[\\p{Script=Han}々]'
const kana = '[\\p{Script=Katakana}ー]'
// "尹錫悦（ユンソンニョル）大統領"
// "岸田文雄前首相", "トランプ米大統領"
const reading = '(?:\\s?（[^（）]{1,14}）\\s?)?(?:前|元|新|[米露仏独英韓伊加豪印])?'
// A family and a given name in signs, one with a given name in hiragana, or a foreign name in katakana; not the tail of a longer word.
const named = new RegExp(
  `(?<!${han})(?:(${han}{2,5}?|${kana}{2,}(?:[・＝]${kana}{2,})*)${reading}(${sure})|(${han}{3,5}?|${kana}{2,}(?:[・＝]${kana}{2,})*)${reading}(${offices})|(?<=の)(${han}{2})(社長|会長|監督|知事|市長|議長|理事長|院長|校長)|(${han}{2}(?![のはがをにでともへや])\\p{Script=Hiragana}{2,3})(さん|氏))(?!${han})`,
  'gu',
)
const notName =
  /^(?:元|前|現|新|副|同|全|両|各|女性|男性|学生|日本|韓国|中国|米国|英国|主要|打撃|新人|名門|町内|同窓|衆院|参院|関係|東京|大阪|次期|歴代|暫定|アメリカ|イギリス|欧州)/u
// Who is spoken to as "さん" without a name.
const nobody =
  /^(?:患者|業者|店員|職員|職人|作家|芸人|役者|生徒|選手|記者|大家|相手|夫婦|家族|遺族|友人|住民|農家|漁師|看護師|医師|旦那|息子|両親|祖父|祖母|皆|親子|社員|隊員)$/u
const isOffice =
  /国土|交通|文部|科学|厚生|労働|経済|産業|農林|水産|環境|外務|防衛|財務|法務|総務|国務|国防|官房|内閣|特別|実行|予算|運営|選挙|管理|対策|調査|野党|与党|代行|担当|最高|経営|取締役|(?:会社|銀行|大学|病院|組合|政府|[省庁党市県区社会都府町国]|.{2}村)$/u
/** "運転手の佐藤健一さん": who somebody is. */
const roleBefore =
  /([\p{Script=Han}\p{Script=Katakana}ー]{2,12})の$|([\p{Script=Han}\p{Script=Katakana}ー]{0,10}[者員長将手家主師士官夫妻父母優農])、$/u

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Countries as the browser names them, of all codes there can be. */
const countries = (): ReadonlySet<string> => {
  const names = new Intl.DisplayNames('ja', { type: 'region', fallback: 'none' })
  return new Set(letters.flatMap((first) => letters.flatMap((second) => names.of(first + second) ?? [])))
}

/** People in Japanese text: a name with its title behind. */
export function japanesePeople(sentences: readonly Sentence[]): readonly PersonFact[] {
  const found: PersonFact[] = []
  const places = countries()
  for (const sentence of sentences) {
    for (const match of sentence.text.matchAll(named)) {
      const name = match[1] ?? match[3] ?? match[5] ?? match[7] ?? ''
      const title = match[2] ?? match[4] ?? match[6] ?? match[8] ?? ''
      const known = found.some((person) => person.name.startsWith(name) || person.name.endsWith(`・${name}`))
      const isNobody = [notName, nobody, isOffice].some((words) => words.test(name)) || places.has(name)
      if (known || isNobody) continue
      // What somebody is accused as tells less than who they are.
      const isAddress = /^(?:さん|氏|被告)$/u.test(title)
      const [, ofThem, beside] = roleBefore.exec(sentence.text.slice(0, match.index)) ?? []
      const before = ofThem ?? beside ?? null
      found.push({
        sentence: { block: sentence.block, index: sentence.index },
        span: { start: match.index, end: match.index + name.length },
        text: name,
        name,
        role: (isAddress ? before : null) ?? (title === 'さん' || title === '氏' ? null : title),
      })
    }
  }
  return found
}
