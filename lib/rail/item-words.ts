import type { RawPart } from './raw-rail'
import { isTimeText } from './time-text'
import { width } from './width'

export interface ItemWords {
  readonly title: string
  readonly dek: string | null
}

/** A line that is called one of these is none of headline and dek. */
const ASIDE =
  /(?:^|[\s_-])(?:kicker|eyebrow|badge|label|tags?|flag|categor\w+|cat|section|rubric|topic|time\w*|date|fecha|datum|authors?|byline|autor|source|count(?:er)?|comments?|num(?:ber)?|rank(?:ing)?|premium|paid|icon|duration|caption|credit|sr-only|visually-?hidden|screen-reader-text|meta|views|overline|pre-?title|antetitulo|dachzeile|ribbon|pill|(?:read-?)?more|cta|button|btn)(?:$|[\s_-])/i
const TITLE = /(?:^|[\s_-])(?:title|headline|hed|heading|titre|titulo|titel|titolo|rubrik|ttl)(?:$|[\s_-])/i
const SUBTITLE = /(?:^|[\s_-])sub-?title/i
/** "text" only at a name's end: Tailwind calls every size of type "text-…". */
const DEK =
  /(?:^|[\s_-])(?:de[ck]k?|desc(?:ription)?|summary|excerpt|blurb|standfirst|lea?de?|intro\w*|abstract|sub(?:title|head\w*)?|resume|bajada|copete|chapo|snippet|synopsis)(?:$|[\s_-])|[_-](?:text|body)(?:$|\s)/i

/** Kickers have one to three words; the shortest headlines of a whole list are longer than this on average. */
const KICKER = 24
/** Headlines of one list differ; names of sections come again. */
const REPEATED = 0.7
/** A dek says at least as much as a short sentence. */
const SHORTEST_DEK = 30
/** No byline, place or label is as long as this. */
const CERTAIN_DEK = 70

/** The last name a line has is its own; those before are its wrappers'. */
const isAside = (part: RawPart): boolean => ASIDE.test(part.names) && !TITLE.test(part.names)

/** By its own name, not its wrappers'. */
const isDek = ({ name }: RawPart): boolean => DEK.test(name)

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

/** Lines that may be headlines: in the heading if there is one, else in the link. */
function candidates(parts: readonly RawPart[]): readonly RawPart[] {
  const kept = parts.filter(
    (part) => /\p{Alpha}{2}/u.test(part.text) && !isTimeText(part.text) && !isAside(part),
  )
  const linked = kept.filter((part) => part.linked)
  const heading = linked.filter((part) => part.heading)
  if (heading.length > 0) return heading
  const named = linked.filter((part) => TITLE.test(part.names) && !SUBTITLE.test(part.names))
  if (named.length > 0) return named
  if (linked.length > 0) return linked
  // A link laid over the whole card has no words of its own; and a name may mean the link's icon, not its text.
  const headings = kept.filter((part) => part.heading)
  return headings.length > 0 ? headings : parts.filter((part) => part.linked)
}

function dekAfter(parts: readonly RawPart[], title: RawPart): string | null {
  const rest = parts.slice(parts.indexOf(title) + 1)
  const dek = rest.find(
    (part) =>
      width(part.text) >= SHORTEST_DEK &&
      part.text !== title.text &&
      !part.heading &&
      !isTimeText(part.text) &&
      (DEK.test(part.names) ||
        (!ASIDE.test(part.names) && (part.paragraph || part.linked || part.text.length > CERTAIN_DEK))),
  )
  return dek?.text ?? null
}

/** Headline and dek of each entry of one list; what is a kicker is judged over the whole list. */
export function itemWords(entries: readonly (readonly RawPart[])[]): readonly (ItemWords | null)[] {
  const lines = entries.map(candidates)
  const several = lines.filter((line) => line.length > 1)
  const firsts = several.map(([first]) => first?.text ?? '')
  // Kickers are short, and the same few again and again.
  const areRepeated = new Set(firsts).size < firsts.length * REPEATED
  const areShort =
    median(firsts.map(width)) < KICKER && !several.every(([, second]) => second && isDek(second))
  const firstIsKicker = firsts.length > 0 && (areShort || areRepeated)
  return lines.map((line, index) => {
    const title = (line.length > 1 && firstIsKicker ? line[1] : line[0]) ?? null
    return title && { title: title.text, dek: dekAfter(entries[index] ?? [], title) }
  })
}

/** "1. Ministers …", "2. Storm …": numbers go when each headline has the next one. */
export function withoutRanks(titles: readonly string[]): readonly string[] {
  const ranked = titles.every(
    (title, index) => title.match(/^\(?(\d{1,2})[.):]?\s+\S/)?.[1] === String(index + 1),
  )
  return ranked ? titles.map((title) => title.replace(/^\(?\d{1,2}[.):]?\s+/, '')) : titles
}
