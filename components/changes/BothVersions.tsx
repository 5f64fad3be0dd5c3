import { i18n } from '#i18n'
import type { SentenceChange } from '@/lib/digest/what-changed'
import type { WordChange } from '@/lib/digest/word-changes'
import styles from './BothVersions.module.css'
import type { VersionsView } from './changes-view'
import { Words } from './Words'

const wordsOf = (sentence: SentenceChange): readonly WordChange[] =>
  sentence.kind === 'altered' ? sentence.words : [{ kind: sentence.kind, text: sentence.text }]

/** Both texts beside each other, sentence by sentence; where there is no room one below the other, and what stayed only once. */
export function BothVersions({ versions }: { readonly versions: VersionsView }) {
  const { changes, newer, between } = versions
  const older = i18n.t(between === 'page' ? 'changes.headSaved' : 'changes.headEarlier')
  const fresh = i18n.t(between === 'page' ? 'changes.headPage' : 'changes.headSaved')
  return (
    <div class={styles.table} lang={newer.language ?? undefined} dir={newer.direction}>
      <div class={styles.heads}>
        <span class={styles.head}>{older}</span>
        <span class={styles.head}>{fresh}</span>
      </div>
      {changes.sentences.map((sentence, index) => {
        const words = wordsOf(sentence)
        const same = sentence.kind === 'same'
        return (
          <div key={index} class={`${styles.row} ${sentence.place === 'title' ? styles.title : ''}`}>
            <div>
              {same || sentence.kind === 'added' ? null : <span class={styles.head}>{older}: </span>}
              <Words words={words} only="older" />
            </div>
            <div class={same ? styles.again : undefined} {...(same ? { 'aria-hidden': true } : {})}>
              {same || sentence.kind === 'gone' ? null : <span class={styles.head}>{fresh}: </span>}
              <Words words={words} only="newer" />
            </div>
          </div>
        )
      })}
    </div>
  )
}
