import { i18n } from '#i18n'
import type { Refusal } from '@/lib/extract/refusal'

export interface FaceWords {
  readonly title: string
  readonly text: string
}

const refusals = {
  frontPage: ['refusalTitle.frontPage', 'refusal.frontPage'],
  sectionList: ['refusalTitle.sectionList', 'refusal.sectionList'],
  search: ['refusalTitle.search', 'refusal.search'],
  video: ['refusalTitle.video', 'refusal.video'],
  logIn: ['refusalTitle.logIn', 'refusal.logIn'],
  app: ['refusalTitle.app', 'refusal.app'],
  empty: ['refusalTitle.empty', 'refusal.empty'],
  tooLittleText: ['refusalTitle.tooLittleText', 'refusal.tooLittleText'],
} as const satisfies Record<Refusal, readonly [string, string]>

const errors = {
  tooLarge: ['errorTitle.tooLarge', 'error.tooLarge'],
  pdf: ['errorTitle.pdf', 'error.pdf'],
  notHtml: ['errorTitle.notHtml', 'error.notHtml'],
  noSelection: ['errorTitle.noSelection', 'error.noSelection'],
  browserPage: ['errorTitle.browserPage', 'error.browserPage'],
  storePage: ['errorTitle.storePage', 'error.storePage'],
  readerView: ['errorTitle.readerView', 'error.readerView'],
  localFile: ['errorTitle.localFile', 'error.localFile'],
  noAccess: ['errorTitle.noAccess', 'error.noAccess'],
  tabGone: ['errorTitle.tabGone', 'error.tabGone'],
  garbled: ['errorTitle.garbled', 'error.garbled'],
  linkNotAllowed: ['errorTitle.linkNotAllowed', 'error.linkNotAllowed'],
  linkOffline: ['errorTitle.linkOffline', 'error.linkOffline'],
  linkMoved: ['errorTitle.linkMoved', 'error.linkMoved'],
  linkTimeout: ['errorTitle.linkTimeout', 'error.linkTimeout'],
  linkNotHtml: ['errorTitle.linkNotHtml', 'error.linkNotHtml'],
  linkTooSlow: ['errorTitle.linkTooSlow', 'error.linkTooSlow'],
  badLink: ['errorTitle.badLink', 'error.badLink'],
  gone: ['errorTitle.gone', 'error.gone'],
  damaged: ['errorTitle.damaged', 'error.damaged'],
  noText: ['errorTitle.noText', 'error.noText'],
  diskFull: ['errorTitle.diskFull', 'error.diskFull'],
  databaseBlocked: ['errorTitle.databaseBlocked', 'error.databaseBlocked'],
  databaseFailed: ['errorTitle.databaseFailed', 'error.databaseFailed'],
  notCaptured: ['errorTitle.notCaptured', 'error.notCaptured'],
  privateWindow: ['errorTitle.privateWindow', 'error.privateWindow'],
  unreachable: ['errorTitle.unreachable', 'error.unreachable'],
} as const

/** Everything a face or a notice can be about. */
export type Trouble =
  | { readonly kind: keyof typeof errors }
  | { readonly kind: 'linkRefused'; readonly status: number }
  | { readonly kind: 'noStory'; readonly refusal: Refusal }

/** Where asking once more may bring something else. */
const againHelps = new Set<Trouble['kind'] | Refusal>([
  'noText',
  'noSelection',
  'localFile',
  'garbled',
  'linkNotAllowed',
  'linkOffline',
  'linkTimeout',
  'linkRefused',
  'databaseBlocked',
  'databaseFailed',
  'unreachable',
  'logIn',
  'empty',
  'tooLittleText',
])

export const canTryAgain = (kind: Trouble['kind'] | Refusal): boolean => againHelps.has(kind)

export function refusalWords(refusal: Refusal): FaceWords {
  const [title, text] = refusals[refusal]
  return { title: i18n.t(title), text: i18n.t(text) }
}

export function troubleWords(trouble: Trouble): FaceWords {
  if (trouble.kind === 'linkRefused')
    return { title: i18n.t('errorTitle.linkRefused'), text: i18n.t('error.linkRefused', [trouble.status]) }
  if (trouble.kind === 'noStory') return refusalWords(trouble.refusal)
  const [title, text] = errors[trouble.kind]
  return { title: i18n.t(title), text: i18n.t(text) }
}
