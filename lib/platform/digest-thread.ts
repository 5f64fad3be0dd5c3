import type { Digest } from '@/lib/digest/digest-result'
import type { AskedDigest } from '@/lib/protocol/offscreen'

/** Makes the digest on a thread of its own, which ends with it; `null` when there is none to be had. Only where no Trusted Types are required: the offscreen page, Firefox's event page. */
export function digestOnThread(asked: AskedDigest): Promise<Digest | null> {
  return new Promise((resolve) => {
    const worker = new Worker('/digest-worker.js', { type: 'module' })
    const end = (digest: Digest | null) => {
      worker.terminate()
      resolve(digest)
    }
    worker.addEventListener('message', ({ data }: MessageEvent<Digest | null>) => end(data))
    worker.addEventListener('error', () => end(null))
    worker.postMessage(asked)
  })
}
