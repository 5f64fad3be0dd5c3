import { AudioLines, ChartColumn, type IconNode, Link2, MapPin, MessageSquareText, Play } from 'lucide'
import { Icon } from '@/components/icon/Icon'
import type { Embed, EmbedKind } from '@/lib/article/block'
import styles from './EmbedBlock.module.css'
import { embedWords } from './embed-words'

const icons: Readonly<Record<EmbedKind, IconNode>> = {
  video: Play,
  audio: AudioLines,
  post: MessageSquareText,
  map: MapPin,
  chart: ChartColumn,
  other: Link2,
}

/** What the page embeds, as a titled link to where it lives: nothing of it is loaded. */
export function EmbedBlock({ embed }: { readonly embed: Embed }) {
  const host = URL.parse(embed.url)?.hostname.replace(/^www\./, '') ?? ''
  return (
    <a class={styles.embed} href={embed.url} target="_blank" rel="noopener noreferrer">
      <Icon node={icons[embed.kind]} />
      <span>
        <span class={styles.kind}>{embedWords(embed.kind, host)}</span>
        <bdi class={styles.title}>{embed.title}</bdi>
      </span>
    </a>
  )
}
