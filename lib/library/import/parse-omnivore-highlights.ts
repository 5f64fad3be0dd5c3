import type { RawHighlight } from './raw-row'

/** Omnivore's marks as Markdown: each a quotation, the note below it. */
export function parseOmnivoreHighlights(markdown: string): readonly RawHighlight[] {
  const marks: { text: string[]; note: string[] }[] = []
  let quoting = false
  for (const line of markdown.split('\n')) {
    const quoted = /^>\s?(.*)$/.exec(line)?.[1]
    if (quoted !== undefined) {
      if (!quoting) marks.push({ text: [], note: [] })
      marks.at(-1)?.text.push(quoted)
    } else marks.at(-1)?.note.push(line)
    quoting = quoted !== undefined
  }
  return marks.map(({ text, note }) => ({ text: text.join('\n'), note: note.join('\n').trim() || undefined }))
}
