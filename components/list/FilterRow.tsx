import { i18n } from '#i18n'
import type { ListCounts } from '@/lib/library/list-counts'
import { entryStates, type ListQuery, listTimes } from '@/lib/library/list-query'
import styles from './FilterRow.module.css'

interface Props {
  readonly counts: ListCounts | null
  readonly query: ListQuery
  readonly onQuery: (part: Partial<ListQuery>) => void
}

interface ChoiceProps {
  readonly label: string
  readonly any: string
  readonly value: string
  readonly choices: readonly (readonly [value: string, words: string])[]
  readonly onChoose: (value: string | null) => void
}

const ANY = ''

function Choice({ label, any, value, choices, onChoose }: ChoiceProps) {
  return (
    <label class={styles.choice}>
      <span>{label}</span>
      <select
        class={styles.select}
        value={value}
        onChange={({ currentTarget }) => onChoose(currentTarget.value === ANY ? null : currentTarget.value)}
      >
        <option value={ANY}>{any}</option>
        {choices.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Longer lists than this are searched, not scrolled. */
const MOST = 200

const stateWords = { unread: 'list.unread', reading: 'list.reading', read: 'list.read' } as const

/** Views that hold lines in several states. */
const mixed: readonly ListQuery['view'][] = ['inbox', 'starred', 'archive', 'bin']

/** What narrows the view: paper, reading time, state, tags, each with how many lines it would leave. */
export function FilterRow({ counts, query, onQuery }: Props) {
  const named = (list: ListCounts['tags']) =>
    list.slice(0, MOST).map(({ name, count }) => [name, i18n.t('listPage.named', [name, count])] as const)
  const sites = named(counts?.sites ?? [])
  const tags = named(counts?.tags ?? []).filter(([name]) => !query.tags.includes(name))
  const known = sites.find(([name]) => name.toLowerCase() === query.site?.toLowerCase())
  return (
    <div class={styles.row}>
      <Choice
        label={i18n.t('listPage.site')}
        any={i18n.t('listPage.anySite')}
        value={known?.[0] ?? query.site ?? ANY}
        choices={known || query.site === null ? sites : [[query.site, query.site], ...sites]}
        onChoose={(site) => onQuery({ site })}
      />
      <Choice
        label={i18n.t('listPage.time')}
        any={i18n.t('listPage.anyTime')}
        value={query.time === null ? ANY : String(query.time)}
        choices={listTimes.map((time) => [String(time), i18n.t('listPage.upTo', [time])])}
        onChoose={(value) => onQuery({ time: listTimes.find((time) => String(time) === value) ?? null })}
      />
      {mixed.includes(query.view) ? (
        <Choice
          label={i18n.t('listPage.state')}
          any={i18n.t('listPage.anyState')}
          value={query.state ?? ANY}
          choices={entryStates.map((state) => [state, i18n.t(stateWords[state])])}
          onChoose={(value) => onQuery({ state: entryStates.find((state) => state === value) ?? null })}
        />
      ) : null}
      <Choice
        label={i18n.t('listPage.tag')}
        any={i18n.t('listPage.addTag')}
        value={ANY}
        choices={tags}
        onChoose={(tag) => {
          if (tag !== null) onQuery({ tags: [...query.tags, tag] })
        }}
      />
    </div>
  )
}
