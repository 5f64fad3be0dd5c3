import { i18n } from '#i18n'
import { uiLocale } from '@/components/words/locale'
import styles from './ListTools.module.css'

type Filter = 'all' | 'unread' | 'reading' | 'read'
type Order = 'newest' | 'oldest' | 'shortest'

interface Props {
  readonly counts: Readonly<Record<Filter, number>>
  readonly filter: Filter
  readonly order: Order
  readonly onFilter: (filter: Filter) => void
  readonly onOrder: (order: Order) => void
}

const filters = [
  ['all', 'list.all'],
  ['unread', 'list.unread'],
  ['reading', 'list.reading'],
  ['read', 'list.read'],
] as const

const orders = [
  ['newest', 'list.newest'],
  ['oldest', 'list.oldest'],
  ['shortest', 'list.shortest'],
] as const

/** Which articles, and in which order. */
export function ListTools({ counts, filter, order, onFilter, onOrder }: Props) {
  const number = new Intl.NumberFormat(uiLocale())
  return (
    <div class={styles.tools}>
      <nav aria-label={i18n.t('list.states')}>
        <ul class={styles.filters}>
          {filters.map(([value, key]) => (
            <li key={value}>
              <button
                type="button"
                class={styles.filter}
                aria-pressed={value === filter}
                onClick={() => onFilter(value)}
              >
                <span>{i18n.t(key)}</span> <span class={styles.count}>{number.format(counts[value])}</span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <label class={styles.order}>
        <span class={styles.label}>{i18n.t('list.sort')}</span>
        <select
          class={styles.select}
          value={order}
          onChange={({ currentTarget }) => {
            const chosen = orders.find(([value]) => value === currentTarget.value)
            if (chosen) onOrder(chosen[0])
          }}
        >
          {orders.map(([value, key]) => (
            <option key={value} value={value}>
              {i18n.t(key)}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
