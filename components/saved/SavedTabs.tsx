import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import { type Trouble, troubleWords } from '@/components/face/trouble-words'
import { hostOf } from '@/components/reading/host-of'
import { uiLocale } from '@/components/words/locale'
import styles from './SavedTabs.module.css'

type TabState =
  | { readonly kind: 'waiting' | 'saving' }
  | { readonly kind: 'saved' | 'already'; readonly id: string }
  | { readonly kind: 'noArticle' | 'refused'; readonly error: Trouble }

interface Tab {
  readonly tabId: number
  readonly title: string | null
  readonly url: string | null
  readonly state: TabState
}

interface Props {
  readonly phase: 'loading' | 'askTabs' | 'askSites' | 'saving' | 'done'
  readonly tabs: readonly Tab[]
  readonly barred: readonly string[]
  readonly refused: 'tabs' | 'sites' | null
  readonly hrefOf: (entryId: string) => string
  /** Both run in the click: the browser asks the reader. */
  readonly onAllowTabs: () => void
  readonly onAllowSites: () => void
}

const stateWords = {
  waiting: 'saving.tabWaiting',
  saving: 'saving.tabSaving',
  saved: 'saving.tabSaved',
  already: 'saving.tabAlready',
  noArticle: 'saving.tabNoArticle',
  refused: 'saving.tabRefused',
} as const

const reportWords = {
  saved: 'saving.reportSaved',
  already: 'saving.reportAlready',
  noArticle: 'saving.reportNoArticle',
  refused: 'saving.reportRefused',
} as const

const inWords = (parts: readonly string[]): string =>
  new Intl.ListFormat(uiLocale(), { type: 'unit', style: 'long' }).format(parts)

function report(tabs: readonly Tab[]): string {
  if (tabs.length === 0) return i18n.t('saving.tabsNone')
  const parts = (['saved', 'already', 'noArticle', 'refused'] as const).flatMap((kind) => {
    const count = tabs.filter(({ state }) => state.kind === kind).length
    return count === 0 ? [] : [i18n.t(reportWords[kind], count, [count])]
  })
  return i18n.t('saving.report', [inWords(parts)])
}

function Ask({ phase, tabs, barred, onAllowTabs, onAllowSites }: Omit<Props, 'refused' | 'hrefOf'>) {
  const hosts = [...new Set(barred.map(hostOf))]
  if (phase === 'askTabs')
    return (
      <div class={styles.ask}>
        <p>{i18n.t('saving.tabsAsk', tabs.length, [tabs.length])}</p>
        <Button look="strong" onClick={onAllowTabs}>
          {i18n.t('saving.tabsAllow')}
        </Button>
      </div>
    )
  if (phase !== 'askSites') return null
  return (
    <div class={styles.ask}>
      <p>{i18n.t('saving.sitesAsk', hosts.length, [hosts.length, inWords(hosts)])}</p>
      <Button look="strong" onClick={onAllowSites}>
        {i18n.t('saving.sitesAllow', tabs.length, [tabs.length])}
      </Button>
    </div>
  )
}

function Row({ tab, hrefOf }: { readonly tab: Tab; readonly hrefOf: Props['hrefOf'] }) {
  const { state } = tab
  const title = tab.title ?? tab.url ?? '…'
  const trouble = 'error' in state ? troubleWords(state.error) : null
  return (
    <li class={styles.row}>
      <span class={styles.title}>
        {'id' in state ? (
          <a href={hrefOf(state.id)}>
            <bdi>{title}</bdi>
          </a>
        ) : (
          <bdi>{title}</bdi>
        )}
        {tab.url === null ? null : <span class={styles.soft}> {hostOf(tab.url)}</span>}
      </span>
      <span class={styles.state}>
        {i18n.t(stateWords[state.kind])}
        {trouble ? <span class={styles.soft}>{trouble.text}</span> : null}
      </span>
    </li>
  )
}

/** The tabs that are saved, what is asked for them, how far it is and what became of each. */
export function SavedTabs(props: Props) {
  const { phase, tabs, refused } = props
  const finished = tabs.filter(({ state }) => state.kind !== 'waiting' && state.kind !== 'saving').length
  return (
    <>
      <h1 class={styles.headline}>{i18n.t('saving.tabsTitle')}</h1>
      <Ask {...props} />
      {refused === null ? null : (
        <p class={styles.refused} role="alert">
          {i18n.t(refused === 'tabs' ? 'saving.tabsRefused' : 'saving.sitesRefused')}
        </p>
      )}
      {phase === 'saving' ? (
        <progress class={styles.progress} max={tabs.length} value={finished}>
          {i18n.t('saving.progress', [finished, tabs.length])}
        </progress>
      ) : null}
      <p role="status" class={styles.report}>
        {phase === 'done' ? report(tabs) : ''}
      </p>
      {phase === 'askTabs' ? null : (
        <ul class={styles.list}>
          {tabs.map((tab) => (
            <Row key={tab.tabId} tab={tab} hrefOf={props.hrefOf} />
          ))}
        </ul>
      )}
    </>
  )
}
