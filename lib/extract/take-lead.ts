import type { Block, Figure, Image } from '@/lib/article/block'
import { LONGEST_CAPTION } from '@/lib/article/block-caps'
import { isProse } from './block-facts'
import { fileOf } from './picture-file'
import { runsText } from './runs'

/** A figure's first picture, with the figure's words for its own. */
function imageOf({ images, caption, credit }: Figure): Image | null {
  const [image] = images
  return image
    ? {
        ...image,
        caption: caption ? runsText(caption).slice(0, LONGEST_CAPTION) : image.caption,
        credit: credit ?? image.credit,
      }
    : null
}

/** A single picture before the first sentence is the lead and leaves the body; else the one shown beside the text, unless the body shows it too. */
export function takeLead(
  blocks: readonly Block[],
  shown: Figure | null,
): { readonly leadImage: Image | null; readonly blocks: readonly Block[] } {
  const prose = blocks.findIndex(isProse)
  const at = blocks.findIndex((block, index) => block.type === 'figure' && (prose < 0 || index < prose))
  const figure = blocks[at]
  if (figure?.type === 'figure') {
    if (figure.images.length > 1) return { leadImage: null, blocks }
    const [own, same] = [imageOf(figure), shown && imageOf(shown)]
    // The same picture above the text, with the words that this one lacks.
    const better = own && same?.caption && !own.caption && fileOf(own.src) === fileOf(same.src)
    return { leadImage: better ? same : own, blocks: blocks.filter((_, index) => index !== at) }
  }
  const lead = shown && imageOf(shown)
  const repeated = blocks.some(
    (block) =>
      block.type === 'figure' && block.images.some(({ src }) => lead && fileOf(src) === fileOf(lead.src)),
  )
  return { leadImage: repeated ? null : lead, blocks }
}
