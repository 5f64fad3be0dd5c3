import type { Block, Embed } from '@/lib/article/block'
import { cleanName } from '@/lib/base/clean-text'
import type { BlockStep } from './block-step'

// How X and Bluesky sign a post in the code they hand out for pages: "words — Name (@handle) date" (https://developer.x.com/en/docs/x-for-websites/embedded-posts/overview, https://embed.bsky.app). Pages of `tests/pages/embeds` have it.
const signed = /^(.*\S)\s*—\s*([^—]{1,100}\(@[\w.@-]{1,100}\)[^—]{0,60})$/u

// SECURITY.md 9: of a link's title.
const LONGEST_TITLE = 300

/** A post whose words stand on the page is a quotation: the story leans on what it says, and a link alone would leave a hole. */
export const quotePosts: BlockStep = {
  name: 'quotePosts',
  run: (blocks) => blocks.map((block) => (block.type === 'embed' ? toQuote(block) : block)),
}

function toQuote(embed: Embed): Block {
  const [, words, author] = (embed.kind === 'post' && signed.exec(embed.title)) || []
  if (!words || !author) return { ...embed, title: cleanName(embed.title, LONGEST_TITLE) }
  return {
    type: 'quote',
    kind: 'block',
    paragraphs: [[{ text: words, marks: [], href: null }]],
    source: [{ text: author, marks: [], href: embed.url }],
  }
}
