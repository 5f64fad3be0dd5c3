import { i18n } from '#i18n'
import { formatMoment, formatTime, readMoment, sameDay } from '@/components/words/format-date'
import { uiLocale } from '@/components/words/locale'
import { PART, withPart } from '@/components/words/with-part'
import styles from './Byline.module.css'

interface Props {
  readonly authors: readonly string[]
  readonly publishedAt: string | null
  readonly modifiedAt: string | null
  /** `null` when the text is too short to tell. */
  readonly minutes: number | null
  /** Of the story: the line begins on the side where the headline begins. */
  readonly direction?: 'ltr' | 'rtl'
}

function Names({ authors }: { readonly authors: readonly string[] }) {
  const parts = new Intl.ListFormat(uiLocale(), { type: 'conjunction' }).formatToParts(authors)
  return (
    <>
      {parts.map(({ type, value }, index) =>
        type === 'element' ? (
          <b key={index} class={styles.name}>
            <bdi>{value}</bdi>
          </b>
        ) : (
          value
        ),
      )}
    </>
  )
}

function updatedWords(publishedAt: string | null, modifiedAt: string | null): string | null {
  const modified = modifiedAt === null ? null : readMoment(modifiedAt)
  const published = publishedAt === null ? null : readMoment(publishedAt)
  if (!modified || (published && modified.date <= published.date)) return null
  if (!published || !sameDay(published, modified)) return formatMoment(modified)
  const told = modified.timeKnown && formatTime(modified) !== formatTime(published)
  return told ? formatTime(modified) : null
}

/** The byline facts in one line: authors, published, updated, reading time. */
export function Byline({ authors, publishedAt, modifiedAt, minutes, direction }: Props) {
  const published = publishedAt === null ? null : readMoment(publishedAt)
  const updated = updatedWords(publishedAt, modifiedAt)
  const facts = [
    authors.length > 0 ? withPart(i18n.t('byline.by', [PART]), <Names authors={authors} />) : null,
    published && publishedAt ? (
      <>
        <time dateTime={publishedAt}>{formatMoment(published)}</time>
        {updated === null ? null : `, ${i18n.t('byline.updated', [updated])}`}
      </>
    ) : updated === null ? null : (
      i18n.t('byline.updated', [updated])
    ),
    minutes === null ? null : i18n.t('byline.minutes', minutes),
  ].filter((fact) => fact !== null)
  if (facts.length === 0) return null
  return (
    <p class={styles.byline} dir={direction}>
      <bdi>
        {facts.map((fact, index) => (
          <span key={index} class={styles.fact}>
            {fact}
          </span>
        ))}
      </bdi>
    </p>
  )
}
