import { useMemo } from 'preact/hooks'
import { i18n } from '#i18n'
import { joinSaid } from '@/lib/digest/join-said'
import { unnamedSources } from '@/lib/digest/unnamed-sources'
import type { ClaimFact } from '@/lib/facts/claim-fact'
import type { QuoteFact } from '@/lib/facts/quote-fact'
import { FactRows, type FactsView } from './FactRows'
import { FactSection } from './FactSection'
import styles from './Said.module.css'
import { withDeterminer } from './with-determiner'

interface Props extends FactsView {
  readonly quotes: readonly QuoteFact[]
  readonly claims: readonly ClaimFact[]
}

/** Where the paper's reporter sat is no part of what was said: "HARBORVIEW (HL) — …". */
const DATELINE = /^\p{Upper}[\p{Upper} .,’'-]{2,40}(?:\([^)]{1,20}\)\s+)?[—–-]\s+/u

const QUOTES = 2
/** So many lines at once, reports and quotations together. */
const FIRST = 3

/** Quoted words and who said them, marks from the article's language through `<q>`; set apart, what is told without quotation marks, and last how many who told it stay without a name. */
export function Said({ quotes, claims, ...view }: Props) {
  const said = useMemo(() => joinSaid({ quotes, claims }), [quotes, claims])
  if (said.quotes.length + said.claims.length === 0) return null
  const firstQuotes = said.quotes.slice(0, Math.max(QUOTES, FIRST - said.claims.length))
  const firstClaims = said.claims.slice(0, FIRST - firstQuotes.length)
  const more = said.quotes.length - firstQuotes.length + said.claims.length - firstClaims.length
  const unnamed = unnamedSources(claims).map(({ source, sentence }) =>
    withDeterminer(source, view.sentenceOf(sentence)?.text ?? ''),
  )
  return (
    <FactSection title={i18n.t('brief.said')} direction={view.direction} more={more}>
      {(open) => (
        <>
          <FactRows
            {...view}
            facts={open ? said.quotes : firstQuotes}
            look="lines"
            draw={({ text, speaker }) => (
              <>
                <q class={styles.quote}>{text.replace(/[,،]$/, '')}</q> <Voice name={speaker} />
              </>
            )}
          />
          {said.claims.length === 0 ? null : (
            <>
              <h3 class={styles.reported} dir={view.direction}>
                <bdi>{i18n.t('brief.reported')}</bdi>
              </h3>
              <FactRows
                {...view}
                facts={open ? said.claims : firstClaims}
                look="lines"
                draw={({ text, source }, sentence) => (
                  <>
                    <span class={styles.claim}>{text.replace(DATELINE, '')}</span>{' '}
                    <Voice name={withDeterminer(source, sentence.text)} />
                  </>
                )}
              />
            </>
          )}
          {unnamed.length === 0 ? null : (
            <p class={styles.unnamed} dir={view.direction}>
              <bdi>{i18n.t('brief.unnamed', unnamed.length, [unnamed.length, unnamed.join(', ')])}</bdi>
            </p>
          )}
        </>
      )}
    </FactSection>
  )
}

function Voice({ name }: { readonly name: string }) {
  return (
    <span class={styles.speaker}>
      —{'\u00a0'}
      <bdi>{name}</bdi>
    </span>
  )
}
