import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { ActionsBar } from '@/components/actions/ActionsBar'
import { TypePanel } from '@/components/typography/TypePanel'
import type { Article } from '@/lib/article/article'
import { articleText } from './article-text'
import type { SurfaceActions, SurfaceContext, SurfaceState } from './surface'

interface Props {
  readonly article: Article
  readonly state: SurfaceState
  readonly context: SurfaceContext
  readonly actions: SurfaceActions
  readonly tools: ComponentChildren
}

/** The few things to do with an article, and the type panel under them. */
export function ArticleActions({ article, state, context, actions, tools }: Props) {
  const [typeOpen, setTypeOpen] = useState(false)
  return (
    <ActionsBar
      saved={state.saved}
      copied={state.notice?.kind === 'copied'}
      typeOpen={typeOpen}
      onCopy={() => actions.onCopy(articleText(article))}
      onSave={actions.onSave}
      onType={() => setTypeOpen(!typeOpen)}
      onPage={actions.onPage && (() => actions.onPage?.(article.id))}
      onPanel={actions.onPanel}
      onPrint={actions.onPrint}
      onSource={actions.onSource && (() => actions.onSource?.(article.url))}
      tools={tools}
    >
      {typeOpen ? (
        <TypePanel
          typography={context.settings.typography}
          onChange={(typography) => actions.onSettings({ typography })}
          onClose={() => setTypeOpen(false)}
        />
      ) : null}
    </ActionsBar>
  )
}
