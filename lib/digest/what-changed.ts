import type { Article } from '@/lib/article/article'
import { isCorrection } from './correction-note'
import type { Digest } from './digest-result'
import { type AlteredPair, type MovedFact, movedFacts } from './moved-facts'
import { pairAltered } from './pair-altered'
import { type VersionSentence, versionSentences } from './version-sentences'
import { type WordChange, wordChanges } from './word-changes'

type Place = VersionSentence['place']

/** A sentence of two versions, in reading order. */
export type SentenceChange =
  | { readonly kind: 'same'; readonly place: Place; readonly text: string }
  | { readonly kind: 'gone' | 'added'; readonly place: Place; readonly text: string }
  | {
      readonly kind: 'altered'
      readonly place: Place
      readonly words: readonly WordChange[]
    }

export interface Changes {
  readonly sentences: readonly SentenceChange[]
  readonly counts: Readonly<Record<'same' | 'gone' | 'added' | 'altered', number>>
  readonly facts: readonly MovedFact[]
  /** The page's own words on what it has corrected or added. */
  readonly corrections: readonly string[]
}

/** For each sentence of the newer version the one of the older that says the same; where it stands makes no difference, a story may be set anew. */
function sameSentences(old: readonly VersionSentence[], fresh: readonly VersionSentence[]) {
  const waiting = new Map<string, { readonly places: number[]; next: number }>()
  for (const [at, { key }] of old.entries()) {
    const own = waiting.get(key)
    if (own) own.places.push(at)
    else waiting.set(key, { places: [at], next: 0 })
  }
  const oldOf = new Map<number, number>()
  for (const [at, { key }] of fresh.entries()) {
    const own = waiting.get(key)
    const place = own?.places[own.next]
    if (!own || place === undefined) continue
    own.next++
    oldOf.set(at, place)
  }
  return oldOf
}

/** One string for all versions that say the same, sentence for sentence. */
export const whatItSays = (article: Article): string =>
  versionSentences(article)
    .map(({ key }) => key)
    .toSorted()
    .join('\n')

export const saysTheSame = (before: Article, after: Article): boolean =>
  whatItSays(before) === whatItSays(after)

/** A note's later sentences stand in the block it begins in. */
function correctionsIn(added: readonly VersionSentence[]): readonly string[] {
  const heads = added.filter(({ text, place }) => place === 'story' && isCorrection(text))
  const first = heads.filter((head, at) => heads.findIndex(({ block }) => block === head.block) === at)
  return first.map((head) =>
    added
      .filter(({ block, index }) => block === head.block && index >= head.index)
      .map(({ text }) => text)
      .join(' '),
  )
}

/** What is gone stands behind what it stood behind before. */
function inReadingOrder(
  old: readonly VersionSentence[],
  fresh: readonly VersionSentence[],
  oldOf: ReadonlyMap<number, number>,
  altered: ReadonlyMap<number, number>,
  language: string | null,
): readonly SentenceChange[] {
  const kept = new Set([...oldOf.values(), ...altered.values()])
  const goneAfter = (at: number): readonly SentenceChange[] => {
    const gone: SentenceChange[] = []
    for (let next = at + 1; next < old.length && !kept.has(next); next++) {
      const { text, place } = old[next] ?? { text: '', place: 'story' }
      gone.push({ kind: 'gone', place, text })
    }
    return gone
  }
  const all = [...goneAfter(-1)]
  for (const [at, { text, place }] of fresh.entries()) {
    const own = oldOf.get(at)
    const was = altered.get(at)
    const before = was === undefined ? undefined : old[was]
    if (before) all.push({ kind: 'altered', place, words: wordChanges(before.text, text, language) })
    else all.push({ kind: own === undefined ? 'added' : 'same', place, text })
    const from = own ?? was
    if (from !== undefined) all.push(...goneAfter(from))
  }
  return all
}

/** What a page tells that it didn't tell before, and no longer tells. Its digests say which facts have moved. */
export function whatChanged(
  before: { readonly article: Article; readonly digest: Digest },
  after: { readonly article: Article; readonly digest: Digest },
): Changes {
  const old = versionSentences(before.article)
  const fresh = versionSentences(after.article)
  const oldOf = sameSentences(old, fresh)
  const newOf = new Map([...oldOf].map(([at, own]) => [own, at]))
  const gone = old.flatMap((sentence, at) => (newOf.has(at) ? [] : [{ sentence, at }]))
  const added = fresh.flatMap((sentence, at) => (oldOf.has(at) ? [] : [{ sentence, at }]))
  const pairs = pairAltered(
    gone.map(({ sentence }) => sentence),
    added.map(({ sentence }) => sentence),
    (pair) => {
      const [was, is] = [gone[pair.old]?.at ?? -1, added[pair.fresh]?.at ?? -1]
      return newOf.get(was - 1) === is - 1 || newOf.get(was + 1) === is + 1
    },
  ).flatMap((pair) => {
    const [was, is] = [gone[pair.old], added[pair.fresh]]
    return was && is ? [{ was, is }] : []
  })
  const became = new Set(pairs.map(({ was }) => was.at))
  const altered = new Map(pairs.map(({ was, is }) => [is.at, was.at]))
  const paired: readonly AlteredPair[] = pairs.map(({ was, is }) => ({
    before: was.sentence,
    after: is.sentence,
  }))
  const compared = {
    altered: paired,
    gone: gone.filter(({ at }) => !became.has(at)).map(({ sentence }) => sentence),
    added: added.filter(({ at }) => !altered.has(at)).map(({ sentence }) => sentence),
  }
  return {
    sentences: inReadingOrder(old, fresh, oldOf, altered, after.article.language),
    counts: {
      same: oldOf.size,
      gone: compared.gone.length,
      added: compared.added.length,
      altered: pairs.length,
    },
    facts: movedFacts(compared, before.digest, after.digest),
    corrections: correctionsIn(added.map(({ sentence }) => sentence)),
  }
}
