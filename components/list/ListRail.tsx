import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import { uiLocale } from '@/components/words/locale'
import type { ListCounts } from '@/lib/library/list-counts'
import { type ListQuery, type ListView, listViews } from '@/lib/library/list-query'
import styles from './ListRail.module.css'

interface Props {
  /** `null` until all lines are read: numbers that run up are no help. */
  readonly counts: ListCounts | null
  readonly query: ListQuery
  readonly onQuery: (part: Partial<ListQuery>) => void
  readonly onTags: () => void
}

const viewWords: Readonly<Record<ListView, () => string>> = {
  inbox: () => i18n.t('listPage.inbox'),
  unread: () => i18n.t('list.unread'),
  reading: () => i18n.t('list.reading'),
  read: () => i18n.t('list.read'),
  starred: () => i18n.t('listPage.starred'),
  archive: () => i18n.t('listPage.archived'),
  bin: () => i18n.t('listPage.bin'),
}

const MOST_TAGS = 12

/** Which part of the list, and the tags most used in it. */
export function ListRail({ counts, query, onQuery, onTags }: Props) {
  const number = new Intl.NumberFormat(uiLocale())
  const chosen = new Set(query.tags.map((tag) => tag.toLowerCase()))
  const toggle = (tag: string) =>
    onQuery({
      tags: chosen.has(tag.toLowerCase())
        ? query.tags.filter((each) => each.toLowerCase() !== tag.toLowerCase())
        : [...query.tags, tag],
    })
  const choice = (name: string, count: number | null, on: boolean, onClick: () => void) => (
    <li key={name}>
      <button type="button" class={styles.choice} aria-pressed={on} onClick={onClick}>
        <bdi class={styles.name}>{name}</bdi>{' '}
        <span class={styles.count}>{count === null ? '' : number.format(count)}</span>
      </button>
    </li>
  )
  return (
    <nav class={styles.rail} aria-label={i18n.t('list.states')}>
      <ul class={styles.choices}>
        {listViews.map((view) =>
          choice(viewWords[view](), counts?.views[view] ?? null, query.view === view, () =>
            onQuery({ view, state: null, fit: null }),
          ),
        )}
      </ul>
      {counts && counts.tags.length > 0 ? (
        <>
          <h2 class={styles.heading}>{i18n.t('listPage.tagsTitle')}</h2>
          <ul class={styles.choices}>
            {counts.tags
              .slice(0, MOST_TAGS)
              .map(({ name, count }) =>
                choice(name, count, chosen.has(name.toLowerCase()), () => toggle(name)),
              )}
          </ul>
          <Button look="quiet" onClick={onTags}>
            {i18n.t('listPage.allTags')}
          </Button>
        </>
      ) : null}
    </nav>
  )
}
