import './highlights.css'
import type { ComponentChildren } from 'preact'
import { i18n } from '#i18n'
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

/** What a colour looks like, on its button; the button's name says it in words. */
export const ColourSample = ({ colour }: { readonly colour: HighlightColour }) => (
  <mark
    class={`${styles.text} ${styles.sample} ${styles[colour]}`}
    data-sample={i18n.t('marks.sample')}
    aria-hidden="true"
  />
)
