import { ImageOff } from 'lucide'
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { Icon } from '@/components/icon/Icon'
import type { Image } from '@/lib/article/block'
import styles from './Picture.module.css'

/** `live`: from the publisher's server, as the reader wishes; the others make no request. A map: those that are kept, by their source. */
export type Pictures = 'live' | 'off' | 'private' | 'saved' | ReadonlyMap<string, string>

interface Props {
  readonly image: Image
  readonly pictures: Pictures
  /** The first picture of a page is wanted at once. */
  readonly eager?: boolean
}

const missingWords = {
  off: 'story.pictureOff',
  private: 'story.picturePrivate',
  saved: 'story.pictureSaved',
  failed: 'story.pictureFailed',
} as const

function Missing({ why, alt }: { readonly why: keyof typeof missingWords; readonly alt: string }) {
  return (
    <p class={styles.missing}>
      <Icon node={ImageOff} size={15} />
      <span>
        {i18n.t(missingWords[why])}
        {alt === '' ? null : <span class={styles.alt}> {alt}</span>}
      </span>
    </p>
  )
}

function shownSource(source: string, pictures: Pictures): string | null {
  if (pictures === 'live' || source.startsWith('data:')) return source
  return typeof pictures === 'string' ? null : (pictures.get(source) ?? null)
}

/** A picture with its room kept: by its own measures, else three to two. A picture inside the article itself asks nothing of anyone. */
export function Picture({ image, pictures, eager = false }: Props) {
  const [failed, setFailed] = useState(false)
  if (failed) return <Missing why="failed" alt={image.alt} />
  const shown = shownSource(image.src, pictures)
  if (shown === null)
    return (
      <Missing
        why={typeof pictures === 'string' && pictures !== 'live' ? pictures : 'saved'}
        alt={image.alt}
      />
    )
  const sized = image.width !== null && image.height !== null
  return (
    <img
      class={`${styles.image} ${sized ? '' : styles.unsized}`}
      src={shown}
      alt={image.alt}
      {...(sized ? { width: image.width ?? 0, height: image.height ?? 0 } : {})}
      loading={eager ? 'eager' : 'lazy'}
      decoding="async"
      referrerPolicy="no-referrer"
      onError={() => setFailed(true)}
    />
  )
}
