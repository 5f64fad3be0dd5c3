import { COPIED_WITHIN, sameStory } from './same-story'
import type { StorySketch } from './story-sketch'

/** What more stories of these days share tells none of them apart: a phrase, a capital, a head of state. It also keeps the work to a few comparisons a story. */
const MOST_WITH = 12
/** Looked at more closely: those that share most, and more than one thing. */
const CANDIDATES = 8
const SHARED = 2
const LARGEST = 12
/** Stories between two rests. */
const STRIDE = 100
/** What is remembered of stories gone by is let go each time it has doubled, from so many marks on. */
const FEW_MARKS = 20_000

interface Pair {
  readonly one: StorySketch
  readonly other: StorySketch
  readonly sure: number
}

type Near = Map<number, StorySketch[]>

/** Lets go what no later story can meet any more, or ten thousand of them would hold a hundred megabytes. */
function forgetBefore(near: Near, instant: number): void {
  for (const [mark, recent] of near) {
    const last = recent.at(-1)
    if (!last || last.at < instant) near.delete(mark)
  }
}

/** Stories near each other in time that share something rare, found through what they share: the work grows with the list, not with its square. */
function* findPairs(sketches: readonly StorySketch[]): Generator<void, readonly Pair[]> {
  const inOrder = sketches.toSorted((one, other) => one.at - other.at)
  const near: Near = new Map()
  let enough = FEW_MARKS
  const pairs: Pair[] = []
  for (const [index, sketch] of inOrder.entries()) {
    if (index % STRIDE === STRIDE - 1) yield
    if (near.size > enough) {
      forgetBefore(near, sketch.at - COPIED_WITHIN)
      enough = Math.max(FEW_MARKS, 2 * near.size)
    }
    const counts = new Map<StorySketch, number>()
    for (const mark of new Set([...sketch.runs, ...sketch.title])) {
      const recent = near.get(mark)
      if (!recent) {
        near.set(mark, [sketch])
        continue
      }
      while (recent[0] && (recent.length > MOST_WITH + 1 || sketch.at - recent[0].at > COPIED_WITHIN))
        recent.shift()
      if (recent.length <= MOST_WITH)
        for (const other of recent) counts.set(other, (counts.get(other) ?? 0) + 1)
      recent.push(sketch)
    }
    const candidates = [...counts]
      .filter(([, count]) => count >= SHARED)
      .sort(([, one], [, other]) => other - one)
      .slice(0, CANDIDATES)
    for (const [other] of candidates) {
      const sure = sameStory(other, sketch)
      if (sure > 0) pairs.push({ one: other, other: sketch, sure })
    }
  }
  return pairs.toSorted((one, other) => other.sure - one.sure)
}

/** The group of each story that has one, under the id of its earliest story. Two groups become one only if most of the one are the same story as most of the other: a chain of half likenesses makes none. A generator, so that whoever asks can rest in between. */
export function* groupStories(
  sketches: readonly StorySketch[],
): Generator<void, ReadonlyMap<string, string>> {
  const pairs = yield* findPairs(sketches)
  const groups = new Map<StorySketch, StorySketch[]>()
  const groupOf = (sketch: StorySketch) => groups.get(sketch) ?? [sketch]
  for (const { one, other } of pairs) {
    const [left, right] = [groupOf(one), groupOf(other)]
    if (left === right || left.length + right.length > LARGEST) continue
    // One paper's two pieces are two pieces: a group has one of each.
    if (left.some(({ site }) => right.some((each) => each.site === site))) continue
    const alike = left.flatMap((each) => right.filter((against) => sameStory(each, against) > 0)).length
    if (alike * 2 <= left.length * right.length) continue
    const joined = [...left, ...right]
    for (const sketch of joined) groups.set(sketch, joined)
  }
  const named = new Map<string, string>()
  for (const [sketch, members] of groups) {
    const [first] = members.toSorted((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1))
    if (first) named.set(sketch.id, first.id)
  }
  return named
}

/** The same without a rest, for a few. */
export function groupsAmong(sketches: readonly StorySketch[]): ReadonlyMap<string, string> {
  const work = groupStories(sketches)
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}
