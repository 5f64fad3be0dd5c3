import { i18n } from '#i18n'

/** The reader's own kind of the language the texts are in ("en-GB" for "en"), so that dates and words don't mix languages. */
export function uiLocale(): string {
  const language = i18n.t('locale')
  return navigator.languages.find((own) => own === language || own.startsWith(`${language}-`)) ?? language
}
