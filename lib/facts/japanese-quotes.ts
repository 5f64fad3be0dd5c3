import type { Sentence } from '@/lib/article/sentence'
import type { QuoteFact } from './quote-fact'

// Eight signs say something; less is a term in brackets.
const quotation = /「([^「」]{8,400})」/gu
// A topic is a noun, perhaps with another before it: "元理事の男性は". What describes it further back is left out.
const noun = '[\\p{Script=Han}\\p{Script=Katakana}ー・々0-9０-９A-Za-z]'
const person = `(?:${noun}{1,10}の)?${noun}{1,14}(?:ら|さん)?`
const aside = '(?:（[^（）]{1,12}）)?'
const topic = new RegExp(`(${person})${aside}は`, 'gu')
const subject = new RegExp(`(${person})${aside}が`, 'gu')
/** "監督も「…」": right before a quotation another speaks as well. */
const also = new RegExp(`(${person})${aside}も、?$`, 'gu')
/** "「…」として卒業生らが", "「…」と首相は": the speaker behind. */
const behind = new RegExp(`^(?:と|などと|として)、?(${person})${aside}[がは]`, 'u')
/** "「…」と笑顔を見せたのは、田中選手": the speaker at the end. */
const cleft = new RegExp(`^と[^「」。]{1,30}のは、?[^「」。]{0,20}?(${person})${aside}[。だ]`, 'u')
/** The quotation is somebody's words when one of these follows; "「…」という映画", "「…」と題した" name a thing. */
const saying = /^(?:などと|として|と(?!いう(?!こと)|呼(?!び[掛か])|題|名))/u
const notSpeaker =
  /^(?:それ|これ|しかし|また|同日|今回|自分|ここ|そこ|今後|一方|.*[0-9０-９]日|.|.*(?:[こそ]と|もの|ため))$/u
const lone = /^[男女父母妻夫私]$/u
/** What people and those who speak for many are called by. */
const somebody =
  /(?:さん|ら|[氏者員長親相官性人手士家男女母父妻夫師医督授事臣領王側社党省庁府局署警団委隊紙]|(?<!人)生|(?<![機社])会|連盟|機構|組合|銀行|(?:研究|事務|保健|裁判)所|グループ|チーム|幹部|親方|代表)$/u
// "…と話す。", "…とため息をつく。"
const speaks =
  /(?:話|語|述べ|言[いうっ]|答え|振り返|明か|訴え|嘆|喜|説明|強調|笑|ため息|肩を落と|胸|力を込め|憤|悔し|懸念|期待)/u

/** "「…」と淡々と話した" */
const told =
  /^と[^「」。]{0,10}?(?:話|語[るっ]|述べ|説明|強調|振り返|コメント|訴え|呼び[掛か]|指摘|批判|主張|反論|陳謝|謝罪|打ち明)/u

const allOf = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)]
    .map((match) => match[1] ?? '')
    .filter((name) => lone.test(name) || !notSpeaker.test(name))

/** Who also speaks, or the last topic or subject that can; where the sentence says so, whoever is its topic. */
function speakerIn(text: string, isSpeech: boolean): string | null {
  const found = [also, topic, subject].map((pattern) => allOf(text, pattern))
  const able = found.map((names) => names.findLast((name) => somebody.test(name)))
  const any = isSpeech ? found.map((names) => names.at(-1)) : []
  return [...able, ...any].find((name) => name !== undefined) ?? null
}

/** Who the sentence behind a quotation that stands alone says spoke: "「…」。店主の高橋さんはため息をつく。" */
function speakerNext(next: Sentence | undefined): string | null {
  const text = next?.text.split('「', 1)[0] ?? ''
  const [first] = allOf(text, topic)
  return first && somebody.test(first) && speaks.test(text) ? first : null
}

/** The quotations of a Japanese story. A sentence of its own that is one quotation goes to who spoke in the sentence before, or else speaks in the next. */
export function japaneseQuotes(sentences: readonly Sentence[]): readonly QuoteFact[] {
  let last: string | null = null
  return sentences.flatMap((sentence, index) => {
    const { text, block } = sentence
    if (sentences[index - 1]?.block !== block) last = null
    let from = 0
    const quotes: QuoteFact[] = []
    for (const match of text.matchAll(quotation)) {
      const start = match.index + 1
      const end = start + (match[1]?.length ?? 0)
      const tail = text.slice(end + 1)
      const own =
        (behind.exec(tail) ?? cleft.exec(tail))?.[1] ??
        speakerIn(text.slice(from, match.index), told.test(tail))
      const closes = tail.length < 2
      const said = saying.test(tail) || closes
      const next = closes && match.index === 0 ? speakerNext(sentences[index + 1]) : null
      from = end + 1
      const speaker = own ?? last ?? next
      if (!said || speaker === null) continue
      last = speaker
      quotes.push({
        sentence: { block, index: sentence.index },
        span: { start, end },
        text: text.slice(start, end),
        speaker,
      })
    }
    last = speakerIn(text.slice(from), false) ?? last
    return quotes
  })
}
