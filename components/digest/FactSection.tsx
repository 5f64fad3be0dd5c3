import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import { Section } from '@/components/section/Section'

interface Props {
  readonly title: string
  readonly direction: 'ltr' | 'rtl'
  /** So many are kept back until the reader asks. */
  readonly more: number
  readonly children: (open: boolean) => ComponentChildren
}

/** Facts of one kind under their title: those a reader needs first, the rest on a click. */
export function FactSection({ title, direction, more, children }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <Section
      title={title}
      direction={direction}
      note={
        more > 0 ? (
          <Button look="quiet" expanded={open} onClick={() => setOpen(!open)}>
            {open ? i18n.t('brief.fewer') : i18n.t('brief.more', [more])}
          </Button>
        ) : null
      }
    >
      {children(open)}
    </Section>
  )
}
