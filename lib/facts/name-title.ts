import { isRole, opensAsRole } from './is-role'
import { type NamePart, partOf } from './name-part'
import { bare, headOf, isCapital, isGiven, isSmall, type NameCues } from './name-run'
import type { Token } from './tokens'

// How what somebody leads ends, and few surnames do.
const ofNobody = /(?:tion|logy|ment|ty|ics|[ae]nce|s)$/

// Whoever is one of something leads all of it.
const leadsBody = /^(?:ceo|chair\w*|founder|president|governor|leader|member|spokes\w+)$/

/** "Ukrainian President Volodymyr Zelenskyy", "Harbor Police Chief Ann Lee": the name behind the title, and whose title it is. */
export function namePartsOf(
  tokens: readonly Token[],
  start: number,
  end: number,
  cues: NameCues,
): readonly NamePart[] {
  const { words, gazetteer } = cues
  const { names } = words
  const whole = [partOf(start, end)]
  const isEnglish = words.english !== undefined
  const head = headOf(tokens.slice(start, end))
  // "Instituto Médico Legal"
  const isBody = words.rules?.isBody(tokens.slice(start, end), words)
  let role = end - 1
  // "Gavin Hunter", "Martin King Jr.", "Major League"
  const isNamedSo = (at: number): boolean =>
    (at > start && (at === end - 1 || /^[JS]r$/.test(tokens[at + 1]?.text ?? ''))) ||
    names.organisations.has(tokens[at + 1]?.lower ?? '')
  const isPlace = (from: number, to: number): boolean =>
    /^(?:city|bay)$/.test(tokens[to - 1]?.lower ?? '') ||
    gazetteer.placeOf(
      tokens
        .slice(from, to)
        .map(({ lower }) => lower)
        .join(' '),
    ) !== undefined
  const isSurname = (at: number): boolean =>
    (names.surnameRoles.has(bare(tokens[at]?.text ?? '')) && isNamedSo(at)) ||
    // "Kansas City Chiefs"
    (isEnglish && at > start && at === end - 1 && /s$/.test(tokens[at]?.text ?? '') && isPlace(start, at)) ||
    (at > start && at === end - 1 && words.rules?.isSurname(tokens[at - 1], tokens[at], words) === true)
  // French: "M. Peskov".
  const isTitle = (at: number): boolean =>
    !isSurname(at) &&
    !(isBody && at > start) &&
    ((at === start && tokens[at]?.text === 'M' && tokens[at + 1]?.text === '.') ||
      (isRole(tokens[at], words) && !names.weakRoles.has(tokens[at]?.lower.replace(/s$/, '') ?? '')))
  while (role >= start && !isTitle(role)) role--
  // "the Bank of Harlan President Ann Lee"
  const isLed =
    role >= start &&
    role < end - 2 &&
    isGiven(tokens[role + 1], names) &&
    !(role === start && names.surnameRoles.has(tokens[role]?.lower ?? ''))
  const isThing = names.organisations.has(head) || names.things.has(head)
  // "Doctors Without Borders"
  const goesOn =
    isEnglish && /^(?:With|Without|For|Against|In|On|At|From)$/.test(tokens[role + 1]?.text ?? '')
  if (end - start > 1 && ((!isLed && isThing) || goesOn)) return whole
  if (role < start)
    return (
      words.rules?.behindOther(tokens, start, end, gazetteer.placeOf, words) ??
      withoutOrigin(tokens, start, end, cues)
    )
  let first = tokens[role + 1]?.text === '.' ? role + 2 : role + 1
  const isOf = /^\p{Lower}/u.test(tokens[first]?.text ?? '') && first < end
  const office = isOf ? first + (tokens[first + 1]?.lower === 'the' ? 2 : 1) : first
  // "Secretary of State Ann Lee", but not "Head of Medical Technology".
  if (isOf) {
    const last = tokens[end - 1]?.text ?? ''
    // "el Ejecutivo de José Ruiz Oliva"
    const least = isEnglish ? office + 1 : office
    const given = tokens.findIndex((token, at) => at >= least && at < end - 1 && isGiven(token, names))
    const name = given >= 0 ? given : end - 2
    const isName =
      name > office && isCapital(tokens[name]) && !ofNobody.test(last) && !names.organisations.has(bare(last))
    first = isName || (given >= 0 && !isEnglish) ? name : end
  }
  let from = start
  while (from < role && names.beforeRole.has(tokens[from]?.lower ?? '')) from++
  let title = from
  while (title < role && !isTitle(title) && !names.beforeRole.has(tokens[title]?.lower ?? '')) title++
  // "the State Teachers Association President": what somebody leads may hold a title too.
  const body = tokens.slice(title, role).findLastIndex(({ lower }) => names.organisations.has(lower))
  title += body + 1
  const parts: NamePart[] = []
  // "Chairman of the Federal Harbor Commission", but "Head of Customer Services"
  const isOffice = first === end && end - office > 1 && leadsBody.test(tokens[role]?.lower ?? '')
  if (isOf && isOffice && names.organisations.has(headOf(tokens.slice(office, end))))
    parts.push(partOf(office, end))
  // "Economy Minister": what a ministry is for is nobody's name.
  const isPortfolio =
    title === role &&
    /^(?:minister|secretary)$/.test(tokens[role]?.lower ?? '') &&
    title - from === 1 &&
    !gazetteer.placeOf(bare(tokens[from]?.text ?? ''))
  if (title > from && !isPortfolio) parts.push(partOf(from, title))
  if (first < end) parts.push(partOf(first, end, isOf && first === office ? first : start))
  return parts
}

/** "American Ann Lee", "the ambassador to Kenya Ann Lee": where somebody is from, or sent to, is no part of the name. */
function withoutOrigin(
  tokens: readonly Token[],
  start: number,
  end: number,
  { gazetteer: { placeOf, isOfPlace }, words, small }: NameCues,
): readonly NamePart[] {
  const { names } = words
  const whole = [partOf(start, end)]
  if (end - start < 3 || end - start > 4 || !/\p{Lower}$/u.test(tokens[start + 1]?.text ?? '')) return whole
  const heads = [
    ...[start + 1, end - 1].map((at) => bare(tokens[at]?.text ?? '')),
    headOf(tokens.slice(start, end)),
  ]
  const isThing = heads.some((head) =>
    [names.organisations, names.places, names.things].some((nouns) => nouns.has(head)),
  )
  if (isThing) return whole
  const first = bare(tokens[start]?.text ?? '')
  const rest = partOf(start + 1, end)
  const given = isGiven(tokens[start + 1], names)
  if (isOfPlace(first)) return [rest]
  // "Planner Ann Lee", of whom the story tells other planners.
  const isDoer =
    opensAsRole(tokens, tokens[start], words) ||
    (/(?:er|ist|ian)$/.test(first) && given && isSmall(first, small))
  if (isDoer) return [partOf(start + 1, end, start)]
  // "the ambassador to the UN Ann Lee", "the ambassador to Kenya Ann Lee"
  const isSent =
    (given && /^\p{Upper}{2,5}$/u.test(tokens[start]?.text ?? '')) ||
    /^(?:EFE|AFP|ANSA)$/.test(tokens[start]?.text ?? '') ||
    (placeOf(first) && (given || /^(?:to|of|for)$/.test(tokens[start - 1]?.lower ?? '')))
  return isSent ? [partOf(start, start + 1), rest] : whole
}
