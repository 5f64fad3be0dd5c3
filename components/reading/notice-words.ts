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

const words = {
  saved: 'said.saved',
  removed: 'said.removed',
  copied: 'said.copied',
  sentenceCopied: 'said.sentenceCopied',
  copyFailed: 'said.copyFailed',
  notInPage: 'said.notInPage',
  panelFailed: 'said.panelFailed',
} as const

export function noticeWords(said: Said): string {
  if (said.kind !== 'saveFailed') return i18n.t(words[said.kind])
  const { title, text } = troubleWords(said.error)
  return `${title}. ${text}`
}
