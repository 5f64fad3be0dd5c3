import { i18n } from '#i18n'
import { OptionSection } from '@/components/options/OptionSection'
import { Toggle } from '@/components/options/Toggle'
import { ChoiceRow } from '@/components/typography/ChoiceRow'
import type { SavingSettings } from '@/lib/settings/settings'

interface Props {
  readonly saving: SavingSettings
  /** Both run in the press: the browser may ask the reader. */
  readonly onPictures: (pictures: SavingSettings['pictures']) => void
  readonly onMarks: (marks: boolean) => void
}

/** What is kept of a story that is saved, and where it shows that it is. */
export function SavingOptions({ saving, onPictures, onMarks }: Props) {
  return (
    <OptionSection title={i18n.t('saving.title')} help={i18n.t('saving.help')}>
      <ChoiceRow
        legend={i18n.t('saving.pictures')}
        name="keep-pictures"
        value={saving.pictures}
        choices={[
          { value: 'ask', words: i18n.t('saving.picturesAsk') },
          { value: 'always', words: i18n.t('saving.picturesAlways') },
          { value: 'never', words: i18n.t('saving.picturesNever') },
        ]}
        onChange={onPictures}
      />
      <Toggle
        words={i18n.t('saving.marks')}
        help={i18n.t('saving.marksHelp')}
        on={saving.marks}
        onChange={onMarks}
      />
    </OptionSection>
  )
}
