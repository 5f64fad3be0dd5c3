import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'
import type { ExportWords } from './export-words'
import type { ExportedStory } from './exported-story'
import { frontMatter } from './front-matter'
import type { RootContent } from './mdast'
import { type PlacedHighlights, placeHighlights } from './place-highlights'
import { imageMdast, paragraph, storyMdast, textNode } from './story-mdast'

const style: Options = {
  bullet: '-',
  rule: '-',
  fences: true,
  listItemIndent: 'one',
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
  unsafe: [
    // `==` lights words up in the programs that read our marks.
    { character: '=', before: '=', inConstruct: 'phrasing' },
    // Their wiki links, comments and tags.
    { character: '[', before: '\\[', inConstruct: 'phrasing' },
    { character: '%', before: '%', inConstruct: 'phrasing' },
  ],
}

/** Marks with their notes once more, in one place: what the text can't show of them. */
function notes(listed: PlacedHighlights['listed'], words: ExportWords): readonly RootContent[] {
  if (listed.length === 0) return []
  return [
    { type: 'heading', depth: 2, children: [textNode(words.highlights)] },
    ...listed.flatMap(({ text, note }): RootContent[] => [
      { type: 'blockquote', children: text.split('\n').map((line) => paragraph(textNode(line))) },
      ...(note === null ? [] : [paragraph(textNode(`${words.note}: ${note}`))]),
    ]),
  ]
}

/** One story as Markdown (CommonMark and GitHub's tables), what the list knows of it in front. */
export function markdown(
  story: ExportedStory,
  words: ExportWords,
  pictureAddress: (source: string) => string | null,
): string {
  const { article } = story
  const placed = placeHighlights(article.blocks, story.highlights)
  const uses = { words, pictureAddress, placed }
  const { dek, leadImage, keyPoints } = article
  const points: readonly RootContent[] =
    keyPoints.length === 0
      ? []
      : [
          { type: 'heading', depth: 2, children: [textNode(words.keyPoints)] },
          {
            type: 'list',
            ordered: false,
            spread: false,
            children: keyPoints.map((point) => ({
              type: 'listItem',
              children: [paragraph(textNode(point))],
            })),
          },
          { type: 'thematicBreak' },
        ]
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: [textNode(article.title)] },
    ...(dek === null ? [] : [paragraph({ type: 'emphasis', children: [textNode(dek)] })]),
    ...(leadImage ? imageMdast(leadImage, uses) : []),
    ...points,
    ...storyMdast(article.blocks, uses),
    ...notes(placed.listed, words),
  ]
  return `${frontMatter(story)}\n${toMarkdown({ type: 'root', children }, style)}`
}
