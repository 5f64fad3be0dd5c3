import { i18n } from '#i18n'
import { PART, withPart } from '@/components/words/with-part'

const link = (href: string, words: string) => (
  <a href={href} target="_blank" rel="noopener noreferrer">
    {words}
  </a>
)

/** Both sources ask to be named, with a link (CC BY 4.0). */
export function Attribution() {
  const [before, rest = ''] = i18n.t('options.attribution', [PART, '\uFFFD']).split('\uFFFD')
  return (
    <>
      {withPart(before ?? '', link('https://open-meteo.com/', 'Open-Meteo.com'))}
      {link('https://www.geonames.org/', 'GeoNames')}
      {rest}
    </>
  )
}
