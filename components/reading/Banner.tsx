import styles from './Banner.module.css'

interface Props {
  readonly title?: string
  readonly text: string
}

/** A line under the masthead about the whole surface. */
export function Banner({ title, text }: Props) {
  return (
    <div class={styles.banner} role="status">
      {title === undefined ? null : <b class={styles.title}>{title}. </b>}
      {text}
    </div>
  )
}
