import { i18n } from '#i18n'
import { type Trouble, troubleWords } from '@/components/face/trouble-words'

export type Said =
  | {
      readonly kind:
        | 'saved'
        | 'removed'
        | 'copied'
        | 'sentenceCopied'
        | 'copyFailed'
        | 'notInPage'
        | 'panelFailed'
    }
  | { readonly kind: 'saveFailed'; readonly error: Trouble }
  | { readonly kind: 'linkSaved' | 'linkRemoved'; readonly title: string }
  | { readonly kind: 'linkNotSaved'; readonly title: string; readonly error: Trouble }

const words = {
  saved: 'said.saved',
  removed: 'said.removed',
  copied: 'said.copied',
  sentenceCopied: 'said.sentenceCopied',
  copyFailed: 'said.copyFailed',
  notInPage: 'said.notInPage',
  panelFailed: 'said.panelFailed',
} as const

const troubleLine = (error: Trouble): string => {
  const { title, text } = troubleWords(error)
  return `${title}. ${text}`
}

export function noticeWords(said: Said): string {
  switch (said.kind) {
    case 'saveFailed':
      return troubleLine(said.error)
    case 'linkSaved':
      return i18n.t('said.linkSaved', [said.title])
    case 'linkRemoved':
      return i18n.t('list.removed', [said.title])
    case 'linkNotSaved':
      return `${i18n.t('said.linkNotSaved', [said.title])} ${troubleLine(said.error)}`
    default:
      return i18n.t(words[said.kind])
  }
}
