import { AudioLines, ChartColumn, type IconNode, Link2, MapPin, MessageSquareText, Play } from 'lucide'
import { i18n } from '#i18n'
import { Icon } from '@/components/icon/Icon'
import type { Embed, EmbedKind } from '@/lib/article/block'
import styles from './EmbedBlock.module.css'

const icons: Readonly<Record<EmbedKind, IconNode>> = {
  video: Play,
  audio: AudioLines,
  post: MessageSquareText,
  map: MapPin,
  chart: ChartColumn,
  other: Link2,
}

const kinds = {
  video: 'story.embed.video',
  audio: 'story.embed.audio',
  post: 'story.embed.post',
  map: 'story.embed.map',
  chart: 'story.embed.chart',
  other: 'story.embed.other',
} as const

/** What the page embeds, as a titled link to where it lives: nothing of it is loaded. */
export function EmbedBlock({ embed }: { readonly embed: Embed }) {
  const host = URL.parse(embed.url)?.hostname.replace(/^www\./, '') ?? ''
  return (
    <a class={styles.embed} href={embed.url} target="_blank" rel="noopener noreferrer">
      <Icon node={icons[embed.kind]} />
      <span>
        <span class={styles.kind}>
          {i18n.t(kinds[embed.kind])} {i18n.t('story.embedOn', [host])}
        </span>
        <bdi class={styles.title}>{embed.title}</bdi>
      </span>
    </a>
  )
}
