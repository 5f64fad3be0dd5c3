import { i18n } from '#i18n'

/** Many credits bring their own word for it ("Photo: …", "© …"). */
const HAS_WORD = /^\s*(photo|picture|image|illustration|foto|bild|grafik|crédit|credit|©|\()|[:：]/i

export const creditWords = (credit: string): string =>
  HAS_WORD.test(credit) ? credit : i18n.t('story.photo', [credit])
