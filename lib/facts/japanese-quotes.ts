import type { Sentence } from '@/lib/article/sentence'
import type { QuoteFact } from './quote-fact'

// Eight signs say something; less is a term in brackets.
const quotation = /「([^「」]{8,400})」/gu
// A topic is a noun, perhaps with another before it: "元理事の男性は". What describes it further back is left out.
const noun = '[\\p{Script=Han}\\p{Script=Katakana}ー・々0-9０-９]'
const person = `(?:${noun}{1,10}の)?${noun}{2,14}(?:ら|さん)?`
const topic = new RegExp(`(${person})(?:（[^（）]{1,12}）)?は`, 'gu')
const subject = new RegExp(`(${person})(?:（[^（）]{1,12}）)?が`, 'gu')
/** "「…」として卒業生らが": the speaker behind. */
const behind = new RegExp(`^として(${person})が`, 'u')
/** The quotation is somebody's words when one of these follows. */
const saying = /^(?:と|などと|として)/u
const notSpeaker = /^(?:それ|これ|しかし|また|同日|今回|自分|ここ|そこ|今後|一方)$/u

const lastOf = (text: string, pattern: RegExp): string | null =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '').findLast((name) => !notSpeaker.test(name)) ??
  null

const speakerIn = (text: string): string | null => lastOf(text, topic) ?? lastOf(text, subject)

/** The quotations of a Japanese block. A sentence of its own that is one quotation goes to who spoke in the sentence before. */
export function japaneseQuotes(sentences: readonly Sentence[]): readonly QuoteFact[] {
  let last: string | null = null
  return sentences.flatMap((sentence) => {
    const { text } = sentence
    let from = 0
    const quotes: QuoteFact[] = []
    for (const match of text.matchAll(quotation)) {
      const start = match.index + 1
      const end = start + (match[1]?.length ?? 0)
      const own = behind.exec(text.slice(end + 1))?.[1] ?? speakerIn(text.slice(from, match.index))
      const said = saying.test(text.slice(end + 1)) || text.length - end <= 2
      from = end + 1
      const speaker = own ?? last
      if (!said || speaker === null) continue
      last = speaker
      quotes.push({
        sentence: { block: sentence.block, index: sentence.index },
        span: { start, end },
        text: text.slice(start, end),
        speaker,
      })
    }
    last = speakerIn(text.slice(from)) ?? last
    return quotes
  })
}
