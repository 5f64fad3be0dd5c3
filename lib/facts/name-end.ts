import type { FactWords } from './fact-words'
import type { Gazetteer } from './gazetteer'
import {
  bare,
  isCapital,
  isGiven,
  isNeverName,
  isPossessive,
  type NameCues,
  nameInCompound,
  particle,
} from './name-run'
import type { Token } from './tokens'

const closedByStop =
  /^(?:\p{Upper}|\p{Upper}\.\p{Upper}|Inc|Corp|Mr|Mrs|Ms|Dr|Rt|Hon|Sens?|Reps?|Gov|St|Lt|Col|Gen|Sgt|Capt|Cmdr|Maj|Prof|Rev|Jr)$/u
// No name runs over more tokens; a longer run is a heading in capitals.
const longestRun = 14

const isHead = (word: string, { names }: FactWords): boolean =>
  names.organisations.has(word) || names.places.has(word) || names.roles.has(word)

const isOfPlaceOrPlace = (text: string, { placeOf, isOfPlace }: Gazetteer): boolean =>
  placeOf(bare(text)) !== undefined || isOfPlace(bare(text))

// "the Times" is a paper, "the Department" any.
export const papers =
  /^(?:courier|times|post|journal|herald|tribune|chronicle|guardian|observer|telegraph|gazette)$/

// "Orlo AFC of Kenya": behind these a name is whole.
export const closesBody = /^(?:inc|corp|co|ltd|llc|plc|ag|gmbh|se|sa|nv|bv|[abs]c|a?fc|cf)$/

/** "Ministry of Health, Labour and Welfare": what an office is for, not who else is named. */
function listsTasks(
  tokens: readonly Token[],
  behind: readonly string[],
  comma: number,
  { words: { names }, gazetteer }: NameCues,
): boolean {
  const isTask = (token: Token | undefined): boolean =>
    token !== undefined &&
    isCapital(token) &&
    !isGiven(token, names) &&
    !isOfPlaceOrPlace(token.text, gazetteer) &&
    !names.knownOrganisations.has(bare(token.text))
  return (
    behind.some((word) => /^(?:ministry|minister|department|council|committee)$/.test(word)) &&
    isTask(tokens[comma + 1]) &&
    /^(?:and|,)$/.test(tokens[comma + 2]?.lower ?? '') &&
    isTask(tokens[comma + 3])
  )
}

/** "University of Tokyo", "Securities and Exchange Commission", "Ernst & Young": where a run goes on behind a small word. */
function joinEnd(tokens: readonly Token[], run: number, index: number, cues: NameCues): number | null {
  const { words, gazetteer } = cues
  const token = tokens[index]
  const next = tokens[index + 1]
  if (token === undefined || next === undefined) return null
  if (token.text === '&') return isCapital(next) ? index + 1 : null
  const behind = tokens.slice(run, index).map(({ text }) => bare(text))
  const head = behind.at(-1) ?? ''
  const isBody = behind.some((word) => words.names.organisations.has(word))
  if (/^(?:of|for|on)$/.test(token.lower)) {
    const fits = !closesBody.test(head) && (isBody || (token.lower === 'of' && isHead(head, words)))
    // "Center for a New Harlan"
    const at = next.lower === 'the' || (isBody && /^an?$/.test(next.lower)) ? index + 2 : index + 1
    const goesOn = tokens[at]
    return fits && goesOn && isCapital(goesOn) && !isNeverName(goesOn, cues) ? at : null
  }
  if (token.text === ',') return isBody && listsTasks(tokens, behind, index, cues) ? index + 1 : null
  if (token.lower === 'and' && isCapital(next)) {
    // "the Post and Courier"
    if (/^(?:post|news)$/.test(behind.join()) && papers.test(next.lower)) return index + 1
    // "Ministry of Education and Science"; "Food and Drug Administration", "Orlo Mining and Construction Company", but not "Kenya and Lang Bank", "Federal Reserve and Lang Company".
    // "Chairman of the Economic and Harbor Commission"
    const joint = words.names.roles.has(behind[0] ?? '')
      ? behind.findLastIndex((word) => /^(?:of|the)$/.test(word))
      : -1
    const own = tokens
      .slice(run + joint + 1, index)
      .filter(
        ({ text, kind }) =>
          kind === 'word' &&
          !/^(?:UN|EU|United|National|International|Royal|Pacific|American|Federal)$/.test(text) &&
          !isOfPlaceOrPlace(text, gazetteer),
      )
    const isOther =
      index - run > 1 &&
      words.names.organisations.has(head) &&
      !isOfPlaceOrPlace(tokens[run]?.text ?? '', gazetteer)
    const lone =
      own.length === 1 || (own.length === 2 && /(?:[iu]ng|tion|ment|ics|logy|[ae]nce|ture|ty)$/.test(head))
    const inner =
      isBody &&
      // "the University of Orlo and Harlan Medical School" are two.
      !behind.some((word) => /^(?:university|bank)$/.test(word)) &&
      /^(?:of|for|on)$/.test(
        tokens.slice(run, index).findLast(({ text }) => /^\p{Lower}/u.test(text))?.lower ?? '',
      )
    let end = index + 1
    while (end - index < 4 && isCapital(tokens[end + 1])) end++
    const tail =
      /^(?:commission|services|company|corporation|administration|agency|department|committee|ministry|union|authority|board|association|office|division|directorate|director|workers|protection|enforcement)$/.test(
        tokens[end]?.lower ?? '',
      )
    return (inner && !isHead(head, words) && !words.names.givenNames.has(next.lower)) ||
      (tail && lone && !isOther && end > index + 1)
      ? index + 1
      : null
  }
  const opens = run === 0 && !cues.inside.has(tokens[0]?.lower ?? '')
  if (words.rules?.partsNames(tokens, run, index, opens, words)) return null
  if (/^(?:von|van|de)$/.test(token.lower) && /^(?:der|den|de|la|los|las)$/.test(next.lower))
    return isCapital(tokens[index + 2]) ? index + 2 : null
  return particle.test(token.lower) && isCapital(next) ? index + 1 : null
}

/** “Somchai “Lek” Prasert”: behind a by-name in quotation marks, inside a run. */
function behindByName(tokens: readonly Token[], index: number): number | null {
  if (!/^["“‘]$/.test(tokens[index]?.text ?? '') || !isCapital(tokens[index + 1])) return null
  const close = [index + 2, index + 3].find((at) => /^["”’]$/.test(tokens[at]?.text ?? ''))
  return close !== undefined && isCapital(tokens[close + 1]) ? close + 1 : null
}

/** Where the run of capitalised words ends that begins at `first`. */
export function runEnd(tokens: readonly Token[], first: number, cues: NameCues): number {
  const { names } = cues.words
  let end = first
  while (end < tokens.length && end - first < longestRun) {
    const token = tokens[end]
    if (token === undefined) break
    // "in June The Orlo Times told"
    const opens = token.text === 'The' && cues.calendar.months.has(tokens[end - 1]?.lower ?? '')
    if (isCapital(token) && !(end > first && (opens || isNeverName(token, cues)))) {
      end++
      // "Sheriff's Department", "Women's Tennis Association", "St. Mary's Hospital" are one name each.
      const isOffice = names.roles.has(bare(token.text)) && names.organisations.has(tokens[end]?.lower ?? '')
      const isTheirs =
        (/^(?:Wo)?[Mm]en['’]s|^(?:People|Children|Veteran|King|Queen)['’]s/.test(token.text) ||
          tokens[first]?.text === 'St') &&
        isCapital(tokens[end])
      // "Harlan County Sheriff’s office"
      if (isPossessive(token) && isOffice && end - first > 1 && !isCapital(tokens[end])) return end + 1
      if ((isPossessive(token) && !isOffice && !isTheirs) || nameInCompound(token) > 0) break
      // "J. Edgar", "U.S. Army": the stop of an initial stays inside.
      if (tokens[end]?.text === '.' && closedByStop.test(token.text)) end++
      // "Magistrates' Court"
      if (
        /^['’]$/.test(tokens[end]?.text ?? '') &&
        names.organisations.has(tokens[end + 1]?.lower ?? '') &&
        isCapital(tokens[end + 1])
      )
        end++
      continue
    }
    const joined = end > first ? (joinEnd(tokens, first, end, cues) ?? behindByName(tokens, end)) : null
    if (joined === null) break
    end = joined
  }
  return end
}
