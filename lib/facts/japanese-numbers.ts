const scales: ReadonlyMap<string, number> = new Map([
  ['千', 1e3],
  ['万', 1e4],
  ['億', 1e8],
  ['兆', 1e12],
])
const digits = '〇一二三四五六七八九'

/** "1億1700万", "約2.5", "十二": the number written at the head of `text`, commas and full-width digits included. */
export function japaneseNumber(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/,/g, '')
  let total = 0
  let rest = plain
  for (
    let part = /^(\d+(?:\.\d+)?)([千万億兆]*)/.exec(rest);
    part;
    part = /^(\d+(?:\.\d+)?)([千万億兆]*)/.exec(rest)
  ) {
    const factor = [...(part[2] ?? '')].reduce((product, scale) => product * (scales.get(scale) ?? 1), 1)
    total += Number(part[1]) * factor
    rest = rest.slice(part[0].length)
    if (factor === 1) break
  }
  if (rest !== plain) return total
  // "三十五": a ten and a one.
  const [, tens, ten, one] = /^([二三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(plain) ?? []
  if (!ten) return tens || one ? digits.indexOf(tens ?? one ?? '') : null
  return (tens ? digits.indexOf(tens) : 1) * 10 + (one ? digits.indexOf(one) : 0)
}
