import { X } from 'lucide'
import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import { Icon } from '@/components/icon/Icon'
import type { ListQuery } from '@/lib/library/list-query'
import styles from './FilterChips.module.css'

interface Props {
  readonly query: ListQuery
  readonly onQuery: (part: Partial<ListQuery>) => void
}

const stateWords = { unread: 'list.unread', reading: 'list.reading', read: 'list.read' } as const

/** What narrows the list now, each to be taken away with a click. */
export function FilterChips({ query, onQuery }: Props) {
  const { tags, site, time, state } = query
  const chips: readonly { readonly words: string; readonly without: Partial<ListQuery> }[] = [
    ...tags.map((tag) => ({ words: `#${tag}`, without: { tags: tags.filter((each) => each !== tag) } })),
    ...(site === null ? [] : [{ words: site, without: { site: null } }]),
    ...(time === null ? [] : [{ words: i18n.t('listPage.upTo', [time]), without: { time: null } }]),
    ...(state === null ? [] : [{ words: i18n.t(stateWords[state]), without: { state: null } }]),
  ]
  if (chips.length === 0) return null
  return (
    <ul class={styles.chips} aria-label={i18n.t('listPage.narrowed')}>
      {chips.map(({ words, without }) => (
        <li key={words}>
          <button
            type="button"
            class={styles.chip}
            aria-label={i18n.t('listPage.drop', [words])}
            onClick={() => onQuery(without)}
          >
            <bdi class={styles.words}>{words}</bdi>
            <Icon node={X} size={14} />
          </button>
        </li>
      ))}
      {chips.length > 1 ? (
        <li>
          <Button look="quiet" onClick={() => onQuery({ tags: [], site: null, time: null, state: null })}>
            {i18n.t('listPage.dropAll')}
          </Button>
        </li>
      ) : null}
    </ul>
  )
}
