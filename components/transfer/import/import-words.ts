import { i18n } from '#i18n'
import { uiLocale } from '@/components/words/locale'
import type { ImportFormat } from '@/lib/library/import/import-format'
import type { FileTrouble, ImportedFile } from '@/lib/library/import/import-job'
import type { RejectReason } from '@/lib/library/import/raw-row'

export const formatCount = (count: number): string => new Intl.NumberFormat(uiLocale()).format(count)

const formats = {
  pocketCsv: 'import.format.pocketCsv',
  pocketHtml: 'import.format.pocketHtml',
  instapaperCsv: 'import.format.instapaperCsv',
  omnivoreJson: 'import.format.omnivoreJson',
  readwiseCsv: 'import.format.readwiseCsv',
  matterCsv: 'import.format.matterCsv',
  wallabagJson: 'import.format.wallabagJson',
  karakeepJson: 'import.format.karakeepJson',
  linkwardenJson: 'import.format.linkwardenJson',
  bookmarksHtml: 'import.format.bookmarksHtml',
  linkList: 'import.format.linkList',
  otherCsv: 'import.format.otherCsv',
  otherJson: 'import.format.otherJson',
  backup: 'import.format.backup',
} as const satisfies Record<ImportFormat, string>

const troubles = {
  empty: 'import.trouble.empty',
  tooLarge: 'import.trouble.tooLarge',
  notText: 'import.trouble.notText',
  unknown: 'import.trouble.unknown',
  brokenZip: 'import.trouble.brokenZip',
  zipBomb: 'import.trouble.zipBomb',
  lockedZip: 'import.trouble.lockedZip',
  newerBackup: 'import.trouble.newerBackup',
  tooMany: 'import.trouble.tooMany',
  unreadable: 'import.trouble.unreadable',
} as const satisfies Record<FileTrouble, string>

const reasons = {
  noAddress: 'import.reason.noAddress',
  badAddress: 'import.reason.badAddress',
  longAddress: 'import.reason.longAddress',
  noPage: 'import.reason.noPage',
  garbled: 'import.reason.garbled',
  cutOff: 'import.reason.cutOff',
} as const satisfies Record<RejectReason, string>

export const reasonWords = (reason: RejectReason): string => i18n.t(reasons[reason])

/** What a file is, and what is the matter with it. */
export function fileWords({ format, trouble, encoding }: ImportedFile): string {
  const said = [
    format === null ? null : i18n.t(formats[format]),
    trouble === null ? null : i18n.t(troubles[trouble]),
    // Guessed, not told by the file: a reader who sees odd letters knows why.
    encoding === 'windows-1252' ? i18n.t('import.oldEncoding') : null,
  ]
  return said.filter((words) => words !== null).join(' ')
}
