import { i18n } from '#i18n'

/** Tells the page the language and direction of its own words; articles carry theirs. */
export function speak(root: HTMLElement): void {
  root.lang = i18n.t('locale')
  root.dir = i18n.t('direction')
}
