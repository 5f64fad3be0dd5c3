import { i18n } from '#i18n'
import type { EmbedKind } from '@/lib/article/block'

const kinds = {
  video: 'story.embed.video',
  audio: 'story.embed.audio',
  post: 'story.embed.post',
  map: 'story.embed.map',
  chart: 'story.embed.chart',
  other: 'story.embed.other',
} as const

/** "Video on example.com" */
export const embedWords = (kind: EmbedKind, host: string): string =>
  `${i18n.t(kinds[kind])} ${i18n.t('story.embedOn', [host])}`
