import { useEffect, useState } from 'preact/hooks'
import { SeenBefore } from '@/components/reading/SeenBefore'
import type { Article } from '@/lib/article/article'
import type { Sentence } from '@/lib/article/sentence'
import { markNew } from '@/lib/platform/light-reader'
import { loadTwiceTold, type TwiceTold } from './twice-told'

interface Props {
  readonly article: Article
  readonly page: ParentNode | null
  readonly onShow: (sentence: Sentence) => void
}

/** Over a saved story that another paper has told the reader already: what is new in it, marked in its text. */
export function NewToYou({ article, page, onShow }: Props) {
  const [told, setTold] = useState<TwiceTold | null>(null)
  const [next, setNext] = useState(0)
  useEffect(() => {
    let here = true
    // A courtesy: without it the story is read as any other.
    loadTwiceTold(article).then(
      (found) => {
        if (here) setTold(found)
      },
      () => undefined,
    )
    return () => {
      here = false
    }
  }, [article])
  useEffect(() => {
    if (page) markNew(page, told?.fresh ?? [])
  }, [page, told])
  if (!told) return null
  const { fresh, read } = told
  return (
    <SeenBefore
      papers={read.map(({ siteName, url }) => siteName ?? URL.parse(url)?.host ?? '')}
      count={fresh.length}
      onNext={() => {
        const sentence = fresh[next % fresh.length]
        setNext(next + 1)
        if (sentence) onShow(sentence)
      }}
    />
  )
}
