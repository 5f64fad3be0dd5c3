import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import { useTypography } from '@/components/use-typography'
import type { Typography } from '@/lib/settings/settings'

interface Props {
  readonly typography: Typography
  /** Empty when the browser gave the keys to someone else. */
  readonly shortcut: string
  readonly onOptions: () => void
}

interface PartProps {
  readonly title: string
  readonly text: string
}

function Part({ title, text }: PartProps) {
  return (
    <section>
      <h2 class="welcome-label">{title}</h2>
      <p class="welcome-text">{text}</p>
    </section>
  )
}

/** The first page a reader sees: pin, try, what Lede may and may not see. */
export function Welcome({ typography, shortcut, onOptions }: Props) {
  useTypography(typography)
  return (
    <>
      <header class="welcome-paper">Lede</header>
      <main class="welcome">
        <h1 class="welcome-title">{i18n.t('welcome.title')}</h1>
        <p class="welcome-dek">{i18n.t('welcome.dek')}</p>
        <p class="welcome-actions">
          <a class="welcome-try" href="reader.html?sample">
            {i18n.t('welcome.tryButton')}
          </a>
          <span class="welcome-soft">{i18n.t('welcome.tryText')}</span>
        </p>
        <div class="welcome-columns">
          <Part
            title={i18n.t('welcome.pin')}
            text={shortcut === '' ? i18n.t('welcome.pinTextNoKey') : i18n.t('welcome.pinText', [shortcut])}
          />
          <Part title={i18n.t('welcome.may')} text={i18n.t('welcome.mayText')} />
          <Part title={i18n.t('welcome.mayNot')} text={i18n.t('welcome.mayNotText')} />
          <Part title={i18n.t('welcome.leaves')} text={i18n.t('welcome.leavesText')} />
        </div>
        <p class="welcome-foot">
          <Button look="quiet" onClick={onOptions}>
            {i18n.t('welcome.optionsButton')}
          </Button>
        </p>
      </main>
    </>
  )
}
