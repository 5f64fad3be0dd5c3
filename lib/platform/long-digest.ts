import type { Digest } from '@/lib/digest/digest-result'
import type { AskedDigest } from '@/lib/protocol/offscreen'
import { askOffscreen } from './offscreen'

/** The digest of a long article, made where no page waits for it; `null` when it can't be had there. Nothing of it is kept, so that private windows may ask too. */
export async function digestLong(asked: AskedDigest): Promise<Digest | null> {
  if (import.meta.env.FIREFOX) {
    const { digestOnThread } = await import('./digest-thread')
    return digestOnThread(asked)
  }
  const answer = await askOffscreen((offscreen) => offscreen.digest(asked))
  return answer.ok ? answer.value : null
}
