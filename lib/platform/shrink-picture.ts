import { readPictureFile } from '@/lib/library/picture-file'

/** Twice the widest column of text (40 rem), for screens with two dots a pixel; rounded up. */
const WIDEST = 1_600

/** Unpacked a picture takes four bytes a pixel: 160 MB for one of these. A file of 5 MB may claim a thousand times as many. */
const MOST_PIXELS = 40_000_000

/** What encoders of news sites use for photographs; below it text in charts begins to blur. */
const QUALITY = 0.85

async function scaled(bitmap: ImageBitmap): Promise<Blob> {
  const height = Math.max(1, Math.round((bitmap.height * WIDEST) / bitmap.width))
  const canvas = new OffscreenCanvas(WIDEST, height)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.imageSmoothingQuality = 'high'
  context.drawImage(bitmap, 0, 0, WIDEST, height)
  return canvas.convertToBlob({ type: 'image/webp', quality: QUALITY })
}

/** A fetched picture as it is kept: its type is what its bytes say, and it is no wider than it can be read. `null` when it is no picture, or none that can be shown. */
export async function shrinkPicture(bytes: Uint8Array<ArrayBuffer>): Promise<Blob | null> {
  const file = readPictureFile(bytes)
  if (!file || file.width * file.height > MOST_PIXELS) return null
  const whole = new Blob([bytes], { type: file.type })
  try {
    const bitmap = await createImageBitmap(whole)
    try {
      if (file.animated || bitmap.width <= WIDEST) return whole
      const small = await scaled(bitmap)
      return small.size < whole.size ? small : whole
    } finally {
      bitmap.close()
    }
  } catch {
    // Cut off, or made to look like a picture.
    return null
  }
}
