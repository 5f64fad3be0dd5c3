import type { ExportWords } from './export-words'
import type { ExportedStory } from './exported-story'
import { languageTag } from './language-tag'
import { attributes, markupText } from './markup-text'
import { pageStyle } from './page-style'
import { inlinePicture, pictureAddress } from './picture-type'
import { storyFrame } from './story-frame'
import { strictAddress } from './strict-address'

/** It stands by itself: nothing is loaded, nothing runs, nothing can be sent. */
const policy =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

const meta = (name: string, content: string | null): string =>
  content === null ? '' : `<meta${attributes({ name, content })}/>\n`

/** The names pages use for it, so that other readers find it too: https://ogp.me/#type_article */
const property = (name: string, content: string | null): string =>
  content === null ? '' : `<meta${attributes({ property: name, content })}/>\n`

/** One story as one file that needs nothing else. */
export function htmlPage(story: ExportedStory, words: ExportWords): string {
  const { article, entry, pictures } = story
  const frame = storyFrame(story, words, (source) => {
    const picture = pictures.get(source) ?? inlinePicture(source)
    return picture ? pictureAddress(picture) : null
  })
  const address = strictAddress(article.url)
  return `<!doctype html>
<html${attributes({ lang: languageTag(article.language) ?? words.language, dir: article.direction })}>
<head>
<meta charset="utf-8"/>
<meta${attributes({ 'http-equiv': 'Content-Security-Policy', content: policy })}/>
<meta name="referrer" content="no-referrer"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>${markupText(article.title)}</title>
${meta('generator', 'Lede')}${article.authors.map((author) => meta('author', author)).join('')}${meta('description', article.dek)}${property('og:site_name', article.siteName)}${property('article:published_time', article.publishedAt)}${property('article:modified_time', article.modifiedAt)}${entry.tags.map((tag) => property('article:tag', tag)).join('')}${address === null ? '' : `<link${attributes({ rel: 'canonical', href: address })}/>\n`}<style>
${pageStyle}</style>
</head>
<body>
${frame}
</body>
</html>
`
}
