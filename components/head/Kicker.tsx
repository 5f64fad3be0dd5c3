import styles from './Kicker.module.css'

interface Props {
  readonly section: string | null
  readonly siteName: string | null
  /** The page's real host, shown where the site gives no name. */
  readonly host: string
}

export function Kicker({ section, siteName, host }: Props) {
  return (
    <p class={styles.kicker}>
      {section === null ? null : (
        <>
          <bdi>{section}</bdi>
          <span aria-hidden="true"> · </span>
        </>
      )}
      <bdi>{siteName ?? host}</bdi>
    </p>
  )
}
