import { decode, type Step, type Versioned } from '@/lib/base/versioned'
import type { Article } from './article'
import { parseArticle } from './parse-article'

const steps: readonly Step[] = []

export const encodeArticle = (article: Article): Versioned => ({ v: steps.length + 1, data: article })
export const decodeArticle = (raw: unknown) => decode(raw, steps, parseArticle)
