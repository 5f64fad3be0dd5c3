import type { StoryPicture } from '@/lib/library/export/picture-type'

/** JPEG shows no difference to the eye from here on: https://web.dev/articles/compress-images */
const QUALITY = 0.85

/** WebP and AVIF as JPEG, on white: e-readers older than EPUB 3.3 know neither. `null` for what can't be drawn. */
export async function bookPicture(picture: StoryPicture): Promise<StoryPicture | null> {
  if (picture.type !== 'image/webp' && picture.type !== 'image/avif') return picture
  try {
    const bitmap = await createImageBitmap(new Blob([picture.bytes], { type: picture.type }))
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const context = canvas.getContext('2d')
    if (!context) return null
    context.fillStyle = 'white'
    context.fillRect(0, 0, bitmap.width, bitmap.height)
    context.drawImage(bitmap, 0, 0)
    bitmap.close()
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY })
    return { type: 'image/jpeg', bytes: new Uint8Array(await blob.arrayBuffer()) }
  } catch {
    // Broken, or of a kind this browser doesn't draw: the book names the missing picture.
    return null
  }
}
