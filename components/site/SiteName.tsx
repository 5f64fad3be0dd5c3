import styles from './SiteName.module.css'

interface Props {
  /** What the page calls itself: any page may call itself any paper. */
  readonly name: string | null
  /** Where it really stands; never left out, never shortened. */
  readonly host: string
}

const bare = (text: string): string => text.toLowerCase().replace(/^www\./, '')

/** The paper's name with its true host beside it, set so that no name can pass for it (SECURITY.md 5). */
export function SiteName({ name, host }: Props) {
  const named = name !== null && bare(name) !== host
  return (
    <>
      {named ? <bdi>{name}</bdi> : null}
      {named && host !== '' ? ' ' : null}
      {host === '' ? null : (
        <bdi class={styles.host} dir="ltr">
          {host}
        </bdi>
      )}
    </>
  )
}
