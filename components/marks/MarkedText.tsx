import './highlights.css'
import type { ComponentChildren } from 'preact'
import type { HighlightColour } from '@/lib/library/highlight'
import styles from './MarkedText.module.css'

interface Props {
  readonly colour: HighlightColour
  readonly children: ComponentChildren
}

/** Words in the look of a mark, outside of the story. */
export const MarkedText = ({ colour, children }: Props) => (
  <mark class={`${styles.text} ${styles[colour]}`}>{children}</mark>
)
