import { i18n } from '#i18n'
import styles from './SearchHelp.module.css'

const examples = [
  ['tag:travel', 'search.helpTag'],
  ['site:guardian', 'search.helpSite'],
  ['is:unread', 'search.helpIs'],
  ['before:2026-01', 'search.helpDate'],
  ['"exact words"', 'search.helpQuotes'],
  ['-football', 'search.helpNot'],
] as const

/** What a search understands besides words. */
export function SearchHelp() {
  return (
    <div class={styles.help}>
      <p>{i18n.t('search.helpWords')}</p>
      <dl class={styles.list}>
        {examples.map(([typed, key]) => (
          <div key={typed} class={styles.row}>
            <dt class={styles.typed} dir="ltr">
              <code>{typed}</code>
            </dt>
            <dd>{i18n.t(key)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
