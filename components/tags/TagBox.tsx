import { X } from 'lucide'
import { useId, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { Icon } from '@/components/icon/Icon'
import { cleanTags } from '@/lib/library/clean-tags'
import type { Counted } from '@/lib/library/list-counts'
import { suggestTags } from '@/lib/library/suggest-tags'
import styles from './TagBox.module.css'

interface Props {
  readonly tags: readonly string[]
  /** Tags in use. */
  readonly known: readonly Counted[]
  readonly label: string
  readonly onTags: (tags: readonly string[]) => void
  /** Enter with nothing typed. */
  readonly onDone: () => void
}

/** Tags as chips, and a field that completes what is typed from those in use. Enter or a comma takes it, Backspace in the empty field takes the last one back. */
export function TagBox({ tags, known, label, onTags, onDone }: Props) {
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(-1)
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const suggested = suggestTags(known, typed, tags)

  const type = (text: string) => {
    setTyped(text)
    setChosen(-1)
  }
  const take = (names: readonly string[]) => {
    onTags(cleanTags([...tags, ...names]))
    type('')
    input.current?.focus()
  }
  const move = (by: 1 | -1) =>
    setChosen((before) => Math.min(Math.max(-1, before + by), suggested.length - 1))

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if (event.key === 'Enter' || event.key === ',' || (event.key === 'Tab' && chosen >= 0)) {
      const name = suggested[chosen]?.name ?? typed.trim()
      if (name !== '') take([name])
      else if (event.key === 'Enter') onDone()
    } else if (event.key === 'Backspace' && typed === '' && tags.length > 0) onTags(tags.slice(0, -1))
    else return
    event.preventDefault()
  }

  return (
    <div class={styles.box}>
      <label class={styles.label} for={`${id}-field`}>
        {label}
      </label>
      <div class={styles.field}>
        <ul class={styles.chips}>
          {tags.map((tag) => (
            <li key={tag}>
              <button
                type="button"
                class={styles.chip}
                aria-label={i18n.t('listPage.untag', [tag])}
                onClick={() => {
                  onTags(tags.filter((each) => each !== tag))
                  input.current?.focus()
                }}
              >
                <bdi class={styles.words}>{tag}</bdi>
                <Icon node={X} size={14} />
              </button>
            </li>
          ))}
        </ul>
        <input
          ref={input}
          id={`${id}-field`}
          class={styles.input}
          dir="auto"
          autocomplete="off"
          autofocus
          role="combobox"
          aria-expanded={suggested.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          {...(chosen >= 0 ? { 'aria-activedescendant': `${id}-${chosen}` } : {})}
          maxLength={200}
          value={typed}
          onInput={({ currentTarget: { value } }) => {
            const names = value.split(/[,،、]/)
            // What is pasted may hold several.
            if (names.length > 1) take(names)
            else type(value)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div
        class={styles.suggested}
        id={`${id}-list`}
        role="listbox"
        aria-label={i18n.t('listPage.tagsInUse')}
      >
        {suggested.map(({ name, count }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and the keys, as a combobox wants it.
          // biome-ignore lint/a11y/useFocusableInteractive: the same.
          <div
            key={name}
            id={`${id}-${index}`}
            role="option"
            class={styles.option}
            aria-selected={index === chosen}
            onClick={() => take([name])}
          >
            <bdi>{name}</bdi> <span class={styles.count}>{count}</span>
          </div>
        ))}
      </div>
    </div>
  )
}
