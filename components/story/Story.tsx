import { i18n } from '#i18n'
import type { Article } from '@/lib/article/article'
import { blockText } from '@/lib/article/block-text'
import { BlockView } from './BlockView'
import { Caption } from './Caption'
import { Picture, type Pictures } from './Picture'
import styles from './Story.module.css'

interface Props {
  readonly article: Article
  readonly pictures: Pictures
}

/** The story itself. `data-block` is the block's index in `Article.blocks`. */
export function Story({ article, pictures }: Props) {
  const { leadImage, dateline } = article
  const first = article.blocks.findIndex((block) => block.type === 'paragraph')
  const opening = article.blocks[first]
  const told =
    opening && dateline !== null && blockText(opening).toLowerCase().startsWith(dateline.toLowerCase())
  return (
    <div class={styles.story} lang={article.language ?? undefined} dir={article.direction}>
      {leadImage ? (
        <figure class={styles.lead}>
          <Picture image={leadImage} pictures={pictures} eager />
          {leadImage.caption === null && leadImage.credit === null ? null : (
            <Caption credit={leadImage.credit}>{leadImage.caption}</Caption>
          )}
        </figure>
      ) : null}
      {article.blocks.length === 0 ? <p>{i18n.t('story.noText')}</p> : null}
      {article.blocks.map((block, index) => (
        <div key={index} class={styles.block} data-block={index} tabIndex={-1}>
          {dateline !== null && !told && index === first ? <p class={styles.dateline}>{dateline}</p> : null}
          <BlockView block={block} pictures={pictures} />
        </div>
      ))}
    </div>
  )
}
