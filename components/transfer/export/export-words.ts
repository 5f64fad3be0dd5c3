import { i18n } from '#i18n'
import { creditWords } from '@/components/story/credit-words'
import { embedWords } from '@/components/story/embed-words'
import { formatMoment, readMoment } from '@/components/words/format-date'
import { uiLocale } from '@/components/words/locale'
import type { ExportWords } from '@/lib/library/export/export-words'

function date(iso: string): string | null {
  const moment = readMoment(iso)
  return moment && formatMoment(moment)
}

/** What Lede says in the files it makes. */
export const exportWords = (): ExportWords => ({
  language: i18n.t('locale'),
  direction: i18n.t('direction') === 'rtl' ? 'rtl' : 'ltr',
  by: (authors) => i18n.t('byline.by', [new Intl.ListFormat(uiLocale()).format(authors)]),
  date,
  updated: (when) => i18n.t('byline.updated', [when]),
  saved: (when) => i18n.t('export.saved', [when]),
  photo: creditWords,
  embed: embedWords,
  keyPoints: i18n.t('brief.keyPoints'),
  missingPicture: i18n.t('export.missingPicture'),
  highlights: i18n.t('export.highlights'),
  note: i18n.t('export.note'),
  source: i18n.t('export.source'),
  contents: i18n.t('export.contents'),
  stories: (count) => i18n.t('export.book', count, [new Intl.NumberFormat(uiLocale()).format(count)]),
  noTitle: i18n.t('export.noTitle'),
})
