import { i18n } from '#i18n'

/** The reader's own kind of the language the texts are in ("en-GB" for "en"), so that dates and words don't mix languages. */
export function uiLocale(): string {
  const language = i18n.t('locale')
  return navigator.languages.find((own) => own === language || own.startsWith(`${language}-`)) ?? language
}

/** The language the reader would rather have, whatever the texts are in: units are the custom of a country. */
export const readerLocale = (): string => navigator.languages[0] ?? navigator.language
