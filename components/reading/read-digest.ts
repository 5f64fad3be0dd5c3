import type { Sentence, SentenceRef } from '@/lib/article/sentence'
import type { Digest } from '@/lib/digest/digest-result'

/** A digest, and the sentences it speaks of. */
export interface ReadDigest {
  readonly digest: Digest
  readonly sentenceOf: (ref: SentenceRef) => Sentence | undefined
}
