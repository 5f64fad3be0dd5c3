import type { ComponentChildren } from 'preact'
import styles from './Unseen.module.css'

/** Words for those who hear the page: what a picture beside them, or a place in a table, tells the eye. */
export const Unseen = ({ children }: { readonly children: ComponentChildren }) => (
  <span class={styles.unseen}>{children}</span>
)
