import { blockText } from '@/lib/article/block-text'
import type { ExportWords } from './export-words'
import type { ExportedStory } from './exported-story'
import { languageTag } from './language-tag'
import { attributes, markupText } from './markup-text'
import { placeHighlights } from './place-highlights'
import { imageMarkup, storyMarkup } from './story-markup'
import { strictAddress } from './strict-address'

const paragraph = (kind: string, inner: string): string =>
  inner === '' ? '' : `<p class="${kind}">${inner}</p>`

const isolated = (text: string): string => `<bdi>${markupText(text)}</bdi>`

/** A name stands by itself among words of the other direction: https://www.w3.org/International/questions/qa-bidi-unicode-controls */
const isolate = (name: string): string => `\u2068${name}\u2069`

/** In the reader's own language, as Lede shows it too. */
function byline({ article }: ExportedStory, words: ExportWords): string {
  const published = article.publishedAt === null ? null : words.date(article.publishedAt)
  const modified = article.modifiedAt === null ? null : words.date(article.modifiedAt)
  const parts = [
    article.authors.length > 0 ? words.by(article.authors.map(isolate)) : null,
    published,
    modified !== null && modified !== published ? words.updated(modified) : null,
  ]
  const told = parts.filter((part) => part !== null).join(' · ')
  const values = attributes({ lang: words.language, 'xml:lang': words.language, dir: words.direction })
  return told === '' ? '' : `<bdi${values}>${markupText(told)}</bdi>`
}

function keyPoints({ article }: ExportedStory, words: ExportWords): string {
  if (article.keyPoints.length === 0) return ''
  const points = article.keyPoints.map((point) => `<li>${markupText(point)}</li>`).join('')
  return `<section class="points"><h2>${markupText(words.keyPoints)}</h2><ul>${points}</ul></section>`
}

function notes(listed: ExportedStory['highlights'], words: ExportWords): string {
  if (listed.length === 0) return ''
  let number = 0
  const lines = listed.map(({ text, note, colour }) => {
    const quote = `<blockquote class="${colour}"><p>${text.split('\n').map(markupText).join('<br/>')}</p></blockquote>`
    if (note === null) return `<li>${quote}</li>`
    number++
    return `<li id="note-${number}">${quote}<p>${number}. ${isolated(note)}</p></li>`
  })
  return `<section class="notes"><h2>${markupText(words.highlights)}</h2><ul>${lines.join('\n')}</ul></section>`
}

/** A dateline that the story doesn't begin with anyway. */
function dateline({ article }: ExportedStory): string {
  const opening = article.blocks.find((block) => block.type === 'paragraph')
  const told =
    opening &&
    blockText(opening)
      .toLowerCase()
      .startsWith(article.dateline?.toLowerCase() ?? '')
  return told ? '' : markupText(article.dateline ?? '')
}

function foot({ entry, article }: ExportedStory, words: ExportWords): string {
  const address = strictAddress(article.url)
  const saved = words.date(entry.savedAt)
  const lines = [
    address === null
      ? ''
      : `${markupText(words.source)}: <a${attributes({ href: address })}>${isolated(article.url)}</a>`,
    saved === null ? '' : markupText(words.saved(saved)),
  ]
  return `<footer${attributes({ lang: words.language, 'xml:lang': words.language, dir: words.direction })}><p>${lines.filter((line) => line !== '').join('<br/>')}</p></footer>`
}

/** One story, head to foot, as an `article` element that is HTML and XML at once. */
export function storyFrame(
  story: ExportedStory,
  words: ExportWords,
  pictureAddress: (source: string) => string | null,
): string {
  const { article } = story
  const placed = placeHighlights(article.blocks, story.highlights)
  const uses = { words, pictureAddress, placed }
  const language = languageTag(article.language)
  const kicker = [article.section, article.siteName].filter((part) => part !== null).map(isolated)
  return [
    `<article${attributes({ lang: language, 'xml:lang': language, dir: article.direction })}>`,
    '<header>',
    paragraph('kicker', kicker.join(' · ')),
    `<h1>${isolated(article.title)}</h1>`,
    paragraph('dek', markupText(article.dek ?? '')),
    paragraph('byline', byline(story, words)),
    '</header>',
    article.leadImage ? imageMarkup(article.leadImage, uses) : '',
    keyPoints(story, words),
    paragraph('dateline', dateline(story)),
    storyMarkup(article.blocks, uses),
    notes(placed.listed, words),
    foot(story, words),
    '</article>',
  ]
    .filter((part) => part !== '')
    .join('\n')
}
