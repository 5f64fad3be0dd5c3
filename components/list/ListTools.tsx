import { ArrowDown, ArrowUp, Clock, ListFilter, SquareCheck } from 'lucide'
import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import { IconButton } from '@/components/button/IconButton'
import { type ListQuery, type ListSort, listSorts } from '@/lib/library/list-query'
import styles from './ListTools.module.css'

interface Props {
  readonly query: ListQuery
  /** A search has put the lines in order. */
  readonly ranked: boolean
  readonly fitOpen: boolean
  readonly filterOpen: boolean
  readonly onFit: () => void
  readonly onFilter: () => void
  /** Boxes to tick, where no pointer that hovers brings them. */
  readonly onSelect: () => void
  readonly onQuery: (part: Partial<ListQuery>) => void
}

const sortWords: Readonly<Record<ListSort, () => string>> = {
  saved: () => i18n.t('listPage.bySaved'),
  published: () => i18n.t('listPage.byPublished'),
  minutes: () => i18n.t('listPage.byMinutes'),
  site: () => i18n.t('listPage.bySite'),
  title: () => i18n.t('listPage.byTitle'),
}

/** By what the lines stand in order, and which way. */
function Order({ query, onQuery }: Pick<Props, 'query' | 'onQuery'>) {
  return (
    <>
      <label>
        {i18n.t('list.sort')}{' '}
        <select
          class={styles.select}
          value={query.sort}
          onChange={({ currentTarget: { value } }) => {
            const sort = listSorts.find((each) => each === value)
            if (sort) onQuery({ sort, reversed: false })
          }}
        >
          {listSorts.map((sort) => (
            <option key={sort} value={sort}>
              {sortWords[sort]()}
            </option>
          ))}
        </select>
      </label>
      <IconButton
        small
        icon={query.reversed ? ArrowUp : ArrowDown}
        label={i18n.t(query.reversed ? 'listPage.forward' : 'listPage.backward')}
        onClick={() => onQuery({ reversed: !query.reversed })}
      />
    </>
  )
}

/** A set for the time one has, what narrows the list, and its order. */
export function ListTools(props: Props) {
  const { query, ranked, fitOpen, filterOpen, onFit, onFilter, onSelect, onQuery } = props
  return (
    <div class={styles.tools}>
      <Button look="quiet" icon={Clock} expanded={fitOpen} onClick={onFit}>
        {i18n.t('listPage.fit')}
      </Button>
      <Button look="quiet" icon={ListFilter} expanded={filterOpen} onClick={onFilter}>
        {i18n.t('listPage.filter')}
      </Button>
      <span class={styles.order}>
        {ranked ? (
          <span class={styles.ranked}>
            {i18n.t('list.sort')} <b>{i18n.t('listPage.byMatch')}</b>
          </span>
        ) : (
          <Order query={query} onQuery={onQuery} />
        )}
        <IconButton small icon={SquareCheck} label={i18n.t('listPage.selectSome')} onClick={onSelect} />
      </span>
    </div>
  )
}
