const noun = '[\\p{Script=Han}\\p{Script=Katakana}A-Za-zＡ-Ｚー・々]'
const source = `${noun}{1,20}(?:の${noun}{2,12})?`
// "気象庁によると", "県警の調べでは"
const accordingTo = new RegExp(
  `(${source})(?:によると|によれば|の調べ(?:で|に)|の発表(?:では|に)|のまとめで|(?<=調査|統計)では)`,
  'u',
)
// "東和電機は…と発表した": whoever tells it opens the sentence as its topic.
const teller = new RegExp(
  `^(?:${source}の)?(${noun}{2,20})(?:（[^（）]{1,12}）)?は[^「」]*と(?:発表|明らかにし|述べ|話し|説明し|みている|見ている|して(?:い|逮捕))`,
  'u',
)

/** Who vouches for the figures of a Japanese sentence. */
export function japaneseSource(text: string): string | null {
  return accordingTo.exec(text)?.[1] ?? teller.exec(text)?.[1] ?? null
}
