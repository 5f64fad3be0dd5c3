import type { Block } from '@/lib/article/block'
import { blockText } from '@/lib/article/block-text'
import type { Capture } from '@/lib/capture/capture-result'

const text = (runs: readonly { readonly text: string }[]): string => runs.map((run) => run.text).join('')

const figures = (blocks: readonly Block[]) =>
  blocks
    .filter((block) => block.type === 'figure')
    .map(({ caption, credit, images }) => ({
      caption: caption && text(caption),
      credit,
      images: images.length,
    }))

/** A capture in the words of `expected.json`. */
export function pageFacts({ article, refusal, rails, weather }: Capture): Readonly<Record<string, unknown>> {
  if (!article) return { refusal, rails, weather }
  const { blocks, leadImage, ...fields } = article
  return {
    ...fields,
    refusal,
    rails,
    weather,
    leadImage: leadImage?.src ?? null,
    body: blocks.map(blockText).filter(Boolean),
    blocks: blocks.map((block) => block.type),
    embeds: blocks.filter((block) => block.type === 'embed'),
    figures: figures(blocks),
    pictures: blocks.flatMap((block) => (block.type === 'figure' ? block.images.map(({ src }) => src) : [])),
    lead: leadImage && { caption: leadImage.caption, credit: leadImage.credit },
  }
}
