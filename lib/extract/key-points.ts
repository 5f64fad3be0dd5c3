import type { Block } from '@/lib/article/block'
import { blockText } from '@/lib/article/block-text'
import type { RawPoints } from './raw-article'
import { words } from './same-words'

// What publishers write over their own summary box, as `words` folds it. The first row from pages seen (en, de, fr, es, pt, it, nl, sv, no, da, pl, ja, ko), the rest the same in the languages of tests/pages.
const headings: ReadonlySet<string> = new Set(
  [
    'key points|key takeaways|key findings|key facts|at a glance|in brief|in short|what we know|what to know|what you need to know|the main points|main points|highlights|story highlights|summary|quick read|takeaways|the gist|the essentials|tl dr|why it matters|das wichtigste in kürze|das wichtigste|auf einen blick|kurz und knapp|darum geht s|darum geht es|in kürze|zusammenfassung|das wichtigste auf einen blick|kurz zusammengefasst|l essentiel|en bref|à retenir|ce qu il faut retenir|les points clés|ce qu il faut savoir|claves|las claves|puntos clave|lo más importante|en resumen|resumen|resumo|em resumo|principais pontos|pontos principais|in sintesi|punti chiave|in breve|in het kort|samenvatting|sammanfattning|kort om|kort fortalt|oppsummering|det viktigste|kort sagt|overblik|w skrócie|najważniejsze|要点|ポイント|핵심 요약',
    'the key points|summary of the story|at a glance|the short version|main takeaways|what happened|kurz erklärt|die wichtigsten punkte|wesentliche punkte|l essentiel de l info|en résumé|les points essentiels|en pocas palabras|lo esencial|en síntesis|puntos principales|em síntese|destaques|o essencial|os pontos principais|in pillole|i punti chiave|cosa sapere|kort|de belangrijkste punten|in één oogopslag|sammanfattat|det här har hänt|snabbversionen|oppsummert|dette er saken|opsummering|det skal du vide|lyhyesti|tiivistelmä|pääkohdat|jutun ydin|najważniejsze informacje|w skrócie|co warto wiedzieć|stručně|hlavní body|co je důležité|v skratke|rezumat|pe scurt|röviden|összefoglaló|ukratko|najvažnije|накратко|главное|коротко|кратко|что важно знать|самое важное|головне|стисло|коротко про головне|με λίγα λόγια|συνοπτικά|τα κύρια σημεία|özet|haberin özeti|öne çıkanlar|kısaca|मुख्य बातें|मुख्य बिंदु|संक्षेप में|একনজরে|สรุป|ประเด็นสำคัญ|สรุปข่าว|ringkasan|ringkasan berita|intinya|poin penting|inti berita|tóm tắt|điểm chính|ý chính|خلاصه|خلاصه خبر|نکات کلیدی|أبرز النقاط|النقاط الرئيسية|ملخص|باختصار|بتקציר|תקציר|בקצרה|עיקרי הדברים|この記事のポイント|記事のポイント|まとめ|3行要約|要約|要点まとめ|기사 요약|요약|세줄요약|한눈에|摘要|重点|核心提示|内容提要|导读|重點|本文重點|重點摘要',
  ].flatMap((row) => row.split('|')),
)

interface Taken {
  readonly keyPoints: readonly string[]
  readonly blocks: readonly Block[]
}

/** The publisher's own summary box becomes `keyPoints` and leaves the story. */
export function takeKeyPoints(boxes: readonly RawPoints[], blocks: readonly Block[]): Taken {
  const box = boxes.find(({ heading, named }) => named || headings.has(words(heading)))
  if (!box) return { keyPoints: [], blocks }
  const points = new Set(box.points.map(words))
  const isPoint = (block: Block): boolean =>
    (block.type === 'list' || block.type === 'paragraph') &&
    blockText(block)
      .split('\n')
      .every((line) => points.has(words(line)))
  const own = blocks.map(isPoint)
  const first = own.indexOf(true)
  const isHeading = (block: Block, at: number): boolean =>
    at === first - 1 && box.heading !== '' && words(blockText(block)) === words(box.heading)
  return { keyPoints: box.points, blocks: blocks.filter((block, at) => !own[at] && !isHeading(block, at)) }
}
