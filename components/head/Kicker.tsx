import { SiteName } from '@/components/site/SiteName'
import styles from './Kicker.module.css'

interface Props {
  readonly section: string | null
  readonly siteName: string | null
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
      <SiteName name={siteName} host={host} />
    </p>
  )
}
