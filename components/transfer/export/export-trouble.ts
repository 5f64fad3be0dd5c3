import { i18n } from '#i18n'
import type { ExportError } from '@/lib/library/export/export-order'

const troubles = {
  noTexts: 'export.trouble.noTexts',
  fileFull: 'export.trouble.fileFull',
  fileFailed: 'export.trouble.fileFailed',
  listFailed: 'export.trouble.listFailed',
} as const

/** `null`: the reader called it off, which needs no words. */
export const exportTrouble = ({ kind }: ExportError): string | null =>
  kind === 'cancelled' ? null : i18n.t(troubles[kind])
