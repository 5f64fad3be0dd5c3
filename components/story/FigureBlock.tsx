import { i18n } from '#i18n'
import type { Figure, Image } from '@/lib/article/block'
import { Caption } from './Caption'
import styles from './FigureBlock.module.css'
import { Picture, type Pictures } from './Picture'
import { Runs } from './Runs'

interface Props {
  readonly figure: Figure
  readonly pictures: Pictures
}

function GalleryImage({ image, pictures }: { readonly image: Image; readonly pictures: Pictures }) {
  const told = image.caption !== null || image.credit !== null
  return (
    <figure>
      <Picture image={image} pictures={pictures} />
      {told ? <Caption credit={image.credit}>{image.caption}</Caption> : null}
    </figure>
  )
}

/** One picture, or a gallery one below the other: nothing to click through. */
export function FigureBlock({ figure, pictures }: Props) {
  const [first, ...others] = figure.images
  const own = others.length === 0 ? first : undefined
  const caption = figure.caption ? <Runs runs={figure.caption} /> : (own?.caption ?? null)
  const credit = figure.credit ?? own?.credit ?? null
  return (
    <figure {...(others.length > 0 ? { 'aria-label': i18n.t('story.gallery', [figure.images.length]) } : {})}>
      {own ? (
        <Picture image={own} pictures={pictures} />
      ) : (
        <div class={styles.gallery}>
          {figure.images.map((image, index) => (
            <GalleryImage key={index} image={image} pictures={pictures} />
          ))}
        </div>
      )}
      {caption === null && credit === null ? null : <Caption credit={credit}>{caption}</Caption>}
    </figure>
  )
}
