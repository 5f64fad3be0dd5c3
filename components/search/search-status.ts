import { i18n } from '#i18n'

interface Told {
  /** `null` while nothing is asked. */
  readonly found: number | null
  readonly looking: boolean
  readonly waiting: number
  readonly mistyped: boolean
  readonly trouble: 'databaseFailed' | null
}

/** The line below the search field. */
export function searchStatus({ found, looking, waiting, mistyped, trouble }: Told): string {
  if (trouble) return i18n.t('search.failed')
  const parts = [
    found === null
      ? ''
      : looking
        ? i18n.t('search.looking')
        : found === 0
          ? i18n.t('search.noneTitle')
          : i18n.t('search.found', found),
    found !== null && found > 0 && mistyped && !looking ? i18n.t('search.mistyped') : '',
    waiting > 0 ? i18n.t('search.waiting', waiting) : '',
  ]
  return parts.filter((part) => part !== '').join(' ')
}
