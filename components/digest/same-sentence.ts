import type { SentenceRef } from '@/lib/article/sentence'

export const sameSentence = (one: SentenceRef | null, other: SentenceRef): boolean =>
  one !== null && one.block === other.block && one.index === other.index
