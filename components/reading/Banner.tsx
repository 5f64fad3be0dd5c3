import type { ComponentChildren } from 'preact'
import styles from './Banner.module.css'

interface Props {
  readonly title?: string
  readonly text: string
  readonly children?: ComponentChildren
}

/** A line under the masthead about the whole surface. */
export function Banner({ title, text, children }: Props) {
  return (
    <div class={styles.banner} role="status">
      {title === undefined ? null : <b class={styles.title}>{title}. </b>}
      {text} {children}
    </div>
  )
}
