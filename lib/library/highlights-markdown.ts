import type { HighlightGroup } from './highlight-groups'

/** What Markdown would read as its own (https://spec.commonmark.org/0.31.2/#backslash-escapes): words of a page and of a reader stay words. */
const plain = (text: string): string =>
  text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/^(\s*)([-+=]|\d+[.)])(?=\s)/gm, '$1\\$2')

const quoted = (text: string): string =>
  plain(text)
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n>\n')

const address = (url: string): string =>
  url.replace(/[()<>\s\\]/g, (sign) => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'))

/** Highlights as Markdown: a heading a story with its address, a quotation a highlight, its note below it. */
export function highlightsMarkdown(groups: readonly HighlightGroup[]): string {
  const stories = groups.map(({ entry, marks }) => {
    const { title, siteName, publishedAt, url } = entry
    const facts = [siteName === null ? null : plain(siteName), publishedAt?.slice(0, 10)].filter(Boolean)
    const head = `## [${plain(title).replace(/\s+/g, ' ')}](${address(url)})`
    const passages = marks.flatMap(({ text, note }) => [
      quoted(text),
      ...(note === null ? [] : [plain(note)]),
    ])
    return [head, ...(facts.length > 0 ? [facts.join(' · ')] : []), ...passages].join('\n\n')
  })
  return stories.length === 0 ? '' : `${stories.join('\n\n')}\n`
}
