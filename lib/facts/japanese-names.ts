import type { Sentence } from '@/lib/article/sentence'
import type { PersonFact } from './name-fact'

const titles =
  '名誉教授|総裁|議長|学長|頭取|副会長|取締役|次官|報道官|政調会長|研究員|講師|医師|警部補|巡査部長|親方|騎手|九段|八段|名人|俳優|歌手|作家|容疑者|被告|受刑者|氏|さん|首相|大統領|副大統領|官房長官|外相|国防相|財務相|防衛相|大臣|長官|国務長官|議員|知事|市長|町長|村長|区長|社長|会長|副社長|理事長|事務局長|代表|教授|准教授|監督|選手|投手|捕手|棋士|監事|館長|校長|院長|書記長|委員長|幹事長|党首|総書記|主席|国王|皇太子|警部|弁護士'
// A family and a given name in signs, perhaps with how they are read in brackets, or a foreign name in katakana; not the tail of a longer word.
const named = new RegExp(
  `(?<![\\p{Script=Han}])([\\p{Script=Han}々]{2,5}?|[\\p{Script=Katakana}ー]{2,}(?:・[\\p{Script=Katakana}ー]{2,})*)(?:（[\\p{Script=Hiragana}\\p{Script=Katakana}ー・ ]{2,20}）)? ?(${titles})(?![\\p{Script=Han}])`,
  'gu',
)
const notName =
  /^(?:元|前|現|新|副|同|全|両|各|女性|男性|学生|日本|韓国|中国|米国|衆院|参院|関係|大統領|首相|東京|大阪)/u

/** People in Japanese text: a name with its title behind. */
export function japanesePeople(sentences: readonly Sentence[]): readonly PersonFact[] {
  const found: PersonFact[] = []
  for (const sentence of sentences) {
    for (const match of sentence.text.matchAll(named)) {
      const name = match[1] ?? ''
      const thing = /(?:会社|銀行|大学|病院|組合|政府|[省庁党市県区社])$/u.test(name)
      const known = found.some((person) => person.name.startsWith(name) || name.endsWith(`・${person.name}`))
      if (known || thing || notName.test(name)) continue
      found.push({
        sentence: { block: sentence.block, index: sentence.index },
        span: { start: match.index, end: match.index + name.length },
        text: name,
        name,
        role: match[2] === 'さん' || match[2] === '氏' ? null : (match[2] ?? null),
      })
    }
  }
  return found
}
