import type { Sentence } from '@/lib/article/sentence'
import type { QuoteFact } from './quote-fact'

// Eight signs say something; less is a term in brackets.
const quotation = /「([^「」]{8,400})」/gu
const longestTopic = 24
/** "…理事長が「…", "男性は13日、…「…": the topic or subject nearest before the quotation. */
const topic = new RegExp(`([^、。「」（）\\s]{2,${longestTopic}}?)(?:（[^（）]{1,12}）)?(?:は|が)`, 'gu')
/** The quotation is somebody's words when one of these follows. */
const saying = /^(?:と|などと|として)/u
const notSpeaker = /^(?:それ|これ|しかし|また|同日|今回|自分|ここ|そこ|今後|一方)$/u

const speakerIn = (text: string): string | null =>
  [...text.matchAll(topic)].map((match) => match[1] ?? '').findLast((name) => !notSpeaker.test(name)) ?? null

/** Without what stands before the name: "元職員の女性" stays, "東京女子医大の元理事の男性" too. */
const withoutLead = (name: string): string => name.replace(/^(?:同大の|また|一方|さらに|その後)/u, '')

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
      const own = speakerIn(text.slice(from, match.index))
      const said = saying.test(text.slice(end + 1)) || text.length - end <= 2
      from = end + 1
      const speaker = own === null ? last : withoutLead(own)
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
